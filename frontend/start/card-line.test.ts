// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { setLanguage } from '../shell/language-change';
import { loadTexts } from '../shell/texts';
import { cardLine } from './card-line';
import type { NearbyCard } from './nearby';

const card = (more: Partial<NearbyCard>): NearbyCard => ({
  id: '1',
  title: 'Noe nær',
  step: 'NEIGHBOURHOOD',
  icon: 'snowflake',
  withBoat: false,
  days: [],
  url: '/finn/1',
  ...more,
});

/** A Tuesday. */
const now = '2026-11-24T12:00:00';

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts();
});

it('says who and how far for help', () => {
  expect(cardLine(card({ provider: 'Snøgruppa', minutes: 8 }), now)).toBe('Snøgruppa · 8\u00a0min unna');
});

it('says no name of a person', () => {
  expect(cardLine(card({ minutes: 3 }), now)).toBe('En nabo · 3\u00a0min unna');
});

it('says when and what it costs for what one does alone', () => {
  expect(cardLine(card({ step: 'SELF', when: 'I morgen kl. 11', price: null }), now)).toBe('I morgen kl. 11 · gratis');
});

it('says the day when there is one, and the place with its minutes', () => {
  const coffee = card({ step: 'DIGITAL', days: ['THURSDAY'], place: 'Sandnessjøen', minutes: 34 });
  expect(cardLine(coffee, now)).toBe('Torsdager · Sandnessjøen, 34\u00a0min');
});

it('leaves out who when there would be more than three things', () => {
  const course = card({ step: 'SELF', when: 'Kl. 11', price: '50 kr', provider: 'Laget', place: 'Bardal', minutes: 9 });
  expect(cardLine(course, now)).toBe('Kl. 11 · 50 kr · Bardal, 9\u00a0min');
});

it("says the next time instead of the owner's own words", () => {
  const walk = card({
    step: 'SELF',
    when: 'Hver onsdag',
    coming: [{ starts: '2026-11-24T11:00:00' }, { starts: '2026-11-25T11:00:00' }],
  });
  expect(cardLine(walk, now)).toBe('I morgen kl.\u00a011 · gratis');
});

it('falls back on the words when all that the phone knows is over', () => {
  const walk = card({ step: 'SELF', when: 'Hver onsdag', coming: [{ starts: '2026-11-18T11:00:00' }] });
  expect(cardLine(walk, now)).toBe('Hver onsdag · gratis');
});

it('says last when somebody vouched for it, with the year when it is another one', () => {
  const help = { provider: 'Snøgruppa', minutes: 8 };
  expect(cardLine(card({ ...help, confirmed: '2026-11-03' }), now)).toBe(
    'Snøgruppa · 8\u00a0min unna · bekreftet 3. nov.',
  );
  expect(cardLine(card({ ...help, confirmed: '2025-12-31' }), now)).toContain('bekreftet 31. des. 2025');
});
