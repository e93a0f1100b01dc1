// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import type { ParticipationValues } from './participation-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

const { careFormPicker } = await import('./care-form-picker');
const { careForms } = await import('./care-forms');

const address = '/digital-deltakelse?id=p1&steg=2';

function picker(form: string, editing: boolean) {
  const page = document.createElement('div');
  const flow = { values: { form }, problems: [], editing } as unknown as FormFlow<ParticipationValues>;
  const there = { form: 'video-visit', stage: 'WANTS_TO_START', address, waits: false } as const;
  render(
    careFormPicker(flow, { label: 'Hva' }, (id) => (id === 'video-visit' ? there : undefined)),
    page,
  );
  return page;
}

it('a form that is answered says so, and leads to the answer', () => {
  const page = picker('', false);
  const [link, ...more] = page.querySelectorAll('a');
  expect(more).toEqual([]);
  expect(link?.getAttribute('href')).toBe(address);
  expect(link?.textContent).toContain('participation.answered participation.stage.WANTS_TO_START');
  expect(page.querySelector('input[value=video-visit]')).toBeNull();
  expect(page.querySelectorAll('input')).toHaveLength(careForms.length - 1);
});

it('an answer that is changed is about its own form', () => {
  const page = picker('video-visit', true);
  expect([...page.querySelectorAll('input')].map((it) => it.value)).toEqual(['video-visit']);
  expect(page.querySelectorAll('h2')).toHaveLength(1);
});
