// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { sayInShell } from '../outbox/said';
import type { Session } from './session';

vi.mock('./texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
  loadAllTexts: async () => undefined,
}));
const later = vi.fn();
vi.mock('./idle', () => ({
  whenAtHand: (work: () => void) => (atHand ? work() : later()),
  whenIdle: () => undefined,
}));
vi.mock('./icons', () => ({ icon: () => '' }));
vi.mock('./language-choice', () => ({}));
const watch = vi.fn();
vi.mock('./unread', () => ({
  Unread: class {
    watch = watch;
  },
}));
vi.mock('./newer', () => ({
  Newer: class {
    watch() {}
  },
}));
let waits: number;
vi.mock('./waiting', () => ({
  Waiting: class {
    get count() {
      return waits;
    }
    at() {}
  },
}));
let session: Session | undefined;
vi.mock('./session', () => ({
  currentSession: () => session,
  opened: async () => undefined,
  wornHat: () => (session?.workplaces?.length ? (session.worksFor ?? 'herself') : undefined),
  asked: async () => undefined,
  isStaff: () => false,
  isAdministrator: () => false,
}));

let atHand: boolean;
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
const ways = (it: Shell) => [...(it.shadowRoot?.querySelectorAll('nav') ?? [])].map((nav) => nav.className);

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  wide = false;
  atHand = true;
  waits = 0;
  session = undefined;
  later.mockReset();
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

it('the way back counts screens and not the steps of a form', async () => {
  const back = vi.spyOn(history, 'back').mockReturnValue();
  const moved = (pathname: string) =>
    window.dispatchEvent(new CustomEvent('vaadin-router-location-changed', { detail: { location: { pathname } } }));
  const drawn = await shell();
  const goesBack = async () => {
    await drawn.updateComplete;
    const press = new Event('click', { cancelable: true });
    drawn.shadowRoot?.querySelector('.back')?.dispatchEvent(press);
    return press.defaultPrevented;
  };
  moved('/trenger-hjelp');
  expect(await goesBack()).toBe(true);
  moved('/trenger-hjelp');
  expect(await goesBack()).toBe(true);
  moved('/trenger-hjelp');
  expect(await goesBack()).toBe(true);
  expect(back).toHaveBeenCalledTimes(3);
  moved('/');
  moved('/finn');
  moved('/trenger-hjelp');
  expect(await goesBack()).toBe(true);
  back.mockRestore();
});

it('what stands below a screen is not seen from when one goes until one is there, or stays', async () => {
  const drawn = await shell();
  const isSeen = () => !drawn.hasAttribute('arriving');
  const screen = drawn.appendChild(document.createElement('div'));
  screen.innerHTML = '<h1>Meldinger</h1>';
  await vi.waitFor(() => expect(isSeen()).toBe(true));
  const moved = (pathname: string) =>
    window.dispatchEvent(new CustomEvent('vaadin-router-location-changed', { detail: { location: { pathname } } }));
  const goes = () => {
    window.dispatchEvent(new Event('vaadin-router-go'));
    expect(isSeen()).toBe(false);
  };
  goes();
  screen.innerHTML = '<h1>Finn</h1>';
  moved('/finn');
  await vi.waitFor(() => expect(isSeen()).toBe(true));

  goes();
  moved('/finn');
  expect(isSeen()).toBe(true);
  goes();
  window.dispatchEvent(new Event('vaadin-router-error'));
  expect(isSeen()).toBe(true);
});

it('what tells of news is fetched again when the network comes back', async () => {
  watch.mockReset().mockImplementationOnce(() => {
    throw new TypeError('Failed to fetch');
  });
  await shell();
  await vi.waitFor(() => expect(watch).toHaveBeenCalledOnce());

  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(watch).toHaveBeenCalledTimes(2));
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(watch).toHaveBeenCalledTimes(2);
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

it('says once on the next page that one is signed out', async () => {
  sessionStorage.setItem('heime.signed-out', '');
  atHand = true;
  const drawn = await shell();
  await vi.waitFor(() => expect(band(drawn)).toBe('shell.signed-out'));

  const next = await shell();
  await next.updateComplete;
  expect(band(next)).toBe('');
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

it('says on every screen how much waits in the outbox, but not in the outbox itself, nor where one writes', async () => {
  waits = 2;
  const drawn = await shell();
  expect(band(drawn)).toBe('shell.waiting 2');
  expect(drawn.shadowRoot?.querySelector('[role=status] a')?.getAttribute('href')).toBe('/utboks');

  waits = 1;
  window.dispatchEvent(new Event('heime-waiting'));
  await drawn.updateComplete;
  expect(band(drawn)).toBe('shell.waiting 1');

  for (const path of ['/utboks', '/trenger-hjelp']) {
    history.replaceState(null, '', path);
    document.body.replaceChildren();
    expect(band(await shell()), path).toBe('');
  }
});

it('says without network both that there is none and how much waits', async () => {
  waits = 2;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
  expect(band(await shell())?.replace(/\s+/g, ' ')).toBe('shell.offline shell.waiting 2');
});

it('says first, and so that it is seen, what is wrong, and then what still works', async () => {
  const drawn = await shell();
  window.dispatchEvent(new CustomEvent('heime-lost', { detail: 'Uten nett. Du kan skrive.' }));
  await drawn.updateComplete;
  const line = drawn.shadowRoot?.querySelector('.band.away');
  expect(line?.querySelector('b')?.textContent).toBe('Uten nett.');
  expect(line?.textContent?.trim()).toBe('Uten nett. Du kan skrive.');
});

const kari: Session = {
  signedIn: true,
  demo: false,
  unread: 0,
  person: { id: 'kari', name: 'Kari Olsen', email: 'kari@heime.example', language: 'NB' },
  hats: [{ role: 'CASE_WORKER', scope: '1822', label: 'Leirfjord' }],
};

/** What the place of its own says of oneself to who does not see the screen. */
const meAloud = (it: Shell) =>
  it.shadowRoot?.querySelector('.bar a[href="/meg"] > span:last-child')?.textContent?.replace(/\s+/g, ' ').trim();

const whoBelow = (it: Shell) =>
  it.shadowRoot?.querySelector('who-i-am')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();

it('says on a phone who is signed in and in which part, below the screen and to who does not see it', async () => {
  session = kari;
  const drawn = await shell();
  await vi.waitFor(() => expect(whoBelow(drawn)).toBe('Kari Olsen me.case-worker Leirfjord'));
  expect(meAloud(drawn)).toBe('shell.me, me.case-worker Leirfjord');
  expect(drawn.shadowRoot?.querySelector('.bar a[href="/finn"] .unseen')).toBeNull();

  session = { ...kari, hats: [] };
  window.dispatchEvent(new Event('heime-session'));
  await vi.waitFor(() => expect(whoBelow(drawn)).toBe('Kari Olsen me.resident'));
  expect(meAloud(drawn)).toBe('shell.me, me.resident');

  session = { ...kari, signedIn: false, hats: [] };
  window.dispatchEvent(new Event('heime-session'));
  await vi.waitFor(() => expect(whoBelow(drawn)).toBe(''));
  expect(meAloud(drawn)).toBe('shell.me');
});

it('knows of new messages as soon as what tells of them is there', async () => {
  watch.mockReset();
  await shell();
  await vi.waitFor(() => expect(watch).toHaveBeenCalledOnce());
});

it('says it as soon as somebody has signed in', async () => {
  const drawn = await shell();
  expect(drawn.shadowRoot?.querySelector('who-i-am')).toBeNull();
  session = kari;
  window.dispatchEvent(new Event('heime-session'));
  await vi.waitFor(() => expect(meAloud(drawn)).toBe('shell.me, me.case-worker Leirfjord'));
});

it('says it on a wide screen in the side navigation alone', async () => {
  session = kari;
  wide = true;
  const drawn = await shell();
  await vi.waitFor(() =>
    expect(drawn.shadowRoot?.querySelector('.side .who')?.textContent).toContain('me.case-worker Leirfjord'),
  );
  expect(drawn.shadowRoot?.querySelector('who-i-am')).toBeNull();
});

it('fetches nothing that nobody has come for before the first visit has had its time', async () => {
  session = kari;
  atHand = false;
  const drawn = await shell();
  expect(later).toHaveBeenCalledTimes(2);
  expect(meAloud(drawn)).toBe('shell.me');
});

it('has a link before everything else that leads past the bar, to what the screen is about', async () => {
  const it = await shell();
  const root = it.shadowRoot as ShadowRoot;
  const link = root.querySelector('a[href], button') as HTMLAnchorElement;
  expect(link.className).toBe('skip');
  expect(root.querySelector(link.getAttribute('href') ?? '')?.localName).toBe('main');
  link.click();
  expect(root.activeElement?.localName).toBe('main');
});

const hatAbove = (it: Shell) => it.shadowRoot?.querySelector('.top worn-hat');

const saidOf = (it: Element | null | undefined) => it?.shadowRoot?.textContent;

it('shows above each screen at once as whom one is here, for those who have a choice', async () => {
  atHand = false;
  session = { ...kari, worksFor: '1822', workplaces: [{ municipality: '1822', name: 'Leirfjord' }] };
  const drawn = await shell();
  expect(hatAbove(drawn)).not.toBeNull();
  await vi.waitFor(() => expect(saidOf(hatAbove(drawn))).toContain('me.hat.work Leirfjord'));
  expect(hatAbove(drawn)?.shadowRoot?.querySelector('a')?.getAttribute('href')).toBe('/meg');
  session = { ...session, worksFor: null, hats: [] };
  window.dispatchEvent(new Event('heime-session'));
  await vi.waitFor(() => expect(saidOf(hatAbove(drawn))).toContain('me.hat.self'));
  session = { ...session, workplaces: [] };
  window.dispatchEvent(new Event('heime-session'));
  await vi.waitFor(() => expect(hatAbove(drawn)).toBeNull());
});
