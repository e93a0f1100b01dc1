import { expect, it } from 'vitest';
import { waitAfter } from './backoff';

it('waits twice as long each time, but never more than five minutes', () => {
  expect([1, 2, 3, 8, 9, 50].map((failures) => waitAfter(failures, 0))).toEqual([
    2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
  ]);
});

it('spreads the phones by up to a quarter', () => {
  expect(waitAfter(1, 1)).toBe(2_500);
});
