// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import { mayMeet, type OutboxEntry } from './entry';
import { aNeed, astrid, jonas } from './outbox.fixture';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

const { entryCard, mendAddress, nameOf } = await import('./entry-card');

const acts = { claim: vi.fn(), again: vi.fn(), now: vi.fn(), throwAway: vi.fn() };

const entry = (more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...aNeed('a'),
  state: 'WAITING',
  madeAt: '2026-11-23T08:00:00Z',
  place: 1,
  revision: 1,
  tries: 0,
  ...more,
});

function shown(one: OutboxEntry, person: typeof astrid | null = astrid): HTMLElement {
  const page = document.createElement('div');
  render(entryCard(one, person ?? undefined, acts), page);
  return page;
}

it('what waits can be mended, sent and thrown away', () => {
  const text = shown(entry()).textContent;
  expect(text).toContain('Snømåking, Leland');
  expect(text).toContain('outbox.now');
  expect(text).toContain('outbox.throw-away');
  expect(shown(entry()).querySelector('a')?.getAttribute('href')).toBe(mendAddress(entry()));
});

it('what is being sent says so where its acts were, so that nothing below it moves', () => {
  const acts = shown(entry({ state: 'SENDING' })).querySelector('.acts');
  expect(acts?.textContent).toBe('outbox.sending');
  expect(acts?.querySelectorAll('a, button')).toHaveLength(0);
});

it("another person's is there without its words, and can only be thrown away", () => {
  const page = shown(entry(), jonas);
  expect(page.textContent).not.toContain('Snømåking');
  expect(page.textContent).toContain('outbox.others Astrid Nilsen');
  expect(page.querySelectorAll('a, button')).toHaveLength(1);
});

it('what is there already leads to it', () => {
  const next = '/digital-deltakelse?id=1';
  const refused = entry({ state: 'REFUSED', refusal: { status: 409, detail: 'Finnes.', next } });
  expect(shown(refused).querySelector(`a[href="${next}"]`)).not.toBeNull();
});

it('what was refused says why, with the number to tell on the phone', () => {
  const refused = entry({ state: 'REFUSED', refusal: { status: 422, detail: 'For langt.', errorId: 'AB12' } });
  expect(shown(refused).textContent).toContain('For langt.');
  expect(shown(refused).textContent).toContain('AB12');
  expect(shown(refused, jonas).textContent).not.toContain('For langt.');
});

it('what was made before the sign-in is asked about', () => {
  expect(shown(entry({ person: null })).textContent).toContain('outbox.claim Astrid Nilsen');
});

it('nobody signed in is led to the sign-in and back', () => {
  const link = shown(entry({ person: null }), null).querySelector('a');
  expect(link?.getAttribute('href')).toBe(`logg-inn?til=${encodeURIComponent('/utboks?mitt=a')}`);
});

it('what is sent leads to where it is now', () => {
  const answer = { id: 'a', version: 0, status: 'NEW', next: '/behov/a' };
  expect(
    shown(entry({ state: 'SENT', answer }))
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('/behov/a');
});

it('is thrown away without being asked about', () => {
  const page = shown(entry());
  const press = [...page.querySelectorAll('button')].find((it) => it.textContent === 'outbox.throw-away');
  press?.click();
  expect(acts.throwAway).toHaveBeenCalledOnce();
  expect(page.querySelector('.confirmation')).toBeNull();
});

it("what is said of it does not say another person's words", () => {
  expect(nameOf(entry(), astrid)).toBe('Snømåking, Leland');
  expect(nameOf(entry({ title: '' }), astrid)).toBe('outbox.kind.need');
  expect(nameOf(entry(), jonas)).toBe('outbox.kind.need');
});

it('what another person has sent is not shown at all', () => {
  expect(mayMeet(entry({ state: 'SENT' }), jonas.id)).toBe(false);
  expect(mayMeet(entry({ state: 'SENT' }), astrid.id)).toBe(true);
  expect(mayMeet(entry(), jonas.id)).toBe(true);
});

it('says when it was made, in the words and with the clock of the language', () => {
  const made = new Date('2026-11-23T08:05:00');
  expect(shown(entry({ madeAt: made.toISOString() })).textContent).toContain(
    'shared.time.at mandag 23. november shared.time.clock 8 05',
  );
});

it('says of what is sent whether everybody sees it or the municipality looks it over first', () => {
  const sent = (status: string) =>
    shown(entry({ kind: 'help-offer', state: 'SENT', answer: { id: 'a', version: 0, status, next: '/mine' } }));
  expect(sent('approved').textContent).toContain('outbox.public');
  expect(sent('submitted').textContent).toContain('outbox.looked-over');
  expect(sent('new').querySelector('.state')).toBeNull();
});
