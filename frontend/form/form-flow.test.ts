import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedValues, needPlan } from '../need/need-plan';
import { offerPlan } from '../register/offer-plan';
import { astrid, Village } from '../outbox/outbox.fixture';
import type { Outbox } from '../outbox/outbox';
import { Phone } from '../outbox/phone';
import { Drafts } from './drafts';
import { FormFlow, type FlowWorld } from './form-flow';
import type { FormPlan } from './form-plan';

let village: Village;
let outbox: Outbox;
let drafts: Drafts;
let online: boolean;
let went: string[];
let shown: string[];
let stored: (url: string) => Response | Promise<Response>;
let ids: number;
let thanked: number;
let ended: number;
let backs: number;

beforeEach(() => {
  village = new Village();
  outbox = village.tab();
  drafts = new Drafts(new Phone(), () => village.now);
  online = true;
  went = [];
  shown = [];
  ids = 0;
  thanked = 0;
  ended = 0;
  backs = 0;
  stored = () => new Response('{}', { status: 404 });
});

const world = (): FlowWorld => ({
  drafts,
  outbox,
  author: () => ({ language: 'NB', id: village.person?.id, name: village.person?.name, district: 'leirfjord-leland' }),
  online: () => online,
  fetch: async (url) => stored(String(url)),
  newId: () => `id-${++ids}`,
  go: (address) => went.push(address),
  sent: () => {
    thanked += 1;
  },
  show: (search) => shown.push(search),
  done: () => {
    ended += 1;
  },
  back: () => {
    backs += 1;
  },
});

async function opened<V extends object>(plan: FormPlan<V>, search = ''): Promise<FormFlow<V>> {
  const flow = new FormFlow(plan, world());
  await flow.open(new URLSearchParams(search));
  return flow;
}

const snow: Partial<NeedValues> = { kind: 'snow-clearing', urgency: 'TODAY' };

describe('steps', () => {
  it('go on only when nothing is missing so far', async () => {
    const flow = await opened(needPlan);

    flow.next();
    expect(flow.step).toBe(1);
    expect(flow.problems.map((it) => it.field)).toEqual(['kind']);
    expect(flow.alarms).toBe(1);

    flow.change({ kind: 'snow-clearing' });
    expect(flow.problems).toEqual([]);
    flow.next();
    expect(flow.step).toBe(2);
    expect(shown).toEqual(['?steg=2']);
  });

  it('lead to the preview and back', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.next();
    flow.next();
    expect(flow.preview).toBe(true);

    flow.at(new URLSearchParams('steg=2'));
    expect(flow.step).toBe(2);
  });

  it('are not walked through again after one answer is changed from the preview', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    flow.to(flow.last);
    flow.asksAgain('kind');
    expect(flow.step).toBe(1);
    flow.change({ urgency: '' });
    flow.next();
    expect(flow.step).toBe(2);
    flow.change({ urgency: 'TODAY' });
    flow.next();
    expect(flow.preview).toBe(true);

    flow.at(new URLSearchParams('steg=1'));
    flow.next();
    expect(flow.step).toBe(2);
  });

  it('are gone back by as the phone does, or in place when it would lead elsewhere', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.back();
    expect(backs).toBe(1);
    expect(flow.step).toBe(2);

    flow.to(flow.last);
    flow.asksAgain('urgency');
    flow.back();
    expect(backs).toBe(1);
    expect(flow.step).toBe(1);
  });

  it('are all walked through again after what decides them is changed', async () => {
    const flow = await opened({ ...needPlan, decides: ['kind'] });
    flow.change(snow);
    flow.to(flow.last);
    flow.asksAgain('kind');
    flow.next();
    expect(flow.step).toBe(2);
    flow.to(flow.last);
    flow.asksAgain('urgency');
    flow.next();
    expect(flow.preview).toBe(true);
  });

  it('say in the address which is open, so that the way back leads to it', async () => {
    const flow = await opened(needPlan, 'steg=se');
    expect(flow.step).toBe(1);
    expect(shown).toEqual(['']);
    flow.change(snow);
    flow.next();
    flow.back();
    expect(backs).toBe(1);
    flow.at(new URLSearchParams(''));
    expect(flow.step).toBe(1);
    expect(shown).toEqual(['', '?steg=2']);
  });

  it('are gone back by once, however often one presses before the phone has done it', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.back();
    flow.back();
    expect(backs).toBe(1);
    flow.at(new URLSearchParams(''));
    flow.next();
    flow.back();
    expect(backs).toBe(2);
  });

  it('are not reached past something that is missing', async () => {
    const far = await opened(needPlan);
    far.to(3);
    expect(shown).toEqual(['']);
    expect((await opened(needPlan, 'steg=3')).step).toBe(1);
  });
});

describe('what is typed', () => {
  it('is there again after a restart, at the same step', async () => {
    const before = await opened(needPlan);
    before.change(snow);
    before.change({ words: 'Det er mye' });
    await before.kept();

    const after = await opened(needPlan, 'steg=3');

    expect(after.values.words).toBe('Det er mye');
    expect(after.restored).toBe(true);
    expect(after.step).toBe(3);
  });

  it('is complained about only when the person goes on or leaves a field that is wrong', async () => {
    const flow = await opened(needPlan);
    flow.change({ words: 'x'.repeat(1001) });
    expect(flow.problems).toEqual([]);

    flow.left('urgency');
    expect(flow.problems).toEqual([]);

    flow.left('words');
    expect(flow.problems.map((it) => it.key)).toEqual(['form.too-long']);
  });

  it('from an older form gets what the form has learnt since', async () => {
    await drafts.keep({ form: 'need', person: astrid.id }, { id: 'old', values: { words: 'Gammelt' } });

    const flow = await opened(needPlan);

    expect(flow.values.words).toBe('Gammelt');
    expect(flow.values.times).toEqual([]);
  });

  it('is forgotten when one starts over', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);

    await flow.startOver();

    expect(flow.values.kind).toBe('');
    expect((await opened(needPlan)).restored).toBe(false);
  });
});

describe('sending', () => {
  const filled = async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    return flow;
  };

  it('leads to where the need is, and leaves no draft', async () => {
    await (await filled()).send('Snømåking');

    expect(went).toEqual(['/behov/id-1']);
    expect(thanked).toBe(1);
    expect(ended).toBe(1);
    expect(village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing', district: 'leirfjord-leland' });
    expect((await opened(needPlan)).restored).toBe(false);
  });

  it('asks for a sign-in only now, and takes what was made along', async () => {
    village.person = undefined;
    outbox = village.tab();

    await (await filled()).send('Snømåking');

    expect(went).toEqual([`/logg-inn?til=${encodeURIComponent('/utboks?mitt=id-1')}`]);
    expect(village.asked).toEqual([]);
  });

  it('without network puts it safely in the outbox', async () => {
    online = false;

    await (await filled()).send('Snømåking');

    expect(went).toEqual(['/utboks?lagret=id-1']);
    expect(ended).toBe(1);
    expect(thanked).toBe(0);
    expect((await outbox.entries.byId('id-1'))?.state).toBe('WAITING');
  });

  it('brings a refusal back to its field, with everything still there', async () => {
    village.instead.push(() => ({
      kind: 'refused',
      refusal: { status: 422, field: 'urgency', detail: 'Si hvor mye det haster.' },
    }));
    const flow = await filled();

    flow.to(flow.last);
    await flow.send('Snømåking');

    expect(went).toEqual([]);
    expect(flow.step).toBe(2);
    expect(ended).toBe(0);
    expect(flow.problems).toEqual([{ field: 'urgency', key: 'form.refused', said: 'Si hvor mye det haster.' }]);
    expect(flow.values.kind).toBe('snow-clearing');

    flow.change({ urgency: 'WHENEVER' });
    expect(flow.problems).toEqual([]);
    flow.next();
    expect(flow.preview).toBe(true);
    await flow.send('Snømåking');
    expect(went).toEqual(['/behov/id-1']);
  });

  it('sends nothing while something is missing', async () => {
    const flow = await opened(needPlan);

    await flow.send('');

    expect(await outbox.entries.all()).toEqual([]);
    expect(flow.problems.length).toBeGreaterThan(0);
  });
});

describe('mending', () => {
  it('opens what was refused with its reason, under the same id', async () => {
    const flow = await opened(needPlan);
    flow.change(snow);
    village.instead.push(() => ({ kind: 'refused', refusal: { status: 422, field: 'words', detail: 'Nei.' } }));
    await flow.send('Snømåking');
    await flow.startOver();

    const again = await opened(needPlan, 'mend=id-1');
    expect(again.values.kind).toBe('snow-clearing');
    expect(again.problems[0]?.said).toBe('Nei.');
    again.change({ words: 'Bedre' });
    await again.send('Snømåking');

    expect(village.stored.get('id-1')).toMatchObject({ words: 'Bedre' });
  });
});

describe('an address that changes', () => {
  it('is followed to another registration, and never overtaken by the one before', async () => {
    const plan = offerPlan(() => village.now);
    stored = async (url) => Response.json({ version: 1, title: url.endsWith('/b') ? 'B' : 'A' });
    const flow = new FormFlow(plan, world());
    expect(flow.isFor(new URLSearchParams('steg=2'))).toBe(true);
    expect(flow.isFor(new URLSearchParams('id=b'))).toBe(false);
    expect(flow.isFor(new URLSearchParams('form=video-visit'))).toBe(false);

    await Promise.all([flow.open(new URLSearchParams('id=a')), flow.open(new URLSearchParams('id=b'))]);

    expect(flow.values.title).toBe('B');
    expect(flow.isFor(new URLSearchParams('id=b&steg=2'))).toBe(true);
  });
});

it('a new form shows nothing of what was open before it', async () => {
  stored = () => Response.json({ version: 1, title: 'A' });
  const flow = await opened(
    offerPlan(() => village.now),
    'id=a',
  );
  const opening = flow.open(new URLSearchParams());
  expect(flow.values.title).toBe('');
  expect(flow.editing).toBe(false);
  await opening;
  expect(flow.values.title).toBe('');
});

describe('editing', () => {
  const plan = offerPlan(() => village.now);
  const offer = {
    version: 4,
    organisation: null,
    kind: 'snow-clearing',
    title: 'Snø',
    description: 'Jeg måker',
    districts: ['leirfjord-leland'],
    times: ['MONDAY_MORNING'],
    minutesPerWeek: 60,
    languages: ['NB'],
    validUntil: '2027-06-30',
  };

  it('shows from where one travels, and begins at home for whoever says so for the first time', async () => {
    stored = () => Response.json({ ...offer, districts: [], district: 'leirfjord-leines', withinMinutes: 45 });
    expect((await opened(plan, 'id=b')).values).toMatchObject({ where: 'TRAVEL', district: 'leirfjord-leines' });

    stored = () => Response.json(offer);
    const chosen = (await opened(plan, 'id=c')).values;
    expect(chosen).toMatchObject({ where: 'DISTRICTS', district: 'leirfjord-leland', withinMinutes: 30 });
  });

  it('fetches what is there and sends it with its version', async () => {
    stored = () => Response.json(offer);
    const flow = await opened(plan, 'id=b');
    expect(flow.editing).toBe(true);
    expect(flow.values.title).toBe('Snø');

    flow.change({ title: 'Snø og is' });
    await flow.send('Snø og is');

    expect(village.stored.get('b')).toMatchObject({ version: 4, title: 'Snø og is' });
  });

  it('says of what is changed that it is sent, also where a new one would only be kept', async () => {
    const said: boolean[] = [];
    const alone = { ...plan, staysWithMe: () => true };
    const flowOf = async (search: string) => {
      const flow = new FormFlow(alone, { ...world(), sent: (staysWithMe) => said.push(staysWithMe) });
      await flow.open(new URLSearchParams(search));
      return flow;
    };

    stored = () => Response.json({ ...offer, version: 4 });
    await (await flowOf('ligner=b')).send('Snø');
    expect(said).toEqual([true]);

    const changed = await flowOf('id=b');
    changed.change({ title: 'Snø og is' });
    await changed.send('Snø og is');
    expect(said).toEqual([true, false]);
  });

  it('says so when it is not there, or cannot be reached', async () => {
    expect((await opened(plan, 'id=b')).phase).toBe('GONE');
    stored = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await opened(plan, 'id=b')).phase).toBe('OUT_OF_REACH');
  });

  it('begins a new one that is like another, with an id and a last day of its own', async () => {
    stored = () => Response.json({ ...offer, validUntil: '2026-01-31' });
    const flow = await opened(plan, 'ligner=b');
    expect(flow.editing).toBe(false);
    expect(flow.values).toMatchObject({ title: 'Snø', times: ['MONDAY_MORNING'] });
    expect(flow.values.validUntil > '2026-01-31').toBe(true);

    flow.change({ title: 'Snø hos naboen' });
    await flow.kept();
    expect((await opened(plan, 'ligner=b')).values.title).toBe('Snø hos naboen');
    expect((await opened(plan)).restored).toBe(false);

    await flow.send('Snø hos naboen');
    expect(village.stored.get('b')).toBeUndefined();
    expect(village.stored.get('id-1')).toMatchObject({ version: null, title: 'Snø hos naboen' });
  });

  it('says so when what it should be like is not there', async () => {
    expect((await opened(plan, 'ligner=b')).phase).toBe('GONE');
  });

  it('asks for a sign-in when the old one has run out', async () => {
    stored = () => new Response('', { status: 401 });
    await opened(plan, 'id=b');
    expect(went).toEqual([`/logg-inn?til=${encodeURIComponent('/kan-hjelpe?id=b')}`]);
  });
});

describe('without network', () => {
  const plan = offerPlan(() => village.now);

  it('opens what the phone has a copy of, and says of all else that it is out of reach', async () => {
    stored = () => Promise.reject(new TypeError('no network'));
    const flow = new FormFlow(plan, {
      ...world(),
      copy: async (id) => (id === 'b' ? { version: 4, title: 'Snø' } : undefined),
    });
    await flow.open(new URLSearchParams('id=b'));
    expect(flow.values.title).toBe('Snø');
    expect(flow.editing).toBe(true);

    await flow.open(new URLSearchParams('id=c'));
    expect(flow.phase).toBe('OUT_OF_REACH');
  });
});

describe('what is not known yet', () => {
  it('is not written in: an entry that is fetched slowly shows no empty form and keeps no draft', async () => {
    let answer: ((response: Response) => void) | undefined;
    stored = () =>
      new Promise((arrived) => {
        answer = arrived;
      });
    const flow = new FormFlow(
      offerPlan(() => village.now),
      world(),
    );
    const opening = flow.open(new URLSearchParams('id=a'));
    expect(flow.phase).toBe('OPENING');

    flow.change({ title: 'For tidlig' });
    await flow.kept();
    expect(await drafts.find({ form: 'help-offer', person: village.person?.id, editing: 'a' })).toBeUndefined();

    (await vi.waitUntil(() => answer))(new Response('{}', { status: 404 }));
    await opening;
    expect(flow.phase).toBe('GONE');
  });

  it('does not lose what is typed into an empty form meanwhile', async () => {
    const flow = new FormFlow(needPlan, world());
    const opening = flow.open(new URLSearchParams());
    flow.change({ words: 'Snøen' });
    await opening;
    expect(flow.values.words).toBe('Snøen');
    await flow.kept();
    expect((await opened(needPlan)).values).toMatchObject({ words: 'Snøen' });
  });
});

it('never begins anew with the id of something that was sent after it was mended', async () => {
  const first = await opened(needPlan);
  first.change({ ...snow, district: 'leirfjord-leland' });
  await first.kept();
  const draft = await drafts.find({ form: 'need', person: village.person?.id });
  await outbox.add({
    id: draft?.id ?? '',
    kind: 'need',
    url: '/api/needs/x',
    title: 'Snø',
    body: {},
    values: {},
    person: null,
  });

  const next = await opened(needPlan);
  expect(next.restored).toBe(false);
});

describe('an id that has been sent meanwhile', () => {
  const refuse = () =>
    village.instead.push(() => ({ kind: 'refused', refusal: { status: 422, messageKey: 'x', detail: 'Nei.' } }));

  it('is never the id of the next form, when what was refused is sent again from the outbox', async () => {
    const first = await opened(needPlan);
    first.change(snow);
    refuse();
    await first.send('Snømåking');
    await first.kept();
    await outbox.again('id-1');
    expect(village.stored.has('id-1')).toBe(true);

    const next = await opened(needPlan);
    expect(next.restored).toBe(false);
    next.change({ kind: 'shopping', urgency: 'TODAY' });
    await next.send('Handle');

    expect(village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing' });
    expect(village.stored.size).toBe(2);
  });

  it('is left alone by another tab that had the same draft open', async () => {
    const here = await opened(needPlan);
    here.change(snow);
    await here.kept();
    const there = await opened(needPlan);
    await here.send('Snømåking');

    there.change({ kind: 'shopping' });
    await there.send('Handle');

    expect(village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing' });
    expect(village.stored.size).toBe(2);
  });

  it('is changed, not made anew, by who was mending it', async () => {
    online = false;
    village.online = false;
    const first = await opened(needPlan);
    first.change(snow);
    await first.send('Snømåking');
    const mending = await opened(needPlan, 'mend=id-1');
    online = true;
    village.online = true;
    await outbox.flush();

    mending.change({ words: 'Trappa også' });
    await mending.kept();
    await mending.send('Snømåking');

    expect(village.stored.size).toBe(1);
    expect(village.stored.get('id-1')).toMatchObject({ words: 'Trappa også', version: 0 });
  });
});

describe('a phone that cannot keep anything', () => {
  it('opens the form, says so when it is sent, and lets nothing that was typed go', async () => {
    vi.spyOn(Phone.prototype, 'database').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    try {
      const flow = await opened(needPlan);
      flow.change(snow);

      await flow.send('Snømåking');

      expect(flow.phase).toBe('FILLING');
      expect(flow.problems.map((it) => it.key)).toEqual(['form.phone-full']);
      expect(flow.values.kind).toBe('snow-clearing');
    } finally {
      vi.restoreAllMocks();
    }
  });
});
