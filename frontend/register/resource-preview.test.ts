// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import { type ResourceValues, resourcePlan } from './resource-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/session', () => ({ currentSession: () => undefined }));
vi.mock('../outbox/app-outbox', () => ({ phone: {} }));

const { resourcePreview } = await import('./resource-preview');

const values: ResourceValues = {
  ...resourcePlan.empty({ language: 'NB', district: 'leirfjord-leland' }),
  type: 'TRAINING_GROUP',
  title: 'Turgruppa',
  description: 'Rolig tempo.',
  kinds: ['walk-together'],
};

function answers(resource: ResourceValues): Record<string, string> {
  const page = document.createElement('div');
  render(resourcePreview({ values: resource } as FormFlow<ResourceValues>, undefined).content, page);
  return Object.fromEntries(
    [...page.querySelectorAll('.answers > div')].map((it) => [
      it.querySelector('dt')?.textContent ?? '',
      it.querySelector('dd')?.textContent ?? '',
    ]),
  );
}

it('says on which days it is', () => {
  const days = answers({ ...values, times: ['THURSDAY_MIDDAY'] })['resource.form.times'];
  expect(days).toContain('time.THURSDAY');
});

it('leaves the days out when none are chosen', () => {
  expect(Object.keys(answers(values))).not.toContain('resource.form.times');
});
