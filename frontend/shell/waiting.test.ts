// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('./idle', () => ({ whenIdle: (work: () => void) => work() }));
const watchOutbox = vi.fn((_waits: (count: number) => void) => undefined);
vi.mock('../outbox/background', () => ({ watchOutbox }));

const { Waiting } = await import('./waiting');

/** The outbox says how much waits in it. */
async function outbox(count: number): Promise<void> {
  await vi.waitFor(() => expect(watchOutbox).toHaveBeenCalled());
  watchOutbox.mock.lastCall?.[0](count);
}

beforeEach(() => {
  localStorage.clear();
  watchOutbox.mockClear();
});

it('knows what waited the last time before the outbox is there', () => {
  localStorage.setItem('heime.waiting', '2');
  expect(new Waiting().count).toBe(2);
});

it('tells each new number, and remembers it for the next time', async () => {
  const heard = vi.fn();
  window.addEventListener('heime-waiting', heard);
  const waiting = new Waiting();
  waiting.at('/trenger-hjelp');
  await outbox(2);
  expect(waiting.count).toBe(2);
  expect(heard).toHaveBeenCalledOnce();
  await outbox(2);
  expect(heard).toHaveBeenCalledOnce();
  await outbox(0);
  expect(waiting.count).toBe(0);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(localStorage.getItem('heime.waiting')).toBe('0');
});

it('leaves the outbox where it is on a start page where nothing waited', async () => {
  const waiting = new Waiting();
  waiting.at('/');
  await Promise.resolve();
  expect(watchOutbox).not.toHaveBeenCalled();

  waiting.at('/bidra');
  waiting.at('/finn');
  await vi.waitFor(() => expect(watchOutbox).toHaveBeenCalledOnce());
});

it('looks into it on the start page when something waited', async () => {
  localStorage.setItem('heime.waiting', '1');
  new Waiting().at('/');
  await vi.waitFor(() => expect(watchOutbox).toHaveBeenCalledOnce());
});
