// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import { type ResourceValues, resourcePlan } from './resource-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/session', () => ({ currentSession: () => undefined }));
vi.mock('../outbox/app-outbox', () => ({ phone: {} }));

const { resourcePreview } = await import('./resource-preview');

const values: ResourceValues = {
  ...resourcePlan(() => '2026-11-24').empty({ language: 'NB', district: 'leirfjord-leland' }),
  type: 'TRAINING_GROUP',
  title: 'Turgruppa',
  description: 'Rolig tempo.',
  kinds: ['walk-together'],
};

function answers(resource: ResourceValues): Record<string, string> {
  const page = document.createElement('div');
  render(
    resourcePreview({ values: resource, stepOf: () => 1, last: 4 } as unknown as FormFlow<ResourceValues>, undefined)
      .content,
    page,
  );
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

it('says all that was answered', () => {
  const all = answers({
    ...values,
    type: 'AID_TO_LEND',
    copies: '5',
    rhythm: 'EVERY_OTHER_WEEK',
    days: ['MONDAY', 'FRIDAY'],
    startsAt: '11:00',
    endsAt: '12:30',
    firstDay: '2026-11-23',
    lastDay: '2027-05-28',
    bookingWay: 'WORDS',
    bookingHow: 'Si fra i kirka.',
    accessibility: ['WHEELCHAIR', 'BENCHES'],
    sourceName: 'Helsenorge',
    sourceLink: 'helsenorge.no',
    checked: '2026-11-03',
  });
  expect(all['resource.form.copies']).toBe('5');
  expect(all['resource.form.rhythm']).toContain(
    'register.rhythm.EVERY_OTHER_WEEK time.MONDAYshared.week.andtime.FRIDAY',
  );
  expect(all['resource.form.firstDay']).toContain('2026');
  expect(all['resource.form.lastDay']).toContain('2027');
  expect(all['resource.form.booking']).toBe('resource.booking.WORDS: Si fra i kirka.');
  expect(all['resource.form.accessibility']).toBe('register.accessibility.WHEELCHAIR, register.accessibility.BENCHES');
  expect(all['resource.form.sourceName']).toBe('Helsenorge');
  expect(all['resource.form.sourceLink']).toBe('helsenorge.no');
  expect(all['resource.form.checked']).toContain('2026');
});

it('leaves out what one did not answer', () => {
  expect(Object.keys(answers(values))).not.toContain('resource.form.rhythm');
  expect(Object.keys(answers(values))).not.toContain('resource.form.booking');
});
