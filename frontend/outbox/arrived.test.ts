import { expect, it } from 'vitest';
import { Arrived } from './arrived';
import type { EntryState, OutboxEntry } from './entry';
import { aNeed } from './outbox.fixture';

const entry = (id: string, state: EntryState, tries = 0): OutboxEntry => ({
  ...aNeed(id),
  state,
  madeAt: '2026-11-23T08:00:00Z',
  place: 1,
  revision: 1,
  tries,
});

it('tells once that what waited when the app was opened has been sent', () => {
  const arrived = new Arrived();
  expect(arrived.since([entry('a', 'WAITING')])).toBe(false);
  expect(arrived.since([entry('a', 'SENDING', 1)])).toBe(false);
  expect(arrived.since([entry('a', 'SENT', 1)])).toBe(true);
  expect(arrived.since([entry('a', 'SENT', 1)])).toBe(false);
});

it('tells that what failed and was tried again has been sent', () => {
  const arrived = new Arrived();
  arrived.since([]);
  arrived.since([entry('a', 'WAITING', 1)]);
  expect(arrived.since([entry('a', 'SENT', 2)])).toBe(true);
});

it('leaves to its form what is sent at once', () => {
  const arrived = new Arrived();
  arrived.since([]);
  arrived.since([entry('a', 'WAITING')]);
  arrived.since([entry('a', 'SENDING', 1)]);
  expect(arrived.since([entry('a', 'SENT', 1)])).toBe(false);
});
