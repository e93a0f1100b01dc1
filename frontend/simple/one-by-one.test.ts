import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import type { Question, Step } from '../form/form-frame';

vi.mock('../shell/texts', () => ({ t: (key: string) => key }));

const { oneByOne } = await import('./one-by-one');

const asks = (field: string, more: Partial<Question> = {}): Question => ({
  fields: [field],
  content: () => html``,
  ...more,
});
const seen = (...steps: Step[]) => oneByOne(steps).map(({ title, lead, fields }) => ({ title, lead, fields }));

it('asks one question on each screen, called what the question is called', () => {
  const when = { title: 'Når?', questions: [asks('urgency', { title: 'Haster det?' }), asks('frequency')] };
  expect(seen({ title: 'Hva?', lead: 'Litt er mye.', questions: [asks('kind')] }, when)).toEqual([
    { title: 'Hva?', lead: 'Litt er mye.', fields: ['kind'] },
    { title: 'Haster det?', lead: undefined, fields: ['urgency'] },
    { title: 'Når?', lead: undefined, fields: ['frequency'] },
  ]);
});

it('asks together, and last, for what most people need not say', () => {
  const step = { title: 'Hva?', questions: [asks('times', { optional: true }), asks('kind')] };
  const last = { title: 'Hvor?', questions: [asks('district'), asks('mustKnow', { optional: true })] };
  expect(seen(step, last).map((it) => it.fields)).toEqual([['kind'], ['district'], ['times', 'mustKnow']]);
  expect(seen(step, last).at(-1)).toMatchObject({ title: 'simple.more', lead: 'simple.more.text' });
});

it('passes over what is not asked just now', () => {
  expect(seen({ title: 'Hvor?', questions: [asks('online'), asks('districts', { asked: false })] })).toHaveLength(1);
});
