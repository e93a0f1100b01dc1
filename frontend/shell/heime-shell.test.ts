// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { sayInShell } from '../outbox/said';

vi.mock('./texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('./icons', () => ({ icon: () => '' }));
vi.mock('./unread', () => ({
  Unread: class {
    watch() {}
  },
}));
vi.mock('./newer', () => ({
  Newer: class {
    watch() {}
  },
}));
vi.mock('./waiting', () => ({
  Waiting: class {
    count = 0;
    at() {}
  },
}));
vi.mock('./session', () => ({
  currentSession: () => undefined,
  asked: async () => undefined,
  isStaff: () => false,
  isAdministrator: () => false,
}));

let wide: boolean;
let turned: () => void;

vi.stubGlobal('matchMedia', (query: string) => ({
  get matches() {
    return query === '(min-width: 1024px)' && wide;
  },
  addEventListener: (_: string, heard: () => void) => {
    turned = heard;
  },
}));

await import('./heime-shell');

type Shell = HTMLElement & { updateComplete: Promise<boolean> };

async function shell(): Promise<Shell> {
  const it = document.body.appendChild(document.createElement('heime-shell')) as Shell;
  await it.updateComplete;
  return it;
}

/** What leads to the main places, of those that are drawn. */
const ways = (it: Shell) =>
  [...(it.shadowRoot?.querySelectorAll('nav') ?? [])].map((nav) => nav.parentElement?.className || nav.className);

beforeEach(() => {
  document.body.replaceChildren();
  wide = false;
});

it('a phone has the bar and nothing of the side navigation', async () => {
  const drawn = await shell();
  expect(ways(drawn)).toEqual(['bar']);
  expect(drawn.shadowRoot?.querySelector('.side')).toBeNull();
});

it('a wide screen has the side navigation and no bar, also when it has become wide', async () => {
  const drawn = await shell();
  wide = true;
  turned();
  await vi.waitFor(() => expect(ways(drawn)).toEqual(['side']));
  expect(drawn.shadowRoot?.querySelectorAll('.brand')).toHaveLength(1);
  // Its styles come after the shell's own, or the shell would stand above it instead of beside it.
  const sheets = drawn.shadowRoot?.adoptedStyleSheets.map((sheet) =>
    [...sheet.cssRules].map((it) => it.cssText).join(),
  );
  expect(sheets?.at(-1)).toContain('grid-template');
});

it('the language is changed below every screen, and the screen that is open says the same in the new one', async () => {
  const drawn = await shell();
  expect(drawn.shadowRoot?.querySelectorAll('main ~ footer language-choice')).toHaveLength(1);
  const requestUpdate = vi.fn();
  drawn.append(Object.assign(document.createElement('div'), { requestUpdate }));
  window.dispatchEvent(new Event('heime-language'));
  expect(requestUpdate).toHaveBeenCalledOnce();
});

const band = (it: Shell) => it.shadowRoot?.querySelector('[role=status]')?.textContent?.trim();

it('says once what has happened, and no longer when something else is pressed', async () => {
  const drawn = await shell();
  const button = drawn.appendChild(document.createElement('button'));
  sayInShell('Det som ventet, er sendt.');
  await drawn.updateComplete;
  expect(band(drawn)).toBe('Det som ventet, er sendt.');

  drawn.click();
  await drawn.updateComplete;
  expect(band(drawn)).toBe('Det som ventet, er sendt.');

  button.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  await drawn.updateComplete;
  expect(band(drawn)).toBe('');
});

it('says what the Flow half has lost as long as it is lost', async () => {
  const drawn = await shell();
  window.dispatchEvent(new CustomEvent('heime-lost', { detail: 'Vi får ikke kontakt.' }));
  await drawn.updateComplete;
  expect(band(drawn)).toBe('Vi får ikke kontakt.');
  window.dispatchEvent(new CustomEvent('heime-lost', { detail: '' }));
  await drawn.updateComplete;
  expect(band(drawn)).toBe('');
});
