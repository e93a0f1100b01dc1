import { expect, it } from 'vitest';
import { searchAt, stepIn } from './steps';

const at = (search: string, firstOpen = 4) => stepIn(new URLSearchParams(search), 3, firstOpen);

it('begins with the first step', () => {
  expect(at('')).toBe(1);
  expect(at('steg=tull')).toBe(1);
  expect(at('steg=-2')).toBe(1);
});

it('is found again by its address', () => {
  expect(at('steg=2')).toBe(2);
  expect(at('steg=se')).toBe(4);
  expect(at('steg=99')).toBe(3);
});

it('never passes a step where something is missing', () => {
  expect(at('steg=se', 2)).toBe(2);
  expect(at('steg=3', 1)).toBe(1);
});

it('keeps the rest of the address', () => {
  expect(searchAt(new URLSearchParams('lag=x&steg=2'), 3, 3)).toBe('?lag=x&steg=3');
  expect(searchAt(new URLSearchParams('steg=2'), 1, 3)).toBe('');
  expect(searchAt(new URLSearchParams(), 4, 3)).toBe('?steg=se');
});
