import { beforeEach, describe, expect, it } from 'vitest';
import type { Thrown } from './entries';
import { aNeed, states, Village } from './outbox.fixture';

let village: Village;

beforeEach(() => {
  village = new Village();
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
