// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { loadTexts, setLanguage } from '../shell/texts';
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

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts();
});

it('says who and how far for help', () => {
  expect(cardLine(card({ provider: 'Snøgruppa', minutes: 8 }))).toBe('Snøgruppa · 8 min unna');
});

it('says no name of a person', () => {
  expect(cardLine(card({ minutes: 3 }))).toBe('En nabo · 3 min unna');
});

it('says when and what it costs for what one does alone', () => {
  expect(cardLine(card({ step: 'SELF', when: 'I morgen kl. 11', price: null }))).toBe('I morgen kl. 11 · gratis');
});

it('says the day when there is one, and the place with its minutes', () => {
  const coffee = card({ step: 'DIGITAL', days: ['THURSDAY'], place: 'Sandnessjøen', minutes: 34 });
  expect(cardLine(coffee)).toBe('Torsdager · Sandnessjøen, 34 min');
});

it('leaves out who when there would be more than three things', () => {
  const course = card({ step: 'SELF', when: 'Kl. 11', price: '50 kr', provider: 'Laget', place: 'Bardal', minutes: 9 });
  expect(cardLine(course)).toBe('Kl. 11 · 50 kr · Bardal, 9 min');
});
