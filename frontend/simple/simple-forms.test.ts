// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';

const kept = new Map<string, unknown>();
vi.mock('../form/app-world', () => ({
  world: {
    drafts: {
      find: async ({ form }: { form: string }) => kept.get(form),
      keep: async ({ form }: { form: string }, draft: unknown) => void kept.set(form, draft),
      forget: async () => undefined,
      key: () => '',
    },
    outbox: { entries: { byId: async () => undefined } },
    author: () => ({ language: 'NB', district: 'leirfjord-leland' }),
    online: () => true,
    back: () => history.back(),
    newId: () => 'id-1',
    show: (search: string, instead: boolean) =>
      history[instead ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${search}`),
  },
}));
vi.mock('../digitalcare/answered', async () => ({
  worldOfAnswers: (await import('../form/app-world')).world,
  AnsweredOnPhone: class {
    of = () => undefined;
  },
}));
vi.mock('../form/places-on-phone', () => ({ PlacesOnPhone: class {} }));
vi.mock('../photo/photo-field', () => ({}));
vi.mock('../register/resource-photo', async (original) => {
  const real = await original<typeof import('../register/resource-photo')>();
  return { ...real, photoFields: vi.fn(real.photoFields) };
});
vi.mock('../shell/session', async (original) => ({
  ...(await original<object>()),
  currentSession: vi.fn(),
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', async (original) => ({
  ...(await original<object>()),
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  loadAllTexts: async () => undefined,
}));
vi.mock('virtual:heime-texts', () => ({ languages: { nb: { formats: 'nb' } } }));

const flows: FormFlow<object>[] = [];
vi.mock('../form/form-screen', async (original) => {
  const { FormScreen } = await original<typeof import('../form/form-screen')>();
  return {
    FormScreen: class extends FormScreen<object> {
      constructor(...given: ConstructorParameters<typeof FormScreen<object>>) {
        super(...given);
        flows.push(this.flow);
      }
    },
  };
});

const { currentSession } = await import('../shell/session');
const { photoFields } = await import('../register/resource-photo');
const { turnView } = await import('../shell/view');
await import('../need/need-form');
await import('../register/offer-form');
await import('../register/resource-form');
await import('../digitalcare/participation-form');
await import('../organisation/organisation-form');

type Page = HTMLElement & { updateComplete: Promise<boolean> };
let page: Page;
let flow: FormFlow<Record<string, unknown>>;

async function opened(form: string, path: string): Promise<void> {
  history.replaceState(null, '', path);
  page = document.createElement(form) as Page;
  flow = flows.at(-1) as typeof flow;
  const at = vi.spyOn(flow, 'at');
  document.body.replaceChildren(page);
  await vi.waitFor(() => expect(at).toHaveBeenCalled());
  await page.updateComplete;
}

const all = (selector: string): HTMLElement[] => [...(page.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const heading = (): string | null | undefined => page.shadowRoot?.querySelector('h1')?.textContent;
const where = (): string => page.shadowRoot?.querySelector('#where')?.textContent?.trim() ?? '';
const shown = (): string[] =>
  all('[id^=field-]')
    .map((it) => it.id)
    .filter((id) => !/^field-.+-(hint|sees|problem|name)$/.test(id));

async function goesOn(): Promise<void> {
  flow.next();
  await page.updateComplete;
}

async function turns(): Promise<void> {
  await turnView();
  await page.updateComplete;
}

beforeEach(async () => {
  kept.clear();
  localStorage.clear();
  if (document.documentElement.dataset.view) {
    await turnView();
  }
});

describe('a need in the simple view', () => {
  beforeEach(async () => {
    await turnView();
    await opened('need-form', '/trenger-hjelp');
  });

  it('is asked about with one question on each screen, and what can be passed over comes last', async () => {
    const asked = [[heading(), shown()]];
    expect(where()).toBe('simple.question 1 6');
    flow.change({ group: 'snow', kind: 'snow-clearing', urgency: 'TODAY' });
    while (!flow.preview) {
      await goesOn();
      asked.push([heading(), shown()]);
    }
    expect(asked).toEqual([
      ['need.form.what.title', ['field-kind', 'field-words']],
      ['need.form.urgency', ['field-urgency']],
      ['need.form.frequency', ['field-frequency']],
      ['need.form.district', ['field-district']],
      ['need.form.forWhom', ['field-forWhom']],
      ['simple.more', ['field-choosesTimes', 'field-mustKnow']],
      ['need.preview.title', []],
    ]);
    expect(where()).toBe('form.almost');
  });

  it('goes back by a button with words, from the second question on', async () => {
    const back = () => all('button').find((it) => it.textContent === 'shell.back');
    expect(back()).toBeUndefined();
    flow.change({ kind: 'snow-clearing' });
    await goesOn();
    const goesBack = vi.spyOn(history, 'back').mockReturnValue();
    back()?.click();
    expect(goesBack).toHaveBeenCalledOnce();
    goesBack.mockRestore();
    history.replaceState(null, '', '/trenger-hjelp');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await page.updateComplete;
    expect(heading()).toBe('need.form.what.title');
  });

  it('says of one question what is wrong with it, and of no other', async () => {
    await goesOn();
    expect(flow.problems.map((it) => it.field)).toEqual(['kind']);
    flow.change({ kind: 'snow-clearing' });
    await goesOn();
    await goesOn();
    expect(heading()).toBe('need.form.urgency');
    expect(flow.problems.map((it) => it.field)).toEqual(['urgency']);
    expect(all('#problems li')).toHaveLength(1);
  });

  it('leads from the preview to the question of an answer, and from what is wrong to where it is asked', async () => {
    flow.change({ kind: 'snow-clearing', urgency: 'TODAY' });
    flow.to(flow.last);
    await page.updateComplete;
    all('.answers button')
      .find((it) => it.textContent?.includes('need.form.forWhom'))
      ?.click();
    await page.updateComplete;
    expect(heading()).toBe('need.form.forWhom');

    flow.change({ district: '', mustKnow: 'x'.repeat(501) });
    await flow.send('Snø');
    await page.updateComplete;
    expect(heading()).toBe('need.form.district');
    expect(location.search).toBe('?steg=4');
    expect(all('#problems li')).toHaveLength(1);

    flow.change({ district: 'leirfjord-leland' });
    await goesOn();
    expect(heading()).toBe('simple.more');
    await goesOn();
    expect(all('#problems li')).toHaveLength(1);
    const goTo = all('#problems button').at(0);
    goTo?.click();
    await vi.waitFor(() => expect(page.shadowRoot?.activeElement?.id).toBe('field-mustKnow'));
  });
});

describe('an offer in the simple view', () => {
  it('comes as far as one travels, and asks the server what that is', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(['leirfjord-leland']));
    await turnView();
    await opened('offer-form', '/kan-hjelpe');
    flow.change({ kind: 'snow-clearing', title: 'Snø', description: 'Jeg måker', where: 'TRAVEL' });
    expect(flow.values.district).toBe('leirfjord-leland');
    flow.to(flow.stepOf('where'));
    await page.updateComplete;
    expect(shown()).toContain('field-withinMinutes');
    await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('offer.form.reach 1'));
    expect(asked).toHaveBeenCalledWith('/api/reach?district=leirfjord-leland&minutes=30', expect.anything());
    asked.mockRestore();
  });

  it('draws what is asked on the screen that is open, and no other', async () => {
    await turnView();
    await opened('resource-form', '/egenmestring');
    const texts = vi.mocked(photoFields);
    expect(texts).not.toHaveBeenCalled();
    flow.change({ type: 'GUIDE', title: 'Råd', description: 'Gode råd', kinds: ['snow-clearing'] });
    flow.to(flow.stepOf('photo'));
    await page.updateComplete;
    expect(texts).toHaveBeenCalled();
  });
});

describe('who speaks for an organisation', () => {
  it('stays at her question when her part in it ends meanwhile', async () => {
    vi.mocked(currentSession).mockReturnValue({
      hats: [{ role: 'COORDINATOR', scope: 'vel', label: 'Leland vel' }],
    } as never);
    await turnView();
    await opened('offer-form', '/kan-hjelpe');
    flow.change({ kind: 'snow-clearing', title: 'Snø' });
    flow.to(flow.stepOf('title'));
    await page.updateComplete;
    expect([flow.step, location.search]).toEqual([3, '?steg=3']);
    const field = all('input')[0];
    field?.focus();

    vi.mocked(currentSession).mockReturnValue(undefined);
    flow.change({ title: 'Snøen' });
    await page.updateComplete;
    expect([flow.step, location.search]).toEqual([2, '?steg=2']);
    expect(heading()).toBe('offer.form.title');
    expect(page.shadowRoot?.activeElement).toBe(field);
  });
});

describe('a need in the usual view', () => {
  it('shows what is chosen on each step, whatever was chosen on the one before', async () => {
    const marked = () => all('input:checked').map((it) => `${it.getAttribute('name')} ${it.getAttribute('value')}`);
    await opened('need-form', '/trenger-hjelp');
    flow.change({ kind: 'snow-clearing', urgency: 'TODAY', frequency: 'SEVERAL', forWhom: 'ME' });
    flow.to(2);
    await page.updateComplete;
    expect(marked()).toEqual(['urgency TODAY', 'frequency SEVERAL']);
    const before = all('fieldset');
    await goesOn();
    expect(marked()).toContain('forWhom ME');
    expect(all('fieldset').filter((it) => before.includes(it))).toEqual([]);
  });
});

describe('turning it in the middle of a form', () => {
  it('takes nothing away, and stays where one is', async () => {
    await opened('need-form', '/trenger-hjelp');
    flow.change({ kind: 'snow-clearing', words: 'Trappa også', urgency: 'TODAY' });
    await goesOn();
    expect(where()).toContain('form.step 2 4');

    all('button')
      .find((it) => it.textContent === 'simple.enter')
      ?.click();
    await vi.waitFor(() => expect(where()).toContain('simple.question 2 6'));
    expect(heading()).toBe('need.form.urgency');
    await goesOn();
    await goesOn();
    expect(heading()).toBe('need.form.district');
    expect(location.search).toBe('?steg=4');

    await goesOn();
    expect(location.search).toBe('?steg=5');
    await turns();
    expect(where()).toContain('form.step 3 4');
    expect(location.search).toBe('?steg=3');
    flow.at(new URLSearchParams('steg=4'));
    expect(flow.preview).toBe(false);
    expect(flow.values).toMatchObject({ kind: 'snow-clearing', words: 'Trappa også', urgency: 'TODAY' });
  });

  it('leaves the preview where it is', async () => {
    await opened('need-form', '/trenger-hjelp');
    flow.change({ kind: 'snow-clearing', urgency: 'TODAY' });
    flow.to(flow.last);
    await turns();
    expect(flow.preview).toBe(true);
    expect(location.search).toBe('?steg=se');
  });

  it('shows what was typed before when the form is opened again in the other view', async () => {
    await opened('need-form', '/trenger-hjelp');
    flow.change({ kind: 'snow-clearing', words: 'Trappa også' });
    await flow.kept();
    await turnView();
    await opened('need-form', '/trenger-hjelp?steg=2');
    expect(flow.restored).toBe(true);
    expect(heading()).toBe('need.form.urgency');
    expect(flow.values.words).toBe('Trappa også');
  });
});

describe('what most people need not answer', () => {
  it('is seen to be so, and asked last', async () => {
    await turnView();
    await opened('participation-form', '/digital-deltakelse');
    flow.change({ form: 'video-visit', stage: 'CURIOUS', consent: true });
    flow.to(flow.stepOf('has'));
    await page.updateComplete;
    expect(heading()).toBe('simple.more');
    const legends = all('legend').filter((it) => !it.closest('.titled'));
    expect(legends.map((it) => it.textContent?.includes('form.optional'))).toEqual([true, true]);
  });
});

/** Only who has an organisation is asked on whose behalf. */
const noOrganisation = ['organisation'];

describe.each<[string, string, object[], string[]]>([
  ['need-form', '/trenger-hjelp', [], []],
  ['offer-form', '/kan-hjelpe', [{ onBehalfOf: 'odd' }], noOrganisation],
  [
    'resource-form',
    '/egenmestring',
    [{ type: 'AID_TO_LEND' }, { type: 'MEETING_PLACE' }, { type: 'TRAIL' }, { online: true }],
    noOrganisation,
  ],
  ['participation-form', '/digital-deltakelse', [], []],
  ['organisation-form', '/registrer-lag', [], []],
])('%s', (form, path, states, never) => {
  it('asks for the same in both views, and each thing once', async () => {
    await opened(form, path);
    const ofPlan = new Set(flow.plan.steps.flat());
    await turns();
    const everAsked = new Set<string>();
    for (const values of [{}, ...states]) {
      flow.change(values);
      const asked = flow.screens.flat();
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.filter((field) => !ofPlan.has(field))).toEqual([]);
      for (const field of asked) {
        everAsked.add(field);
      }
    }
    expect([...ofPlan].filter((field) => !everAsked.has(field))).toEqual(never);
    expect(shown().length).toBeGreaterThan(0);
  });
});
