// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { capital, clock, daysFrom, hours, nowInNorway } from './moments';
import { setLanguage } from './language-change';
import { formats, loadTexts } from './texts';

const speaks = async (language: string): Promise<void> => {
  await setLanguage(language);
  await loadTexts();
};

beforeEach(() => speaks('nb'));

it('knows the clock on the wall in Norway, in winter and in summer', () => {
  expect(nowInNorway(new Date('2026-11-24T11:05:09Z'))).toBe('2026-11-24T12:05:09');
  expect(nowInNorway(new Date('2027-06-30T22:30:00Z'))).toBe('2027-07-01T00:30:00');
});

it('counts days over the turn of the year and of the clock', () => {
  expect(daysFrom('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysFrom('2027-03-27', '2027-03-29')).toBe(2);
});

it('leaves out the minutes of a whole hour', () => {
  expect(clock('11:00')).toBe('11');
  expect(clock('09:05')).toBe('9.05');
  expect(hours('11:00', '12:30')).toBe('11–\u206012.30');
  expect(hours('11:00', null)).toBe('11');
});

it('begins with a large letter, also where it is a Norwegian one', () => {
  expect(capital('åpent')).toBe('Åpent');
  expect(capital('')).toBe('');
});

it.each([
  ['nn', '11', '9.05', '11–\u206012.30'],
  ['en', '11:00', '9:05', '11:00–\u206012:30'],
])('tells the time as one does in %s', async (language, whole, minutes, both) => {
  await speaks(language);
  expect(clock('11:00')).toBe(whole);
  expect(clock('09:05')).toBe(minutes);
  expect(hours('11:00', '12:30')).toBe(both);
});

it.each([
  ['nb', 'tirsdag 24. november', '24. des.'],
  ['nn', 'tysdag 24. november', '24. des.'],
  ['en', 'Tuesday 24 November', '24 Dec'],
])('names days and months as one does in %s', async (language, day, short) => {
  await speaks(language);
  const said = (moment: string, shape: Intl.DateTimeFormatOptions): string =>
    new Date(moment).toLocaleDateString(formats(), shape);
  expect(said('2026-11-24T12:00', { weekday: 'long', day: 'numeric', month: 'long' })).toBe(day);
  expect(said('2026-12-24T12:00', { day: 'numeric', month: 'short' })).toBe(short);
});
