// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenAtHand, whenIdle, whenRested } from './idle';

const work = vi.fn();
let idle: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  work.mockReset();
  idle = undefined;
  vi.stubGlobal('requestIdleCallback', (rested: () => void) => {
    idle = rested;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does something when the phone says that it has nothing better to do', () => {
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

it('waits a little where the browser never says it', () => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  whenIdle(work);
  vi.advanceTimersByTime(599);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
});

it('what nobody has come for waits three seconds, and then until the phone is idle', () => {
  whenRested(work);
  vi.advanceTimersByTime(2999);
  expect(idle).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(idle).toBeDefined();
  expect(work).not.toHaveBeenCalled();
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

it('what nobody has come for is done at once for who scrolls towards it, and once', () => {
  whenRested(work);
  vi.advanceTimersByTime(500);
  window.dispatchEvent(new Event('scroll'));
  expect(work).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(9000);
  idle?.();
  expect(work).toHaveBeenCalledOnce();
});

it('what the phone has kept since an earlier visit waits for nothing; on the first visit it does', () => {
  whenAtHand(work);
  expect(work).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  whenAtHand(work);
  expect(work).toHaveBeenCalledOnce();
});
