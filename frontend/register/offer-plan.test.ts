import { describe, expect, it } from 'vitest';
import { dayOf, inMonths, type OfferValues, offerPlan } from './offer-plan';

const plan = offerPlan(() => new Date(2026, 10, 23));
const author = { language: 'NB' as const, district: 'leirfjord-leland' };
const filled: OfferValues = {
  ...plan.empty(author),
  kind: 'snow-clearing',
  title: 'Snømåking',
  description: 'Jeg har fres.',
  times: ['MONDAY_MORNING'],
};
const wrong = (patch: Partial<OfferValues>) => plan.problems({ ...filled, ...patch }).map((it) => it.key);

it('starts where the person lives, for half a year', () => {
  expect(filled.districts).toEqual(['leirfjord-leland']);
  expect(filled.validUntil).toBe('2027-05-23');
  expect(wrong({})).toEqual([]);
});

it('asks for what a neighbour has to know', () => {
  expect(wrong({ kind: '' })).toEqual(['offer.form.kind.missing']);
  expect(wrong({ title: ' ' })).toEqual(['form.title.missing']);
  expect(wrong({ description: '' })).toEqual(['offer.form.description.missing']);
  expect(wrong({ districts: [] })).toEqual(['form.districts.missing']);
  expect(wrong({ times: [] })).toEqual(['offer.form.times.missing']);
  expect(wrong({ languages: [] })).toEqual(['offer.form.languages.missing']);
});

it('is for between half an hour and a hundred hours a week', () => {
  expect(wrong({ minutesPerWeek: 0 })).toEqual(['offer.form.minutesPerWeek.wrong']);
  expect(wrong({ minutesPerWeek: 6001 })).toEqual(['offer.form.minutesPerWeek.wrong']);
});

it('is for a time to come', () => {
  expect(wrong({ validUntil: '2026-11-23' })).toEqual(['offer.form.validUntil.past']);
  expect(wrong({ validUntil: '2026-11-24' })).toEqual([]);
  expect(wrong({ validUntil: '' })).toEqual(['offer.form.validUntil.missing']);
});

describe('what is sent', () => {
  it('is the same as what is fetched for editing', () => {
    const body = plan.body({ ...filled, organisation: 'lag' }, author, 3);
    const read = plan.read?.(body);
    expect(read?.version).toBe(3);
    expect(plan.body(read?.values ?? filled, author, 3)).toEqual(body);
  });
});

it('half a year from the last of August is the last of February', () => {
  expect(inMonths(new Date(2026, 7, 31), 6)).toBe('2027-02-28');
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});
