import { beforeEach, describe, expect, it } from 'vitest';
import { needPlan } from '../need/need-plan';
import { offerPlan } from '../register/offer-plan';
import { FormFlow } from './form-flow';
import { Desk, snow } from './form-flow.fixture';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('mending', () => {
  it('opens what was refused with its reason, under the same id', async () => {
    const flow = await desk.opened(needPlan);
    flow.change(snow);
    desk.village.instead.push(() => ({ kind: 'refused', refusal: { status: 422, field: 'words', detail: 'Nei.' } }));
    await flow.send('Snømåking');
    await flow.startOver();

    const again = await desk.opened(needPlan, 'mend=id-1');
    expect(again.values.kind).toBe('snow-clearing');
    expect(again.problems[0]?.said).toBe('Nei.');
    again.change({ words: 'Bedre' });
    await again.send('Snømåking');

    expect(desk.village.stored.get('id-1')).toMatchObject({ words: 'Bedre' });
  });
});

describe('editing', () => {
  const plan = offerPlan(() => desk.village.now);
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
    desk.stored = () => Response.json({ ...offer, districts: [], district: 'leirfjord-leines', withinMinutes: 45 });
    expect((await desk.opened(plan, 'id=b')).values).toMatchObject({ where: 'TRAVEL', district: 'leirfjord-leines' });

    desk.stored = () => Response.json(offer);
    const chosen = (await desk.opened(plan, 'id=c')).values;
    expect(chosen).toMatchObject({ where: 'DISTRICTS', district: 'leirfjord-leland', withinMinutes: 30 });
  });

  it('fetches what is there and sends it with its version', async () => {
    desk.stored = () => Response.json(offer);
    const flow = await desk.opened(plan, 'id=b');
    expect(flow.editing).toBe(true);
    expect(flow.values.title).toBe('Snø');

    flow.change({ title: 'Snø og is' });
    await flow.send('Snø og is');

    expect(desk.village.stored.get('b')).toMatchObject({ version: 4, title: 'Snø og is' });
  });

  it('says of what is changed that it is sent, also where a new one would only be kept', async () => {
    const said: boolean[] = [];
    const alone = { ...plan, staysWithMe: () => true };
    const flowOf = async (search: string) => {
      const flow = new FormFlow(alone, { ...desk.world(), sent: (staysWithMe) => said.push(staysWithMe) });
      await flow.open(new URLSearchParams(search));
      return flow;
    };

    desk.stored = () => Response.json({ ...offer, version: 4 });
    await (await flowOf('ligner=b')).send('Snø');
    expect(said).toEqual([true]);

    const changed = await flowOf('id=b');
    changed.change({ title: 'Snø og is' });
    await changed.send('Snø og is');
    expect(said).toEqual([true, false]);
  });

  it('says so when it is not there, or cannot be reached', async () => {
    expect((await desk.opened(plan, 'id=b')).phase).toBe('GONE');
    desk.stored = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await desk.opened(plan, 'id=b')).phase).toBe('OUT_OF_REACH');
  });

  it('begins a new one that is like another, with an id and a last day of its own', async () => {
    desk.stored = () => Response.json({ ...offer, validUntil: '2026-01-31' });
    const flow = await desk.opened(plan, 'ligner=b');
    expect(flow.editing).toBe(false);
    expect(flow.values).toMatchObject({ title: 'Snø', times: ['MONDAY_MORNING'] });
    expect(flow.values.validUntil > '2026-01-31').toBe(true);

    flow.change({ title: 'Snø hos naboen' });
    await flow.kept();
    expect((await desk.opened(plan, 'ligner=b')).values.title).toBe('Snø hos naboen');
    expect((await desk.opened(plan)).restored).toBe(false);

    await flow.send('Snø hos naboen');
    expect(desk.village.stored.get('b')).toBeUndefined();
    expect(desk.village.stored.get('id-1')).toMatchObject({ version: null, title: 'Snø hos naboen' });
  });

  it('says so when what it should be like is not there', async () => {
    expect((await desk.opened(plan, 'ligner=b')).phase).toBe('GONE');
  });

  it('asks for a sign-in when the old one has run out', async () => {
    desk.stored = () => new Response('', { status: 401 });
    await desk.opened(plan, 'id=b');
    expect(desk.went).toEqual([`/logg-inn?til=${encodeURIComponent('/kan-hjelpe?id=b')}`]);
  });
});

describe('without network', () => {
  const plan = offerPlan(() => desk.village.now);

  it('opens what the phone has a copy of, and says of all else that it is out of reach', async () => {
    desk.stored = () => Promise.reject(new TypeError('no network'));
    const flow = new FormFlow(plan, {
      ...desk.world(),
      copy: async (id) => (id === 'b' ? { version: 4, title: 'Snø' } : undefined),
    });
    await flow.open(new URLSearchParams('id=b'));
    expect(flow.values.title).toBe('Snø');
    expect(flow.editing).toBe(true);

    await flow.open(new URLSearchParams('id=c'));
    expect(flow.phase).toBe('OUT_OF_REACH');
  });

  it('is no form in which nothing would be kept, when the phone fails as it looks for what was begun', async () => {
    const flow = new FormFlow(plan, { ...desk.world(), outbox: undefined as never });
    await flow.open(new URLSearchParams('mend=b'));
    expect(flow.phase).toBe('OUT_OF_REACH');
  });

  it('says so of a copy too that cannot be read any more', async () => {
    desk.stored = () => Promise.reject(new TypeError('no network'));
    const unreadable = (): never => {
      throw new TypeError('a copy of an earlier version');
    };
    const flow = new FormFlow({ ...plan, read: unreadable }, { ...desk.world(), copy: async () => ({}) });
    await flow.open(new URLSearchParams('id=b'));
    expect(flow.phase).toBe('OUT_OF_REACH');
  });
});

it('never begins anew with the id of something that was sent after it was mended', async () => {
  const first = await desk.opened(needPlan);
  first.change({ ...snow, district: 'leirfjord-leland' });
  await first.kept();
  const draft = await desk.drafts.find({ form: 'need', person: desk.village.person?.id });
  await desk.outbox.add({
    id: draft?.id ?? '',
    kind: 'need',
    url: '/api/needs/x',
    title: 'Snø',
    body: {},
    values: {},
    person: null,
  });

  const next = await desk.opened(needPlan);
  expect(next.restored).toBe(false);
});
