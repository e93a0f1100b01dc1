// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import { type OfferValues, offerPlan } from './offer-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/session', () => ({ currentSession: () => undefined }));
vi.mock('../outbox/app-outbox', () => ({ phone: {} }));

const { absencesField } = await import('./absences-field');
const { amountField } = await import('./amount-field');
const { areaField } = await import('./area-field');
const { audienceField, termsField } = await import('./audience-field');
const { offerPreview } = await import('./offer-preview');

const today = '2026-11-23';
const empty = offerPlan(() => new Date(2026, 10, 23)).empty({ language: 'NB', district: 'leirfjord-leland' });
const places = {
  municipalities: [{ number: '1822', name: 'Leirfjord' }],
  districts: [{ id: 'leirfjord-leland', name: 'Leland', municipality: '1822' }],
};

function shown(patch: Partial<OfferValues>, what: (flow: FormFlow<OfferValues>) => unknown) {
  const change = vi.fn();
  const screens = { stepOf: () => 1, last: 4 };
  const flow = { values: { ...empty, ...patch }, problems: [], author: {}, change, left: vi.fn(), ...screens };
  const page = document.createElement('div');
  render(what(flow as unknown as FormFlow<OfferValues>), page);
  return { page, change };
}

it('what most people have nothing to say about is folded away until they have', () => {
  for (const field of [audienceField, termsField, (flow: FormFlow<OfferValues>) => absencesField(flow, today)]) {
    expect(shown({}, field).page.querySelector('details')?.open).toBe(false);
  }
  expect(shown({ wheelchair: true }, audienceField).page.querySelector('details')?.open).toBe(true);
  expect(shown({ expenses: 'Kjøring' }, termsField).page.querySelector('details')?.open).toBe(true);
});

it('days are put down one after the other, and can be taken away', () => {
  const typed = shown({ awayFrom: '2026-12-24', awayTo: '2026-12-26' }, (flow) => absencesField(flow, today));
  typed.page.querySelector<HTMLButtonElement>('button')?.click();
  expect(typed.change).toHaveBeenCalledWith({ absences: ['2026-12-24/2026-12-26'], awayFrom: '', awayTo: '' });

  const there = shown({ absences: ['2026-12-24'] }, (flow) => absencesField(flow, today));
  there.page.querySelector<HTMLButtonElement>('button')?.click();
  expect(there.change).toHaveBeenCalledWith({ absences: [] });
});

it('one chooses places or how far one travels, never both', () => {
  const chosen = shown({}, (flow) => areaField(flow, places, { districts: undefined } as never)).page;
  expect(chosen.querySelector('select')).toBeNull();
  const travels = shown({ where: 'TRAVEL' }, (flow) =>
    areaField(flow, places, { districts: ['leirfjord-leland'] } as never),
  ).page;
  expect(travels.querySelector('select')).not.toBeNull();
  expect(travels.querySelector('[role=status]')?.textContent).toContain('offer.form.reach 1 Leland');
});

it('without network it says that the places come later', () => {
  const { page } = shown({ where: 'TRAVEL' }, (flow) => areaField(flow, places, { districts: undefined } as never));
  expect(page.querySelector('[role=status]')?.textContent).toBe('offer.form.reach.later');
});

it('speaks to several when it is for an organisation', () => {
  const { page } = shown({ organisation: 'o1' }, amountField);
  expect(page.textContent).toContain('offer.group.minutesPerWeek.hint');
  expect(page.textContent).not.toContain('offer.form.minutesPerWeek.hint');
});

it('counts hours or people', () => {
  const people = shown({ counted: 'PEOPLE', people: 5 }, amountField);
  const five = people.page.querySelector<HTMLInputElement>('input[name=people][value="5"]');
  expect(five?.checked).toBe(true);
  people.page.querySelector<HTMLInputElement>('input[name=people][value="2"]')?.dispatchEvent(new Event('change'));
  expect(people.change).toHaveBeenCalledWith({ people: 2 });
  expect(shown({}, amountField).page.querySelector('input[name=minutesPerWeek]')).not.toBeNull();
});

it('the preview shows all that is said', () => {
  const { page } = shown(
    {
      kind: 'snow-clearing',
      title: 'Måking',
      description: 'Freser.',
      where: 'TRAVEL',
      counted: 'PEOPLE',
      people: 3,
      absences: ['2026-12-24'],
      ages: ['CHILDREN'],
      company: 'GROUP',
      pets: 'RATHER_NOT',
      wheelchair: true,
      expenses: 'Kjøring',
      beforehand: 'Ha spaden klar.',
    },
    (flow) => offerPreview(flow, places, ['leirfjord-leland']).content,
  );
  const answers = page.querySelector('.answers')?.textContent ?? '';
  for (const said of [
    'Freser.',
    'offer.preview.within 30 Leland, Leirfjord\nLeland',
    'offer.form.people.many 3',
    '24. desember 2026',
    'offer.ages.CHILDREN',
    'offer.company.GROUP',
    'offer.pets.RATHER_NOT',
    'offer.form.wheelchair',
    'Kjøring',
    'Ha spaden klar.',
  ]) {
    expect(answers).toContain(said);
  }
});
