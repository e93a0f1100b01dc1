import { expect, it } from 'vitest';
import { absencesOf, stillToCome } from './absences';

it('a single day is a day, and days on end are from and to', () => {
  expect(absencesOf({ absences: [], awayFrom: '2026-12-24', awayTo: '' })).toEqual(['2026-12-24']);
  expect(absencesOf({ absences: [], awayFrom: '2026-12-24', awayTo: '2026-12-24' })).toEqual(['2026-12-24']);
  expect(absencesOf({ absences: ['2027-01-01'], awayFrom: '2026-12-24', awayTo: '2026-12-31' })).toEqual([
    '2026-12-24/2026-12-31',
    '2027-01-01',
  ]);
});

it('the same days are put down once', () => {
  expect(absencesOf({ absences: ['2026-12-24'], awayFrom: '2026-12-24', awayTo: '' })).toEqual(['2026-12-24']);
});

it('what goes on today is still to come', () => {
  expect(stillToCome(['2026-12-01', '2026-12-02/2026-12-05', '2026-12-04'], '2026-12-05')).toEqual([
    '2026-12-02/2026-12-05',
  ]);
});
