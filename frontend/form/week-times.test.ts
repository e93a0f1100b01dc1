import { expect, it } from 'vitest';
import { anyTime, byDay, toggled } from './week-times';

it('a week has seven days of four parts', () => {
  expect(anyTime).toHaveLength(28);
  expect(anyTime[0]).toBe('MONDAY_MORNING');
});

it('a time is put in at its place in the week, and taken out again', () => {
  const one = toggled(['FRIDAY_EVENING'], 'MONDAY_MORNING');
  expect(one).toEqual(['MONDAY_MORNING', 'FRIDAY_EVENING']);
  expect(toggled(one, 'FRIDAY_EVENING')).toEqual(['MONDAY_MORNING']);
});

it('is read day by day', () => {
  expect(byDay(['MONDAY_MORNING', 'MONDAY_EVENING', 'SUNDAY_MIDDAY'])).toEqual([
    { day: 'MONDAY', parts: ['MORNING', 'EVENING'] },
    { day: 'SUNDAY', parts: ['MIDDAY'] },
  ]);
});
