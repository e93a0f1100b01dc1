// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const wholeFlow = vi.fn(async () => []);
vi.mock('./whole-flow', () => ({ wholeFlow: () => wholeFlow() }));

let rests: (() => void) | undefined;
vi.mock('./idle', () => ({
  whenIdle: (work: () => void) => {
    rests = work;
  },
}));

const { prefetchFlow } = await import('./prefetch');

const line = (connection: object | undefined, onLine = true) => vi.stubGlobal('navigator', { onLine, connection });

beforeEach(() => {
  vi.useFakeTimers();
  rests = undefined;
  wholeFlow.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['saves data', { saveData: true }, true],
  ['is on the mobile net', { type: 'cellular' }, true],
  ['has no network', undefined, false],
])('fetches nothing ahead for who %s', (_, connection, onLine) => {
  line(connection, onLine);
  prefetchFlow();
  vi.advanceTimersByTime(60_000);
  expect(rests).toBeUndefined();
});

it('asks when the time has come, not before: somebody may have gone out meanwhile', () => {
  const connection = { type: 'wifi' };
  line(connection);
  prefetchFlow();
  connection.type = 'cellular';
  vi.advanceTimersByTime(60_000);
  expect(rests).toBeUndefined();
});

it.each([
  ['tells nothing of its line', undefined],
  ['is at home', { type: 'wifi', saveData: false }],
])('fetches the whole Flow half for who %s, when the phone rests', (_, connection) => {
  line(connection);
  prefetchFlow();
  vi.advanceTimersByTime(5_999);
  expect(rests).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(wholeFlow).not.toHaveBeenCalled();
  rests?.();
  expect(wholeFlow).toHaveBeenCalledOnce();
});
