import { beforeEach, expect, it } from 'vitest';
import type { Outbox } from '../outbox/outbox';
import { aNeed, astrid, jonas, Village } from '../outbox/outbox.fixture';
import { Phone } from '../outbox/phone';
import { AnsweredForms } from './answered-forms';

const stored = { id: 'p1', answers: { form: 'video-visit', stage: 'WANTS_TO_START', version: 2 } };
let outbox: Outbox;
let online: boolean;
let asked: number;
let signedIn: boolean;
let forms: AnsweredForms;

beforeEach(() => {
  outbox = new Village().tab();
  online = true;
  asked = 0;
  signedIn = true;
  forms = new AnsweredForms(new Phone(), outbox.entries, async () => {
    asked += 1;
    if (!online) throw new TypeError('no network');
    return signedIn ? Response.json([stored]) : new Response(null, { status: 401 });
  });
});

const waiting = (form: string, person: string | null) =>
  outbox.add({ ...aNeed(`w-${form}`), kind: 'participation', values: { form, stage: 'USES' }, person });

it('knows what the server has said, also without network', async () => {
  await forms.refresh(astrid.id);
  online = false;
  await forms.refresh(astrid.id);

  expect([...(await forms.here(astrid.id)).values()]).toEqual([
    {
      form: 'video-visit',
      stage: 'WANTS_TO_START',
      address: '/digital-deltakelse?id=p1&steg=2',
      waits: false,
    },
  ]);
  expect(await forms.copy(astrid.id, 'p1')).toEqual(stored.answers);
  expect(await forms.copy(astrid.id, 'other')).toBeUndefined();
});

it('knows what waits on the phone, which is newer than what the server has', async () => {
  await forms.refresh(astrid.id);
  await waiting('video-visit', astrid.id);
  await waiting('family-screen', jonas.id);
  await outbox.add({ ...aNeed('need') });

  expect([...(await forms.here(astrid.id)).values()]).toEqual([
    {
      form: 'video-visit',
      stage: 'USES',
      address: '/digital-deltakelse?mend=w-video-visit&steg=2',
      waits: true,
    },
  ]);
});

it('leads to what the server has when it has refused what was sent', async () => {
  await forms.refresh(astrid.id);
  const entry = await waiting('video-visit', astrid.id);
  await outbox.entries.refused(entry, { status: 409 });

  expect((await forms.here(astrid.id)).get('video-visit')?.waits).toBe(false);
});

it('shows nobody what another one has answered, and asks for nobody', async () => {
  await forms.refresh(astrid.id);
  await waiting('video-visit', null);

  expect((await forms.here(jonas.id)).size).toBe(0);
  expect(await forms.copy(jonas.id, 'p1')).toBeUndefined();
  expect([...(await forms.here(undefined)).keys()]).toEqual(['video-visit']);
  await forms.refresh(undefined);
  expect(asked).toBe(1);
});

it('leaves nothing behind of those who are not signed in any more', async () => {
  await forms.refresh(astrid.id);
  await new Phone().database().then((it) => it.put('kept', { key: '/api/places', content: 1 }));

  await forms.forgetAllBut(astrid.id);
  expect((await forms.here(astrid.id)).size).toBe(1);
  await forms.forgetAllBut(jonas.id);
  expect((await forms.here(astrid.id)).size).toBe(0);

  await forms.refresh(astrid.id);
  await forms.forgetAllBut(undefined);
  expect((await forms.here(astrid.id)).size).toBe(0);
  expect(await new Phone().database().then((it) => it.getAllKeys('kept'))).toEqual(['/api/places']);
});

it('forgets what it has when the server knows nobody any more', async () => {
  await forms.refresh(astrid.id);
  signedIn = false;
  await forms.refresh(astrid.id);
  expect((await forms.here(astrid.id)).size).toBe(0);
});
