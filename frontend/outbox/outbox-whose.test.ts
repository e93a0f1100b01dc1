import { beforeEach, describe, expect, it } from 'vitest';
import { aNeed, astrid, jonas, states, Village } from './outbox.fixture';

let village: Village;

beforeEach(() => {
  village = new Village();
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
