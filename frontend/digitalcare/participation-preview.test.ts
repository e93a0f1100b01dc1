// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import { type ParticipationValues, participationPlan } from './participation-plan';

vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../outbox/app-outbox', () => ({ phone: {} }));
const talk = vi.hoisted(() => ({ with: '' }));
vi.mock('../form/acting-for', () => ({
  isOnHerWord: (id: string) => id !== '' && id === talk.with,
  tFor: (id: string, key: string) => (id ? `${key}.for` : key),
}));
vi.mock('./care-forms', () => ({ careFormById: () => undefined, textOf: () => '' }));

const { participationPreview } = await import('./participation-preview');

function shown(patch: Partial<ParticipationValues>): string {
  const empty = participationPlan.empty({ language: 'NB', district: 'leirfjord-leland' });
  const page = document.createElement('div');
  const values = { ...empty, form: 'video-visit', ...patch };
  const flow = { values, stepOf: () => 1, last: 4 } as unknown as FormFlow<ParticipationValues>;
  render(participationPreview(flow, undefined).content, page);
  return page.textContent ?? '';
}

it('tells a next of kin that the one whom it is about sees it too', () => {
  expect(shown({ onBehalfOf: 'astrid' })).toContain('participation.preview.sees.only-two');
  expect(shown({ onBehalfOf: 'astrid', shared: true })).not.toContain('only-two');
});

it('names whom it is about in each line, and asks her nothing by “you”, when somebody else answers', () => {
  const answered = shown({ onBehalfOf: 'astrid', stage: 'USES', has: ['PHONE'], needsHelpWith: ['SIGN_IN'] });
  expect(answered).toContain('form.preview.all.for');
  for (const label of ['stage', 'has', 'needsHelpWith']) {
    expect(answered).toContain(`participation.form.${label}.for`);
  }
  expect(answered).toContain('articipation.step.USES');
  expect(answered).not.toContain('participation.stage.');
});

it('says truly who sees it, also when a helper is wished and the answers are not shared', () => {
  expect(shown({})).toContain('participation.preview.sees.only-you');
  expect(shown({ shared: true })).not.toContain('participation.preview.sees.');
  const helper = shown({ wantsHelper: true });
  expect(helper).toContain('participation.preview.sees.need');
  expect(helper).toContain('participation.preview.shared.need');
  expect(helper).not.toContain('only-you');
});

it('says who sees what a case worker has written down', () => {
  talk.with = 'solrun';
  expect(shown({ onBehalfOf: 'solrun' })).toContain('participation.preview.talk.sees.only');
  expect(shown({ onBehalfOf: 'solrun', wantsHelper: true })).toContain('participation.preview.shared.need.for');
  expect(shown({ onBehalfOf: 'solrun', shared: true })).toContain('participation.preview.shared.for');
});
