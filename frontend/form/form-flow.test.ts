import { beforeEach, describe, expect, it } from 'vitest';
import { offerPlan } from '../register/offer-plan';
import { FormFlow } from './form-flow';
import { Desk } from './form-flow.fixture';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('an address that changes', () => {
  it('is followed to another registration, and never overtaken by the one before', async () => {
    const plan = offerPlan(() => desk.village.now);
    desk.stored = async (url) => Response.json({ version: 1, title: url.endsWith('/b') ? 'B' : 'A' });
    const flow = new FormFlow(plan, desk.world());
    expect(flow.isFor(new URLSearchParams('steg=2'))).toBe(true);
    expect(flow.isFor(new URLSearchParams('id=b'))).toBe(false);
    expect(flow.isFor(new URLSearchParams('form=video-visit'))).toBe(false);

    await Promise.all([flow.open(new URLSearchParams('id=a')), flow.open(new URLSearchParams('id=b'))]);

    expect(flow.values.title).toBe('B');
    expect(flow.isFor(new URLSearchParams('id=b&steg=2'))).toBe(true);
  });
});

it('a new form shows nothing of what was open before it', async () => {
  desk.stored = () => Response.json({ version: 1, title: 'A' });
  const flow = await desk.opened(
    offerPlan(() => desk.village.now),
    'id=a',
  );
  const opening = flow.open(new URLSearchParams());
  expect(flow.values.title).toBe('');
  expect(flow.editing).toBe(false);
  await opening;
  expect(flow.values.title).toBe('');
});
