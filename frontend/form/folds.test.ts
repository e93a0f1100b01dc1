import { expect, it } from 'vitest';
import { staysOpen } from './folds';

it('a fold opens when it has something in it, and is not closed under the finger', () => {
  const form = {};
  expect(staysOpen(form, 'snow', false)).toBe(false);
  expect(staysOpen(form, 'snow', true)).toBe(true);
  expect(staysOpen(form, 'snow', false)).toBe(true);
  expect(staysOpen(form, 'animals', false)).toBe(false);
  expect(staysOpen({}, 'snow', false)).toBe(false);
});
