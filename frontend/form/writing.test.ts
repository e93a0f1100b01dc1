import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needPlan } from '../need/need-plan';
import { astrid } from '../outbox/outbox.fixture';
import { offerPlan } from '../register/offer-plan';
import { FormFlow } from './form-flow';
import { Desk, snow } from './form-flow.fixture';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('what is typed', () => {
  it('is there again after a restart, at the same step', async () => {
    const before = await desk.opened(needPlan);
    before.change(snow);
    before.change({ words: 'Det er mye' });
    await before.kept();

    const after = await desk.opened(needPlan, 'steg=3');

    expect(after.values.words).toBe('Det er mye');
    expect(after.restored).toBe(true);
    expect(after.step).toBe(3);
  });

  it('is complained about only when the person goes on or leaves a field that is wrong', async () => {
    const flow = await desk.opened(needPlan);
    flow.change({ words: 'x'.repeat(1001) });
    expect(flow.problems).toEqual([]);

    flow.left('urgency');
    expect(flow.problems).toEqual([]);

    flow.left('words');
    expect(flow.problems.map((it) => it.key)).toEqual(['form.too-long']);
  });

  it('from an older form gets what the form has learnt since', async () => {
    await desk.drafts.keep({ form: 'need', person: astrid.id }, { id: 'old', values: { words: 'Gammelt' } });

    const flow = await desk.opened(needPlan);

    expect(flow.values.words).toBe('Gammelt');
    expect(flow.values.times).toEqual([]);
  });

  it('is forgotten when one starts over', async () => {
    const flow = await desk.opened(needPlan);
    flow.change(snow);

    await flow.startOver();

    expect(flow.values.kind).toBe('');
    expect((await desk.opened(needPlan)).restored).toBe(false);
  });
});

describe('what is not known yet', () => {
  it('is not written in: an entry that is fetched slowly shows no empty form and keeps no draft', async () => {
    let answer: ((response: Response) => void) | undefined;
    desk.stored = () =>
      new Promise((arrived) => {
        answer = arrived;
      });
    const flow = new FormFlow(
      offerPlan(() => desk.village.now),
      desk.world(),
    );
    const opening = flow.open(new URLSearchParams('id=a'));
    expect(flow.phase).toBe('OPENING');

    flow.change({ title: 'For tidlig' });
    await flow.kept();
    expect(
      await desk.drafts.find({ form: 'help-offer', person: desk.village.person?.id, editing: 'a' }),
    ).toBeUndefined();

    (await vi.waitUntil(() => answer))(new Response('{}', { status: 404 }));
    await opening;
    expect(flow.phase).toBe('GONE');
  });

  it('does not lose what is typed into an empty form meanwhile', async () => {
    const flow = new FormFlow(needPlan, desk.world());
    const opening = flow.open(new URLSearchParams());
    flow.change({ words: 'Snøen' });
    await opening;
    expect(flow.values.words).toBe('Snøen');
    await flow.kept();
    expect((await desk.opened(needPlan)).values).toMatchObject({ words: 'Snøen' });
  });
});
