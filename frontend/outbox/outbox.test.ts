import { beforeEach, describe, expect, it } from 'vitest';
import type { Thrown } from './entries';
import { aNeed, astrid, jonas, states, Village } from './outbox.fixture';
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

describe('refused', () => {
  const refusal = { status: 422, messageKey: 'need.words.too-long', field: 'words', detail: 'For langt.' };

  it('is kept with its reason and does not hold the others back', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b'));
    village.instead.push(() => ({ kind: 'refused', refusal }));

    await outbox.flush();

    expect(await states(outbox)).toEqual(['a REFUSED', 'b SENT']);
    expect((await outbox.entries.byId('a'))?.refusal).toEqual(refusal);
    expect((await outbox.entries.byId('a'))?.values).toEqual({ words: 'Snøen ligger høyt' });
  });

  it('can be mended and is sent with the new words under the same id', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(() => ({ kind: 'refused', refusal }));
    await outbox.flush();

    await outbox.add(aNeed('a', { body: { words: 'Kort' } }));
    await outbox.flush();

    expect(village.stored.get('a')).toEqual({ words: 'Kort' });
    expect(await states(outbox)).toEqual(['a SENT']);
  });

  it('can be sent again as it is', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(() => ({ kind: 'refused', refusal }));
    await outbox.flush();

    await outbox.again('a');

    expect(await states(outbox)).toEqual(['a SENT']);
  });

  it('can be thrown away', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));

    await outbox.throwAway('a');
    await outbox.flush();

    expect(village.asked).toEqual([]);
  });

  it('is there as it was when it was thrown away and brought back, and is sent in its turn', async () => {
    const outbox = village.tab();
    village.online = false;
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b'));
    const before = await outbox.entries.byId('a');
    const thrown = await outbox.throwAway('a');
    expect(await states(outbox)).toEqual(['b WAITING']);

    village.online = true;
    await outbox.bringBack(thrown as Thrown);
    await outbox.flush();

    expect(await outbox.entries.byId('a')).toMatchObject({ place: before?.place, madeAt: before?.madeAt });
    expect(await states(outbox)).toEqual(['a SENT', 'b SENT']);
  });

  it('what has come with the same id since it was thrown away stays', async () => {
    const outbox = village.tab();
    village.online = false;
    await outbox.add(aNeed('a'));
    const thrown = await outbox.throwAway('a');
    await outbox.add(aNeed('a', { body: { words: 'Nytt' } }));

    await outbox.bringBack(thrown as Thrown);
    await outbox.bringBack(thrown as Thrown);

    expect((await outbox.entries.all()).map((it) => it.body)).toEqual([{ words: 'Nytt' }]);
  });

  it('what is thrown away twice is handed over once', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a', { person: null }));
    expect(await outbox.throwAway('a')).toBeDefined();
    expect(await outbox.throwAway('a')).toBeUndefined();
  });

  it('never lets an answer to old words hide new words', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(async (entry) => {
      await outbox.add(aNeed('a', { body: { words: 'Nytt' } }));
      return village.store(entry);
    });

    await outbox.flush();

    expect(await states(outbox)).toEqual(['a WAITING']);
    expect((await outbox.entries.byId('a'))?.body).toEqual({ words: 'Nytt' });
  });
});

describe('who sends', () => {
  it('waits for a sign-in when nobody is signed in', async () => {
    village.person = undefined;
    const outbox = village.tab();
    await outbox.add(aNeed('a', { person: null }));

    await outbox.flush();

    expect(village.asked).toEqual([]);
    expect(outbox.pause).toBe('sign-in');
  });

  it('sends what was made before the sign-in only after the person has said that it is theirs', async () => {
    village.person = undefined;
    const outbox = village.tab();
    await outbox.add(aNeed('a', { person: null }));
    village.person = jonas;
    await outbox.flush();
    expect(village.asked).toEqual([]);

    await outbox.claim('a');
    await outbox.flush();

    expect(await states(outbox)).toEqual(['a SENT']);
    expect((await outbox.entries.byId('a'))?.person).toBe(jonas.id);
  });

  it('never sends what one person made as another', async () => {
    const outbox = village.tab({ person: jonas, token: 't' });
    village.person = jonas;
    await outbox.add(aNeed('a', { person: astrid.id }));
    await outbox.claim('a');

    await outbox.flush();

    expect(village.asked).toEqual([]);
    expect(await states(outbox)).toEqual(['a WAITING']);
  });

  it('stops when another tab has signed in as somebody else', async () => {
    const outbox = village.tab({ person: astrid, token: 'old' });
    village.person = jonas;
    await outbox.add(aNeed('a'));
    village.instead.push(() => ({ kind: 'forbidden', refusal: { status: 403 } }));

    await outbox.flush();

    expect(village.asked).toEqual(['a']);
    expect(village.stored.size).toBe(0);
    expect(await states(outbox)).toEqual(['a WAITING']);
  });

  it('keeps what one person made when the server says that another is here, and sends what that one made', async () => {
    const outbox = village.tab({ person: astrid, token: 'old' });
    village.person = jonas;
    await outbox.add(aNeed('a'));
    await outbox.add(aNeed('b', { person: jonas.id }));
    village.instead.push(() => ({ kind: 'sign-in' }));

    await outbox.flush();

    expect(village.asked).toEqual(['a', 'b']);
    expect(await states(outbox)).toEqual(['a WAITING', 'b SENT']);
    expect(outbox.pause).toBe('none');
  });

  it('fetches the session and tries once more when the token was old', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(() => ({ kind: 'forbidden', refusal: { status: 403 } }));

    await outbox.flush();

    expect(village.asked).toEqual(['a', 'a']);
    expect(await states(outbox)).toEqual(['a SENT']);
  });

  it('tells what is forbidden when a fresh session does not help', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    const forbidden = { kind: 'forbidden', refusal: { status: 403, detail: 'Ikke ditt lag.' } } as const;
    village.instead.push(
      () => forbidden,
      () => forbidden,
    );

    await outbox.flush();

    expect(await states(outbox)).toEqual(['a REFUSED']);
  });

  it('keeps what meets an old token only, and tries later', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    const stale = { kind: 'forbidden', refusal: { status: 403, messageKey: 'signin.stale' } } as const;
    village.instead.push(
      () => stale,
      () => stale,
    );

    await outbox.flush();

    expect(await states(outbox)).toEqual(['a WAITING']);
  });

  it('waits for a new sign-in when the old one has run out', async () => {
    const outbox = village.tab();
    await outbox.add(aNeed('a'));
    village.instead.push(() => {
      village.person = undefined;
      return { kind: 'sign-in' };
    });

    await outbox.flush();

    expect(outbox.pause).toBe('sign-in');
    expect(await states(outbox)).toEqual(['a WAITING']);
  });
});

it('an emptied phone keeps nothing', async () => {
  const outbox = village.tab();
  await outbox.add(aNeed('a'));

  await new Phone().empty();

  expect(await states(outbox)).toEqual([]);
});
