// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../shell/language-change';
import { loadTexts } from '../shell/texts';
import { nearAndNow, nextOf, occasionInWords } from './coming';
import type { NearbyCard } from './nearby';

/** A Tuesday. */
const now = '2026-11-24T12:00:00';

const card = (id: string, ...starts: string[]): NearbyCard => ({
  id,
  title: id,
  step: 'SELF',
  icon: 'footprints',
  withBoat: false,
  days: [],
  coming: starts.map((one) => ({ starts: one })),
  url: `/finn/${id}`,
});

beforeAll(loadTexts);

describe('the next time', () => {
  it('is another one on the next day, also without network', () => {
    const walk = card('walk', '2026-11-24T11:00:00', '2026-11-26T11:00:00', '2026-11-28T11:00:00');
    expect(nextOf(walk, now)?.starts).toBe('2026-11-26T11:00:00');
    expect(nextOf(walk, '2026-11-26T11:01:00')?.starts).toBe('2026-11-28T11:00:00');
    expect(nextOf(walk, '2026-12-01T00:00:00')).toBeUndefined();
  });

  it('is what goes on now, until it ends', () => {
    const open = { ...card('open'), coming: [{ starts: '2026-11-24T10:00:00', ends: '2026-11-24T14:00:00' }] };
    expect(nextOf(open, now)?.starts).toBe('2026-11-24T10:00:00');
    expect(nextOf(open, '2026-11-24T14:01:00')).toBeUndefined();
  });

  it('is unknown on a card that an older app has kept', () => {
    const { coming: _, ...old } = card('old');
    expect(nextOf(old, now)).toBeUndefined();
  });
});

describe('in words', () => {
  beforeEach(() => setLanguage('nb'));

  it.each([
    ['2026-11-24T18:30:00', null, 'i dag kl.\u00a018.30'],
    ['2026-11-25T11:00:00', null, 'i morgen kl.\u00a011'],
    ['2026-11-28T11:00:00', '2026-11-28T13:00:00', 'lørdag kl.\u00a011–\u206013'],
    ['2026-12-03T12:00:00', null, 'torsdag 3. desember kl.\u00a012'],
  ])('%s to %s is %s', (starts, ends, words) => {
    expect(occasionInWords({ starts, ends }, now)).toBe(words);
  });

  it('is in the language of the person', async () => {
    await setLanguage('en');
    expect(occasionInWords({ starts: '2026-11-25T09:00:00' }, now)).toBe('tomorrow at\u00a09:00');
  });
});

describe('near and now', () => {
  const cards = [
    card('near-without-time'),
    card('next-week', '2026-12-02T11:00:00'),
    card('tomorrow', '2026-11-25T11:00:00'),
    card('third', '2026-11-25T20:00:00'),
    card('today', '2026-11-24T19:00:00'),
    card('far'),
  ];

  it('shows two of today and tomorrow first, the soonest first, and then the nearest', () => {
    expect(nearAndNow(cards, now).map((it) => it.id)).toEqual(['today', 'tomorrow', 'near-without-time', 'next-week']);
  });

  it('is another choice on another day, of the same cards', () => {
    expect(nearAndNow(cards, '2026-12-01T08:00:00').map((it) => it.id)[0]).toBe('next-week');
  });
});
