// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const fetched = (texts: Record<string, string>) => vi.fn(async () => ({ default: texts }));
const more = { nb: fetched({ 'form.next': 'Neste' }), qps: fetched({ 'form.next': '⟦Nééste⟧' }) };

vi.mock('virtual:heime-texts', () => ({
  languages: {
    nb: {
      name: 'Bokmål',
      formats: 'nb',
      first: fetched({ 'shell.language': 'Språk', 'shell.language.failed': 'Prøv igjen.' }),
      more: () => more.nb(),
    },
    qps: {
      name: '⟦Líiksoom⟧',
      formats: 'se',
      first: fetched({ 'shell.language': '⟦Språåk⟧' }),
      more: () => more.qps(),
    },
  },
}));
vi.mock('./icons', () => ({ icon: () => '' }));
vi.mock('./language-told', () => ({ tellLanguage: async () => undefined, tellWhatIsUntold: async () => undefined }));
vi.mock('./session', () => ({ asked: async () => undefined }));

type Choice = HTMLElement & { updateComplete: Promise<boolean> };

/** The program as it is opened on a phone that has these languages. */
async function opened(...browser: string[]) {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
  const texts = await import('./texts');
  await texts.loadTexts();
  const { setLanguage } = await import('./language-change');
  return { ...texts, setLanguage };
}

const buttons = (choice: Choice) => [...(choice.shadowRoot?.querySelectorAll('button') ?? [])];

const away = new TypeError('Failed to fetch');

beforeEach(() => {
  localStorage.clear();
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

  const said = vi.fn();
  window.addEventListener('heime-said', (event) => said((event as CustomEvent<{ said: string }>).detail.said));
  more.qps.mockRejectedValueOnce(away);
  buttons(choice)[1]?.click();
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('Prøv igjen.'));
  expect(choice.ariaLabel).toBe('Språk');

  buttons(choice)[1]?.click();
  await vi.waitFor(() => expect(choice.ariaLabel).toBe('⟦Språåk⟧'));
  expect(document.documentElement.lang).toBe('qps');
  expect(texts.t('form.next')).toBe('⟦Nééste⟧');
  expect(texts.formats()[0]).toBe('se');
  expect(document.cookie).toContain('heime-language=qps');
  expect((await opened('nb')).language()).toBe('qps');
});

it('a language that is no longer spoken becomes bokmål', async () => {
  localStorage.setItem('heime.language', 'xx');
  const texts = await opened('nb');
  expect(texts.language()).toBe('nb');
  await texts.setLanguage('yy');
  expect(texts.language()).toBe('nb');
});

it('texts that could not be fetched are fetched again the next time', async () => {
  const texts = await opened('nb');
  more.nb.mockRejectedValueOnce(away);
  await expect(texts.loadAllTexts()).rejects.toThrow();

  await texts.loadAllTexts();
  expect(texts.t('form.next')).toBe('Neste');
  expect(texts.t('shell.language')).toBe('Språk');
});

it('nothing has changed as long as the texts of the new language are not there', async () => {
  const texts = await opened('nb');
  const heard = vi.fn();
  window.addEventListener('heime-language', heard, { once: true });
  more.qps.mockRejectedValueOnce(away);

  await expect(texts.setLanguage('qps')).rejects.toThrow();
  expect(texts.language()).toBe('nb');
  expect(document.documentElement.lang).toBe('nb');
  expect(localStorage.getItem('heime.language')).toBeNull();
  expect(heard).not.toHaveBeenCalled();

  await texts.setLanguage('qps');
  expect(texts.language()).toBe('qps');
  expect(heard).toHaveBeenCalledOnce();
});

it('of two quick taps the last one stands, whichever texts come first', async () => {
  const texts = await opened('nb');
  let comes = (_: { default: Record<string, string> }): void => undefined;
  more.qps.mockReturnValueOnce(
    new Promise((resolve) => {
      comes = resolve;
    }),
  );
  const first = texts.setLanguage('qps');
  await texts.setLanguage('nb');
  comes({ default: { 'form.next': '⟦Nééste⟧' } });
  await first;

  expect(texts.language()).toBe('nb');
  expect(texts.t('shell.language')).toBe('Språk');
  expect(localStorage.getItem('heime.language')).toBe('nb');
});

it('texts of the language before that come late do not take the place of the new ones', async () => {
  const texts = await opened('nb');
  let comes = (_: { default: Record<string, string> }): void => undefined;
  more.nb.mockReturnValueOnce(
    new Promise((resolve) => {
      comes = resolve;
    }),
  );
  const late = texts.loadAllTexts();
  await texts.setLanguage('qps');
  comes({ default: { 'form.next': 'Neste' } });
  await late;
  expect(texts.t('form.next')).toBe('⟦Nééste⟧');
});
