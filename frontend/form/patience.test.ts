import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from './patience';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('waits for a phone that answers, also with a no', async () => {
  await expect(patiently(Promise.resolve('answer'))).resolves.toBeUndefined();
  await expect(patiently(Promise.reject(new Error('no')))).resolves.toBeUndefined();
});

it('goes on without the answer of a phone that says nothing', async () => {
  const went = vi.fn();
  void patiently(new Promise(() => undefined)).then(went);
  await vi.advanceTimersByTimeAsync(200);
  expect(went).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(went).toHaveBeenCalled();
});
