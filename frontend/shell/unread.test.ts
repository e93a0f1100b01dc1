// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { countIn } from './unread';

it('reads a count as a number or as an object', () => {
  expect(countIn('2')).toBe(2);
  expect(countIn('{"unread":3}')).toBe(3);
});

it('lets pass what is no count', () => {
  expect(countIn('hei')).toBeUndefined();
  expect(countIn('{"other":1}')).toBeUndefined();
});
