import { beforeEach, describe, expect, it } from 'vitest';
import { aNeed, states, Village } from './outbox.fixture';
import { Phone } from './phone';

let village: Village;

beforeEach(() => {
  village = new Village();
});

describe('sending', () => {
  it('sends in the order things were finished', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('c'));
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b'));

    await outbox.flush();

    expect(village.asked).toEqual(['c', 'a', 'b']);
    expect(await states(outbox)).toEqual(['c SENT', 'a SENT', 'b SENT']);
  });

  it('sends nothing twice, however often it is asked to', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));

    await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
    await outbox.flush();

    expect(village.asked).toEqual(['a']);
  });

  it('sends what is finished while a round is under way', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(async (entry) => {
      await outbox.add(aNeed('b'));
      void outbox.flush();
      return village.store(entry);
    });

    await outbox.flush();

    expect([...village.stored.keys()]).toEqual(['a', 'b']);
  });

  it('asks again when the answer was lost, and the server has it once', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push((entry) => {
      village.store(entry);
      return { kind: 'later', answered: false };
    });

    await outbox.flush();
    expect(await states(outbox)).toEqual(['a WAITING']);
    village.timers[0]?.call();
    await outbox.flush();

    expect(village.asked).toEqual(['a', 'a']);
    expect(village.stored.size).toBe(1);
    expect((await outbox.entries.byId('a'))?.answer?.next).toBe('/behov/a');
  });

  it('keeps nothing of the words once they are sent', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));

    await outbox.flush();

    const entry = await outbox.entries.byId('a');
    expect(entry?.body).toBeNull();
    expect(entry?.values).toBeNull();
  });

  it('forgets what was sent after two weeks', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    await outbox.flush();

    village.now = new Date('2026-12-08T08:00:00Z');
    await outbox.flush();

    expect(await states(outbox)).toEqual([]);
  });
});

describe('without network', () => {
  it('keeps everything waiting and tries again by itself, more and more seldom', async () => {
    const outbox = village.tab();
    village.online = false;
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b'));

    await outbox.flush();
    await outbox.flush();

    expect(await states(outbox)).toEqual(['a WAITING', 'b WAITING']);
    expect(outbox.pause).toBe('network');
    expect(village.asked).toEqual(['a', 'a']);
    expect(village.timers.map((it) => it.ms)).toEqual([2_000, 4_000]);

    village.online = true;
    await outbox.flush();
    expect(await states(outbox)).toEqual(['a SENT', 'b SENT']);
  });

  it('says that the server is away until it has been reached, also while it is tried anew', async () => {
    const outbox = village.tab();
    const said: boolean[] = [];
    village.online = false;
    await outbox.add(aNeed('a'));
    await outbox.flush();

    outbox.addEventListener('change', () => said.push(outbox.away));
    await outbox.flush();
    expect(said).not.toContain(false);

    village.online = true;
    await outbox.flush();
    expect(outbox.away).toBe(false);
  });

  it('waits at least as long as the server asks for', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(() => ({ kind: 'later', answered: true, status: 503, after: 60_000 }));

    await outbox.flush();

    expect(village.timers.map((it) => it.ms)).toEqual([60_000]);
  });

  it('lets others pass one that the server stumbles over', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b'));
    village.instead.push(() => ({ kind: 'later', answered: true, status: 500 }));

    await outbox.flush();

    expect(await states(outbox)).toEqual(['a WAITING', 'b SENT']);
  });

  it('survives that the phone is restarted, in the middle of sending too', async () => {
    const before = village.tab();
    await before.add(aNeed('a'));
    await before.add(aNeed('b'));
    await before.entries.change('a', (it) => ({ ...it, state: 'SENDING' }));

    const after = village.tab();
    await after.flush();

    expect(await states(after)).toEqual(['a SENT', 'b SENT']);
  });
});

describe('two tabs', () => {
  it('send each thing once between them', async () => {
    const [one, other] = [village.tab(), village.tab()];
    await one.add(aNeed('a'));
    await other.add(aNeed('b'));

    await Promise.all([one.flush(), other.flush(), one.flush()]);

    expect(village.asked).toEqual(['a', 'b']);
  });
});

it('an emptied phone keeps nothing', async () => {
  const outbox = village.tab();
  await outbox.add(aNeed('a'));

  await new Phone().empty();

  expect(await states(outbox)).toEqual([]);
});
