// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const brackets = (texts: Record<string, string>) => async () => ({ default: texts });

vi.mock('virtual:heime-texts', () => ({
  languages: {
    nb: { name: 'Bokmål', formats: 'nb', first: brackets({ 'shell.language': 'Språk' }), more: brackets({}) },
    qps: {
      name: '⟦Líiksoom⟧',
      formats: 'se',
      first: brackets({ 'shell.language': '⟦Språåk⟧' }),
      more: brackets({ 'form.next': '⟦Nééste⟧' }),
    },
  },
}));
vi.mock('./icons', () => ({ icon: () => '' }));

const told = vi.fn(async (_about: { language?: string }) => ({ ok: true }));
vi.mock('../session/my-details', () => ({ tellAboutMe: told }));
const session = { person: undefined as object | undefined };
vi.mock('./session', () => ({
  currentSession: () => session,
  refreshSession: async () => session,
  writing: () => ({}),
}));

type Choice = HTMLElement & { updateComplete: Promise<boolean> };

/** The program as it is opened on a phone that has these languages. */
async function opened(...browser: string[]) {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
  const texts = await import('./texts');
  await texts.loadTexts();
  await texts.loadAllTexts();
  return texts;
}

const buttons = (choice: Choice) => [...(choice.shadowRoot?.querySelectorAll('button') ?? [])];

beforeEach(() => {
  localStorage.clear();
  session.person = undefined;
});

it('the first language of the browser that is spoken here is chosen, and Norwegian is bokmål', async () => {
  expect((await opened('de-DE', 'qps', 'nb')).language()).toBe('qps');
  expect(document.documentElement.lang).toBe('qps');
  expect((await opened('no', 'qps')).language()).toBe('nb');
  expect((await opened('de', 'toString')).language()).toBe('nb');
});

it('a language is offered by its own name and changed in one tap, also for the other half and the next time', async () => {
  const texts = await opened('nb');
  await import('./language-choice');
  const choice = document.body.appendChild(document.createElement('language-choice')) as Choice;
  await choice.updateComplete;
  expect(buttons(choice).map((it) => it.textContent?.trim())).toEqual(['Bokmål', '⟦Líiksoom⟧']);
  expect(buttons(choice)[1]?.lang).toBe('qps');

  session.person = { name: 'Astrid' };
  buttons(choice)[1]?.click();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('qps'));
  await vi.waitFor(() => expect(texts.t('form.next')).toBe('⟦Nééste⟧'));
  await vi.waitFor(() => expect(choice.ariaLabel).toBe('⟦Språåk⟧'));
  expect(texts.formats()[0]).toBe('se');
  expect(document.cookie).toContain('heime-language=qps');
  expect(told.mock.lastCall?.[0]).toMatchObject({ name: 'Astrid', language: 'QPS' });
  expect((await opened('nb')).language()).toBe('qps');
});

it('a language that is no longer spoken becomes bokmål', async () => {
  localStorage.setItem('heime.language', 'xx');
  const texts = await opened('nb');
  expect(texts.language()).toBe('nb');
  await texts.setLanguage('yy');
  expect(texts.language()).toBe('nb');
});
