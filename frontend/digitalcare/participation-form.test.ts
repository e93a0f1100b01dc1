// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import type { Answered } from './answered-forms';
import type { ParticipationValues } from './participation-plan';

const there: Answered = {
  form: 'video-visit',
  stage: 'WANTS_TO_START',
  address: '/digital-deltakelse?id=p1&steg=2',
  waits: false,
};
const stored = {
  form: 'video-visit',
  stage: 'WANTS_TO_START',
  has: ['PHONE'],
  district: 'leirfjord-leland',
  version: 4,
};
const drafts = {
  found: undefined as unknown,
  find: async () => drafts.found,
  keep: async () => undefined,
  forget: vi.fn(async () => undefined),
  key: () => '',
};
let known: Answered | undefined;
let host: { requestUpdate(): void };
vi.mock('./answered', () => ({
  worldOfAnswers: {
    drafts,
    outbox: { entries: { byId: async () => undefined } },
    author: () => ({ id: 'astrid', district: 'leirfjord-leland', language: 'NB' }),
    online: () => true,
    fetch: async () => Response.json(stored),
    newId: () => 'id-1',
    show: (search: string) => history.pushState(null, '', `${location.pathname}${search}`),
  },
  AnsweredOnPhone: class {
    constructor(form: { requestUpdate(): void }) {
      host = form;
    }
    of = (form: string) => (form === known?.form ? known : undefined);
  },
}));
vi.mock('../form/app-world', () => ({ world: {} }));
vi.mock('../form/places-on-phone', () => ({ PlacesOnPhone: class {} }));
vi.mock('../form/district-picker', () => ({ districtPicker: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb', languageCode: () => 'NB' }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
const actsFor = [{ id: 'solrun', name: 'Solrun Vollen', areas: [], talk: 'PHONE' }];
vi.mock('../shell/session', () => ({
  currentSession: () => ({ hats: [], actsFor }),
  refreshSession: async () => undefined,
  isStaff: () => false,
}));
const flows: FormFlow<ParticipationValues>[] = [];
vi.mock('../form/form-screen', async (original) => {
  const { FormScreen } = await original<typeof import('../form/form-screen')>();
  return {
    FormScreen: class extends FormScreen<ParticipationValues> {
      constructor(...given: ConstructorParameters<typeof FormScreen<ParticipationValues>>) {
        super(...given);
        flows.push(this.flow);
      }
    },
  };
});

await import('./participation-form');

type Page = HTMLElement & { updateComplete: Promise<boolean> };
let page: Page;
let flow: FormFlow<ParticipationValues>;

async function openedAt(address: string, form = 'video-visit'): Promise<void> {
  history.replaceState(null, '', address);
  page = document.createElement('participation-form') as Page;
  document.body.replaceChildren(page);
  flow = flows.at(-1) as FormFlow<ParticipationValues>;
  await vi.waitFor(() => expect(flow.values.form).toBe(form));
  await page.updateComplete;
}

const seen = (): string => page.shadowRoot?.textContent ?? '';

/** The server tells, a while after the form was opened, that there is an answer already. */
async function comesToKnow(): Promise<void> {
  known = there;
  host.requestUpdate();
  await page.updateComplete;
}

const button = (text: string): HTMLElement | undefined =>
  [...(page.shadowRoot?.querySelectorAll<HTMLElement>('a, button') ?? [])].find((it) => it.textContent?.includes(text));

beforeEach(() => {
  known = undefined;
  drafts.found = undefined;
  drafts.forget.mockClear();
});

it('leads to the answer when nothing has been typed but which form it is about', async () => {
  await openedAt('/digital-deltakelse?form=video-visit');
  await comesToKnow();
  await vi.waitFor(() => expect(flow.values.stage).toBe('WANTS_TO_START'));
  expect(location.search).toBe('?id=p1&steg=2');
  await vi.waitFor(() => expect(drafts.forget).toHaveBeenCalledWith({ form: 'participation', person: 'astrid' }));
});

it('takes nothing from under the hands of who is typing, and lets her choose', async () => {
  await openedAt('/digital-deltakelse?form=video-visit');
  flow.next();
  flow.change({ stage: 'USES' });
  flow.next();
  flow.change({ consent: true });
  await comesToKnow();

  expect(flow.step).toBe(3);
  expect(flow.values).toMatchObject({ form: 'video-visit', stage: 'USES', consent: true });
  await vi.waitFor(() => expect(seen()).toContain('participation.there'));
  expect(button('participation.there.see')?.getAttribute('href')).toBe(there.address);

  button('participation.there.instead')?.click();
  await vi.waitFor(() => expect(flow.editing).toBe(true));
  await vi.waitFor(() => expect(flow.values).toMatchObject({ stage: 'USES', has: [], consent: true }));
  expect(flow.step).toBe(3);
  expect(location.search).toBe('?id=p1&steg=3');
  await vi.waitFor(() => expect(seen()).not.toContain('participation.there'));
});

it('leaves who passes an answered form with the arrow keys where she is', async () => {
  await openedAt('/digital-deltakelse?form=family-screen', 'family-screen');
  flow.change({ form: 'video-visit' });
  await comesToKnow();
  expect(seen()).toContain('participation.there');

  flow.change({ form: 'family-screen' });
  await page.updateComplete;
  expect(flow.editing).toBe(false);
  expect(flow.step).toBe(1);
  expect(flow.values.form).toBe('family-screen');
  expect(seen()).not.toContain('participation.there');
});

it('keeps a draft that is found again where it was left, too', async () => {
  drafts.found = { id: 'd1', values: { form: 'video-visit', stage: 'CURIOUS' } };
  known = there;
  await openedAt('/digital-deltakelse?steg=2');
  expect(flow.step).toBe(2);
  expect(flow.values).toMatchObject({ form: 'video-visit', stage: 'CURIOUS' });
  await vi.waitFor(() => expect(seen()).toContain('participation.there'));
});

it('says for whom a next of kin answers, and leaves his own answer to the same form alone', async () => {
  await openedAt('/digital-deltakelse?form=video-visit&for=odd');
  await comesToKnow();

  expect(seen()).toContain('proxy.acting-for');
  expect(seen()).not.toContain('participation.there');
  expect(flow.editing).toBe(false);
  expect(flow.values).toMatchObject({ onBehalfOf: 'odd', district: '' });
});

it('has the words for somebody else in a talk, and what is read aloud beside each yes, which is never ticked before', async () => {
  await openedAt('/digital-deltakelse?form=video-visit&for=solrun');
  expect(seen()).toContain('talk.acting-for');
  flow.change({ stage: 'USES' });
  flow.to(2);
  await page.updateComplete;
  expect(seen()).toContain('participation.form.stage.title.for');
  expect(seen()).toContain('participation.about.takes.for');
  expect(seen()).toContain('articipation.step.USES');
  flow.to(3);
  await page.updateComplete;

  const aloud = [...(page.shadowRoot?.querySelectorAll('.read-aloud') ?? [])].map((it) => it.textContent);
  expect(aloud).toHaveLength(2);
  expect(aloud[0]).toContain('consent.text.KEEP_CARE_ANSWERS.1.spoken');
  expect(aloud[1]).toContain('consent.text.SHOW_CARE_ANSWERS.1.spoken');
  const boxes = ['consent', 'shared'].map((it) => page.shadowRoot?.querySelector<HTMLInputElement>(`#field-${it}`));
  expect(boxes.map((it) => it?.checked)).toEqual([false, false]);
  boxes[0]?.click();
  expect(flow.values).toMatchObject({ consent: true, consentText: 1, consentLanguage: 'NB', shared: false });
});
