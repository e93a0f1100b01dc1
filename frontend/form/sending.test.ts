import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needPlan } from '../need/need-plan';
import { Phone } from '../outbox/phone';
import { Desk, snow } from './form-flow.fixture';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('sending', () => {
  const filled = async () => {
    const flow = await desk.opened(needPlan);
    flow.change(snow);
    return flow;
  };

  it('leads to where the need is, and leaves no draft', async () => {
    await (await filled()).send('Snømåking');

    expect(desk.went).toEqual(['/behov/id-1']);
    expect(desk.thanked).toBe(1);
    expect(desk.ended).toBe(1);
    expect(desk.village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing', district: 'leirfjord-leland' });
    expect((await desk.opened(needPlan)).restored).toBe(false);
  });

  it('asks for a sign-in only now, and takes what was made along', async () => {
    desk.village.person = undefined;
    desk.outbox = desk.village.tab();

    await (await filled()).send('Snømåking');

    expect(desk.went).toEqual([`/logg-inn?til=${encodeURIComponent('/utboks?mitt=id-1')}`]);
    expect(desk.village.asked).toEqual([]);
  });

  it('without network puts it safely in the outbox', async () => {
    desk.online = false;

    await (await filled()).send('Snømåking');

    expect(desk.went).toEqual(['/utboks?lagret=id-1']);
    expect(desk.ended).toBe(1);
    expect(desk.thanked).toBe(0);
    expect((await desk.outbox.entries.byId('id-1'))?.state).toBe('WAITING');
  });

  it('brings a refusal back to its field, with everything still there', async () => {
    desk.village.instead.push(() => ({
      kind: 'refused',
      refusal: { status: 422, field: 'urgency', detail: 'Si hvor mye det haster.' },
    }));
    const flow = await filled();

    flow.to(flow.last);
    await flow.send('Snømåking');

    expect(desk.went).toEqual([]);
    expect(flow.step).toBe(2);
    expect(desk.ended).toBe(0);
    expect(flow.problems).toEqual([{ field: 'urgency', key: 'form.refused', said: 'Si hvor mye det haster.' }]);
    expect(flow.values.kind).toBe('snow-clearing');

    flow.change({ urgency: 'WHENEVER' });
    expect(flow.problems).toEqual([]);
    flow.next();
    expect(flow.preview).toBe(true);
    await flow.send('Snømåking');
    expect(desk.went).toEqual(['/behov/id-1']);
  });

  it('sends nothing while something is missing', async () => {
    const flow = await desk.opened(needPlan);

    await flow.send('');

    expect(await desk.outbox.entries.all()).toEqual([]);
    expect(flow.problems.length).toBeGreaterThan(0);
  });
});

describe('an id that has been sent meanwhile', () => {
  const refuse = () =>
    desk.village.instead.push(() => ({ kind: 'refused', refusal: { status: 422, messageKey: 'x', detail: 'Nei.' } }));

  it('is never the id of the next form, when what was refused is sent again from the outbox', async () => {
    const first = await desk.opened(needPlan);
    first.change(snow);
    refuse();
    await first.send('Snømåking');
    await first.kept();
    await desk.outbox.again('id-1');
    expect(desk.village.stored.has('id-1')).toBe(true);

    const next = await desk.opened(needPlan);
    expect(next.restored).toBe(false);
    next.change({ kind: 'shopping', urgency: 'TODAY' });
    await next.send('Handle');

    expect(desk.village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing' });
    expect(desk.village.stored.size).toBe(2);
  });

  it('is left alone by another tab that had the same draft open', async () => {
    const here = await desk.opened(needPlan);
    here.change(snow);
    await here.kept();
    const there = await desk.opened(needPlan);
    await here.send('Snømåking');

    there.change({ kind: 'shopping' });
    await there.send('Handle');

    expect(desk.village.stored.get('id-1')).toMatchObject({ kind: 'snow-clearing' });
    expect(desk.village.stored.size).toBe(2);
  });

  it('is changed, not made anew, by who was mending it', async () => {
    desk.online = false;
    desk.village.online = false;
    const first = await desk.opened(needPlan);
    first.change(snow);
    await first.send('Snømåking');
    const mending = await desk.opened(needPlan, 'mend=id-1');
    desk.online = true;
    desk.village.online = true;
    await desk.outbox.flush();

    mending.change({ words: 'Trappa også' });
    await mending.kept();
    await mending.send('Snømåking');

    expect(desk.village.stored.size).toBe(1);
    expect(desk.village.stored.get('id-1')).toMatchObject({ words: 'Trappa også', version: 0 });
  });
});

describe('a phone that cannot keep anything', () => {
  it('opens the form, says so when it is sent, and lets nothing that was typed go', async () => {
    vi.spyOn(Phone.prototype, 'database').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    try {
      const flow = await desk.opened(needPlan);
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
