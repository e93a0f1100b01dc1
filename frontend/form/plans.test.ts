import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { participationPlan } from '../digitalcare/participation-plan';
import { needPlan } from '../need/need-plan';
import { organisationPlan } from '../organisation/organisation-plan';
import { offerPlan } from '../register/offer-plan';
import { resourcePlan } from '../register/resource-plan';

const plans = [
  needPlan,
  offerPlan(() => new Date()),
  resourcePlan(() => '2026-11-26T12:00'),
  participationPlan,
  organisationPlan,
];

it('every form is among them', () => {
  const files = globSync('frontend/*/*-plan.ts').filter((it) => !it.endsWith('form-plan.ts'));
  expect(plans).toHaveLength(files.length);
});

it.each(plans)('$path is filled in on at most three screens', ({ steps }) => {
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.length).toBeLessThanOrEqual(3);
});
