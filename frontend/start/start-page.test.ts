// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/language-choice', () => ({}));
vi.mock('../shell/view', () => ({
  isSimple: () => simple,
  simple: () => (simple ? { startScreen: () => 'ways of the simple view' } : undefined),
  turnView: () => undefined,
}));
let simple = false;
let invitations = 0;
vi.mock('../shell/session', () => ({ currentSession: () => ({ invitations }), isStaff: () => false }));

await import('./start-page');

const { MyPlace } = await import('../shell/my-place');
const line = { id: '1', title: 'Ringelinja', step: 'SELF', icon: 'phone', withBoat: false, days: [], url: '/finn/1' };
let asked: string[];
let answer: object[];
let network: boolean;

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  asked = [];
  answer = [line];
  network = true;
  simple = false;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (!network) {
      throw new TypeError('no network');
    }
    return Response.json(answer);
  });
});

async function opened(): Promise<ShadowRoot> {
  const page = document.body.appendChild(document.createElement('start-page'));
  await vi.waitFor(() => {
    expect(page.shadowRoot?.querySelector('h2')).not.toBeNull();
    expect(page.shadowRoot?.querySelector('.coming')).toBeNull();
  });
  return page.shadowRoot as ShadowRoot;
}

const cards = (page: ShadowRoot) => [...page.querySelectorAll('.card b')].map((it) => it.textContent);
const headings = (page: ShadowRoot) => [...page.querySelectorAll('h2, h3')].map((it) => it.textContent);

it('calls nothing near before it knows where one is', async () => {
  const page = await opened();
  expect(headings(page)).toEqual(['start.place', 'start.everywhere']);
  expect(page.textContent).toContain('start.nowhere');
  expect(page.textContent).toContain('Ringelinja');
  expect(page.querySelector('.all')?.textContent).toContain('start.all.everywhere');
});

it('leads who is invited to her answer, and nobody else', async () => {
  const leads = async () => (await opened()).querySelector('a[href="/invitasjoner"]')?.textContent?.trim();
  expect(await leads()).toBeUndefined();
  document.body.replaceChildren();
  invitations = 1;
  expect(await leads()).toContain('start.invited');
  invitations = 0;
});

it('asks only where one is when nothing is everywhere', async () => {
  answer = [];
  const page = await opened();
  expect(headings(page)).toEqual(['start.place']);
  expect(page.textContent).toContain('start.nowhere');
  expect(page.textContent).not.toContain('start.nearby.none');
});

it('shows what is near where one is', async () => {
  new MyPlace(localStorage, document).choose({ district: 'leirfjord-leland', name: 'Leland, Leirfjord' });
  const page = await opened();
  expect(asked[0]).toContain('district=leirfjord-leland');
  expect(headings(page)).toEqual(['start.nearby']);
  expect(page.textContent).toContain('Leland, Leirfjord');
  expect(page.textContent).not.toContain('start.nowhere');
});

it('shows what the phone has kept when the server cannot be asked', async () => {
  await opened();
  document.body.replaceChildren();
  network = false;
  expect(cards(await opened())).toEqual(['Ringelinja']);
});

it('draws what one came for before it asks for what was kept and for the hour in Norway', async () => {
  await opened();
  document.body.replaceChildren();
  let picture: (() => void) | undefined;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    picture = draw;
  });
  const page = document.body.appendChild(document.createElement('start-page'));
  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('.tile.need')).not.toBeNull());
  expect(page.shadowRoot?.querySelector('.coming')).not.toBeNull();
  vi.unstubAllGlobals();
  picture?.();
  await vi.waitFor(() => expect(cards(page.shadowRoot as ShadowRoot)).toEqual(['Ringelinja']));
});

it('asks anew when the network is back, and shows what is new', async () => {
  await opened();
  document.body.replaceChildren();
  network = false;
  const page = await opened();
  await vi.waitFor(() => expect(asked).toHaveLength(2));

  network = true;
  answer = [{ ...line, title: 'Turgruppa' }];
  window.dispatchEvent(new Event('online'));

  await vi.waitFor(() => expect(cards(page)).toEqual(['Turgruppa']));
});

it('asks once for the same place and hour, whatever happens around it', async () => {
  const page = await opened();
  await vi.waitFor(() => expect(cards(page)).toEqual(['Ringelinja']));
  window.dispatchEvent(new Event('heime-session'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked).toHaveLength(1);
});

it('has only the few ways of the simple view when that is on, and asks for nothing near', async () => {
  simple = true;
  const page = document.body.appendChild(document.createElement('start-page'));
  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('ways of the simple view'));
  expect(page.shadowRoot?.querySelector('.tile, h2')).toBeNull();
  expect(page.shadowRoot?.querySelector('button.view')?.textContent).toBe('simple.leave');
  expect(asked).toEqual([]);

  simple = false;
  window.dispatchEvent(new Event('heime-view'));
  await vi.waitFor(() => expect(cards(page.shadowRoot as ShadowRoot)).toEqual(['Ringelinja']));
  expect(page.shadowRoot?.querySelector('button.view')?.textContent).toBe('simple.enter');
});

it('has the ladder below what is near, and leaves it out where one thing is shown at a time', async () => {
  expect((await opened()).querySelector('ul.cards ~ home-ladder')).not.toBeNull();
  document.body.replaceChildren();
  simple = true;
  const page = document.body.appendChild(document.createElement('start-page'));
  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('ways of the simple view'));
  expect(page.shadowRoot?.querySelector('home-ladder')).toBeNull();
});
