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

it('the name of a form is its name alone, and what it is follows', () => {
  const page = picker('', false);
  const words = (of: Element | null, attribute: string) =>
    page.querySelector(`#${of?.getAttribute(attribute)}`)?.textContent;
  const choice = page.querySelector('input[value=e-consultation]');
  expect(words(choice, 'aria-labelledby')).toBe('care.form.e-consultation.names');
  expect(words(choice, 'aria-describedby')).toBe('care.form.e-consultation.what');
});

it('what each form means is told to those who ask, and folded until then', () => {
  const folds = [...picker('', false).querySelectorAll<HTMLDetailsElement>('.rows > details.meaning')];
  expect(folds).toHaveLength(careForms.length);
  expect(folds.some((it) => it.open)).toBe(false);
  const [first] = folds;
  expect(first?.querySelector('summary')?.textContent).toBe('shared.meaning care.form.video-consultation.names');
  expect(first?.querySelector('p')?.textContent).toBe('care.form.video-consultation.means');
});

it('an answer that is changed is about its own form', () => {
  const page = picker('video-visit', true);
  expect([...page.querySelectorAll('input')].map((it) => it.value)).toEqual(['video-visit']);
  expect(page.querySelectorAll('h2')).toHaveLength(1);
});
