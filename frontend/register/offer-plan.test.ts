import { describe, expect, it } from 'vitest';
import { dayOf, inMonths } from './days';
import { type OfferValues, offerPlan, turnedTo } from './offer-plan';

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

it('an organisation has more hands, and says itself where it comes', () => {
  const group = plan.empty({ ...author, organisation: 'o1' });
  expect(group).toMatchObject({ organisation: 'o1', minutesPerWeek: 300, districts: [], district: '' });
});

it('changes what one begins with when it is for somebody else, but not what has been said', () => {
  const forGroup = { ...filled, ...turnedTo(filled, 'o1', author.district) };
  expect(forGroup).toMatchObject({ organisation: 'o1', minutesPerWeek: 300, districts: [], district: '' });
  expect(turnedTo(forGroup, '', author.district)).toEqual({
    organisation: '',
    minutesPerWeek: 60,
    districts: ['leirfjord-leland'],
    district: 'leirfjord-leland',
  });
  const said = { ...filled, minutesPerWeek: 120, districts: ['leirfjord-leines'], district: 'leirfjord-leines' };
  expect(turnedTo(said, 'o1', author.district)).toEqual({ organisation: 'o1' });
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

it('is sent for somebody only with her yes to being seen, which is never there beforehand', () => {
  const forHer = plan.empty({ ...author, actsFor: 'solrun' });
  expect(forHer).toMatchObject({ onBehalfOf: 'solrun', spoken: false });
  expect(wrong({ onBehalfOf: 'solrun' })).toEqual(['talk.yes.missing']);
  expect(wrong({ onBehalfOf: 'solrun', spoken: true })).toEqual([]);
  const sent = plan.body({ ...filled, onBehalfOf: 'solrun', spoken: true }, author, 1);
  expect(plan.read?.(sent).values).toMatchObject({ onBehalfOf: 'solrun', spoken: false });
});

it('is for a time to come', () => {
  expect(wrong({ validUntil: '2026-11-23' })).toEqual(['offer.form.validUntil.past']);
  expect(wrong({ validUntil: '2026-11-24' })).toEqual([]);
  expect(wrong({ validUntil: '' })).toEqual(['offer.form.validUntil.missing']);
});

it('asks for a place to travel from instead of places to come to', () => {
  expect(wrong({ where: 'TRAVEL', districts: [] })).toEqual([]);
  expect(wrong({ where: 'TRAVEL', district: '' })).toEqual(['form.district.missing']);
});

it('does not ask for hours where people are counted', () => {
  expect(wrong({ counted: 'PEOPLE', minutesPerWeek: 0 })).toEqual([]);
});

it('takes a day that is typed along, also when it was not put with the others', () => {
  expect(plan.body({ ...filled, awayFrom: '2026-12-24', awayTo: '2026-12-26' }, author, 0)).toMatchObject({
    absences: ['2026-12-24/2026-12-26'],
  });
  expect(wrong({ awayFrom: '2026-12-24', awayTo: '2026-12-23' })).toEqual(['offer.form.absences.backwards']);
  expect(wrong({ awayTo: '2026-12-23' })).toEqual(['offer.form.absences.backwards']);
  const many = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-01`);
  expect(wrong({ absences: many })).toEqual([]);
  expect(wrong({ absences: many, awayFrom: '2026-12-24' })).toEqual(['form.too-many']);
});

it('says as little as a volunteer in a hurry wants to say', () => {
  expect(plan.body(filled, author, undefined)).toMatchObject({
    withinMinutes: null,
    people: null,
    absences: [],
    ages: [],
    pets: null,
    wheelchair: false,
    company: null,
    expenses: null,
    beforehand: null,
  });
});

describe('what is sent', () => {
  const inFull: OfferValues = {
    ...filled,
    where: 'TRAVEL',
    withinMinutes: 45,
    districts: [],
    absences: ['2026-12-24'],
    counted: 'PEOPLE',
    people: 3,
    ages: ['CHILDREN'],
    pets: 'RATHER_NOT',
    wheelchair: true,
    company: 'GROUP',
    expenses: 'Kjøring',
    beforehand: 'Ha spaden klar.',
  };

  it('is the same as what is fetched for editing, when all is said', () => {
    const body = plan.body(inFull, author, 1);
    expect(body).toMatchObject({
      districts: [],
      district: 'leirfjord-leland',
      withinMinutes: 45,
      minutesPerWeek: null,
    });
    expect(plan.body({ ...filled, ...plan.read?.(body).values }, author, 1)).toEqual(body);
  });

  it('is where its owner travels from, and nothing of what she has not said', () => {
    const travels = plan.read?.(plan.body({ ...inFull, district: 'leirfjord-leines' }, author, 1)).values;
    expect(travels).toMatchObject({ where: 'TRAVEL', district: 'leirfjord-leines', withinMinutes: 45 });
    expect(travels).not.toHaveProperty('districts');

    const chosen = plan.read?.(plan.body(filled, author, 1)).values;
    expect(chosen).toMatchObject({ where: 'DISTRICTS', districts: filled.districts });
    expect(chosen).not.toHaveProperty('district');
  });

  it('is without the days that are over', () => {
    const body = plan.body({ ...filled, absences: ['2026-11-20/2026-11-22', '2026-11-22/2026-11-23'] }, author, 1);
    expect(plan.read?.(body).values.absences).toEqual(['2026-11-22/2026-11-23']);
  });

  it('is the same as what is fetched for editing', () => {
    const body = plan.body({ ...filled, organisation: 'lag' }, author, 3);
    const read = plan.read?.(body);
    expect(read?.version).toBe(3);
    expect(plan.body({ ...filled, ...read?.values }, author, 3)).toEqual(body);
  });
});

it('half a year from the last of August is the last of February', () => {
  expect(inMonths(new Date(2026, 7, 31), 6)).toBe('2027-02-28');
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});
