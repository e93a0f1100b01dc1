import { beforeEach, describe, expect, it } from 'vitest';
import type { Thrown } from './entries';
import { aNeed, states, Village } from './outbox.fixture';
import type { Outbox } from './outbox';

let village: Village;
let outbox: Outbox;

const photo = new Blob(['a trail'], { type: 'image/jpeg' });
const aTrail = (id: string) => aNeed(id, { kind: 'self-care', photo: `photo-${id}`, values: { photo: `photo-${id}` } });

beforeEach(async () => {
  village = new Village();
  outbox = village.tab();
  await outbox.entries.photos.keep('photo-a', photo);
});

describe('a registration with a photo', () => {
  it('is sent after its photo', async () => {
    await outbox.add(aTrail('a'));
    await outbox.flush();

    expect(village.asked).toEqual(['photo-a', 'a']);
    expect(village.stored.get('photo-a')).toBeInstanceOf(Blob);
    expect(await states(outbox)).toEqual(['a SENT']);
  });

  it('waits with its photo until there is network, and other words wait their turn', async () => {
    village.online = false;
    await outbox.add(aTrail('a'));
    await outbox.add(aNeed('b'));
    await outbox.flush();
    expect(village.asked).toEqual(['photo-a']);
    expect(await states(outbox)).toEqual(['a WAITING', 'b WAITING']);

    village.online = true;
    await outbox.flush();

    expect(village.asked).toEqual(['photo-a', 'photo-a', 'a', 'b']);
    expect(await states(outbox)).toEqual(['a SENT', 'b SENT']);
  });

  it('has its photo when it was thrown away and brought back, also when the phone was tidied meanwhile', async () => {
    village.online = false;
    await outbox.add(aTrail('a'));
    const thrown = await outbox.throwAway('a');
    village.now = new Date('2026-11-23T09:00:00Z');
    await outbox.flush();
    expect(await outbox.entries.photos.find('photo-a')).toBeUndefined();

    village.online = true;
    await outbox.bringBack(thrown as Thrown);
    await outbox.flush();

    expect(village.stored.get('photo-a')).toBeInstanceOf(Blob);
    expect(await states(outbox)).toEqual(['a SENT']);
  });

  it('never comes before a photo that was refused, and says why', async () => {
    const refusal = { status: 422, messageKey: 'register.photo.unreadable', field: 'photo' };
    village.instead.push(() => ({ kind: 'refused', refusal }));
    await outbox.add(aTrail('a'));
    await outbox.flush();

    expect(village.asked).toEqual(['photo-a']);
    expect((await outbox.entries.byId('a'))?.refusal).toEqual(refusal);
  });

  it('does not send its photo again when only the words were held up', async () => {
    village.instead.push((it) => village.store(it));
    village.instead.push(() => ({ kind: 'later', answered: true, status: 503 }));
    await outbox.add(aTrail('a'));
    await outbox.flush();
    await outbox.flush();

    expect(village.asked).toEqual(['photo-a', 'a', 'a']);
  });

  it('sends the photo again when it is asked for again after a refusal', async () => {
    village.instead.push((it) => village.store(it));
    village.instead.push(() => ({ kind: 'refused', refusal: { status: 422, field: 'photo' } }));
    await outbox.add(aTrail('a'));
    await outbox.flush();
    await outbox.again('a');

    expect(village.asked).toEqual(['photo-a', 'a', 'photo-a', 'a']);
  });

  it('leaves no photo on the phone when it has been sent', async () => {
    await outbox.add(aTrail('a'));
    await outbox.flush();

    expect(await outbox.entries.photos.find('photo-a')).toBeUndefined();
  });

  it('goes alone when the phone has lost its photo: the server knows whether it has it', async () => {
    await outbox.entries.photos.forget('photo-a');
    await outbox.add(aTrail('a'));
    await outbox.flush();

    expect(village.asked).toEqual(['a']);
  });

  it('asks anew who we are when the photo needs a sign-in, as for words', async () => {
    village.instead.push(() => ({ kind: 'sign-in' }));
    await outbox.add(aTrail('a'));
    await outbox.flush();

    expect(village.asked).toEqual(['photo-a', 'photo-a', 'a']);
    expect(await states(outbox)).toEqual(['a SENT']);
  });
});
