// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import { type NeedValues, needPlan } from './need-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../outbox/app-outbox', () => ({ phone: {} }));
vi.mock('../shell/session', () => ({
  isStaff: () => false,
  currentSession: () => ({
    hats: [],
    actsFor: [
      { id: 'odd', name: 'Odd Jenssen', areas: ['NEEDS'] },
      { id: 'solrun', name: 'Solrun Vollen', areas: [], talk: 'PHONE' },
    ],
  }),
}));

const { needPreview } = await import('./need-preview');

const values: NeedValues = {
  ...needPlan.empty({ language: 'NB', district: 'leirfjord-leland' }),
  kind: 'snow-clearing',
  words: 'Rullatoren står inne',
  mustKnow: 'Nøkkelen ligger under potta',
  urgency: 'TODAY',
};
const places = {
  municipalities: [{ number: '1822', name: 'Leirfjord' }],
  districts: [{ id: 'leirfjord-leland', name: 'Leland', municipality: '1822' }],
};

function shown(need: NeedValues): HTMLElement {
  const page = document.createElement('div');
  render(
    needPreview({ values: need, stepOf: () => 1, last: 4 } as unknown as FormFlow<NeedValues>, places).content,
    page,
  );
  return page;
}

it('a helper is shown what and where, never the words', () => {
  const card = shown(values).querySelector('.card')?.textContent ?? '';
  expect(card).toContain('taxonomy.kind.snow-clearing');
  expect(card).toContain('Leland, Leirfjord');
  expect(card).not.toContain('Rullatoren');
  expect(card).not.toContain('Nøkkelen');
});

it('I am shown all that I wrote, each with a way back', () => {
  const answers = shown(values).querySelector('.answers');
  expect(answers?.textContent).toContain('Rullatoren');
  expect(answers?.textContent).toContain('Nøkkelen');
  expect(answers?.querySelectorAll('button')).toHaveLength(answers?.querySelectorAll('dt').length ?? -1);
});

it('what I left empty is not asked about again', () => {
  const count = (need: NeedValues) => shown(need).querySelectorAll('dt').length;
  expect(count({ ...values, words: '', mustKnow: '' })).toBe(count(values) - 2);
});

it('names whom it is for, and says in a talk that she sees it only when she comes herself', () => {
  const heading = (need: NeedValues) => [...shown(need).querySelectorAll('h2')].at(-1)?.textContent;
  expect(heading(values)).toBe('need.preview.municipality');
  expect(heading({ ...values, onBehalfOf: 'odd' })).toBe('need.preview.municipality.for Odd Jenssen');
  expect(heading({ ...values, onBehalfOf: 'solrun' })).toBe('need.preview.municipality.talk Solrun Vollen');
  expect(shown({ ...values, onBehalfOf: 'odd' }).querySelector('.card')?.textContent).toContain(
    'need.preview.no-name.for Leland, Leirfjord Odd Jenssen',
  );
});
