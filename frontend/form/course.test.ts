import { beforeEach, describe, expect, it } from 'vitest';
import { needPlan } from '../need/need-plan';
import { Desk, snow } from './form-flow.fixture';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('steps', () => {
  it('go on only when nothing is missing so far', async () => {
    const flow = await desk.opened(needPlan);

    flow.next();
    expect(flow.step).toBe(1);
    expect(flow.problems.map((it) => it.field)).toEqual(['kind']);
    expect(flow.alarms).toBe(1);

    flow.change({ kind: 'snow-clearing' });
    expect(flow.problems).toEqual([]);
    flow.next();
    expect(flow.step).toBe(2);
    expect(desk.shown).toEqual(['?steg=2']);
  });

  it('lead to the preview and back', async () => {
    const flow = await desk.opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.next();
    flow.next();
    expect(flow.preview).toBe(true);

    flow.at(new URLSearchParams('steg=2'));
    expect(flow.step).toBe(2);
  });

  it('are not walked through again after one answer is changed from the preview', async () => {
    const flow = await desk.opened(needPlan);
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
    const flow = await desk.opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.back();
    expect(desk.backs).toBe(1);
    expect(flow.step).toBe(2);

    flow.to(flow.last);
    flow.asksAgain('urgency');
    flow.back();
    expect(desk.backs).toBe(1);
    expect(flow.step).toBe(1);
  });

  it('are all walked through again after what decides them is changed', async () => {
    const flow = await desk.opened({ ...needPlan, decides: ['kind'] });
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
    const flow = await desk.opened(needPlan, 'steg=se');
    expect(flow.step).toBe(1);
    expect(desk.shown).toEqual(['']);
    flow.change(snow);
    flow.next();
    flow.back();
    expect(desk.backs).toBe(1);
    flow.at(new URLSearchParams(''));
    expect(flow.step).toBe(1);
    expect(desk.shown).toEqual(['', '?steg=2']);
  });

  it('are gone back by once, however often one presses before the phone has done it', async () => {
    const flow = await desk.opened(needPlan);
    flow.change(snow);
    flow.next();
    flow.back();
    flow.back();
    expect(desk.backs).toBe(1);
    flow.at(new URLSearchParams(''));
    flow.next();
    flow.back();
    expect(desk.backs).toBe(2);
  });

  it('are not reached past something that is missing', async () => {
    const far = await desk.opened(needPlan);
    far.to(3);
    expect(desk.shown).toEqual(['']);
    expect((await desk.opened(needPlan, 'steg=3')).step).toBe(1);
  });
});
