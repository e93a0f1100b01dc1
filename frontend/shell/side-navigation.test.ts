// @vitest-environment happy-dom
import { html, render } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Hat, Session } from './session';

vi.mock('./icons', () => ({ icon: () => '' }));
vi.mock('./texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  loadAllTexts: async () => undefined,
}));
const fetched = vi.fn();
vi.mock('../keyboard/keyboard-shortcuts', () => fetched() ?? {});
let session: Partial<Session> | undefined;
vi.mock('./session', () => ({
  currentSession: () => session,
  wornHat: () => (session?.workplaces?.length ? (session.worksFor ?? 'herself') : undefined),
  isStaff: () => session?.hats?.some((it) => it.role === 'CASE_WORKER') ?? false,
  isAdministrator: () => session?.hats?.some((it) => it.role === 'ADMINISTRATOR') ?? false,
}));

const { sideNavigation } = await import('./side-navigation');
const { myParts } = await import('./who-i-am');

let shell: ShadowRoot;

beforeEach(() => {
  shell = document.createElement('div').attachShadow({ mode: 'open' });
});

function drawn(): ShadowRoot {
  render(
    sideNavigation(shell, html`Heime`, (place) => html`<a href=${place.path}></a>`, myParts()),
    shell,
  );
  return shell;
}

const who = () => drawn().querySelector('.who');
const signedIn = (...hats: Hat[]): void => {
  session = { signedIn: true, hats, person: { id: 'kari', name: 'Kari Olsen', email: '', language: 'NB' } };
};

it('has the keys for those who work for a municipality or an organisation, and fetches them for nobody else', async () => {
  const keys = () => drawn().querySelector('keyboard-shortcuts');
  signedIn();
  expect(keys()).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
  signedIn({ role: 'COORDINATOR', label: 'Leland IL' });
  expect(keys()).not.toBeNull();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  session = undefined;
  expect(keys()).toBeNull();
});

it('leads who is not signed in to signing in', () => {
  session = undefined;
  expect(who()?.getAttribute('href')).toBe('/logg-inn');
  expect(who()?.textContent).toContain('shell.sign-in');
});

it('says who one is, and each part that one has with whose it is', () => {
  signedIn(
    { role: 'COORDINATOR', label: 'Leland IL' },
    { role: 'CASE_WORKER', label: 'Leirfjord' },
    { role: 'ADMINISTRATOR', label: 'Leirfjord' },
  );
  expect(who()?.getAttribute('href')).toBe('/meg');
  expect(who()?.textContent).toContain('Kari Olsen');
  expect([...(who()?.querySelectorAll('b') ?? [])].map((it) => it.textContent)).toEqual([
    'me.coordinator Leland IL',
    'me.case-worker Leirfjord',
    'me.administrator Leirfjord',
  ]);
});

it('calls who has no other part a resident', () => {
  signedIn();
  expect(who()?.querySelector('b')?.textContent).toBe('me.resident');
});

it('has the places of the municipality only for those who work for it', () => {
  const places = () => [...drawn().querySelectorAll('nav .places a')].map((it) => it.getAttribute('href'));
  signedIn();
  expect(places()).toEqual(['/', '/finn', '/bidra', '/meldinger', '/meg']);
  signedIn({ role: 'CASE_WORKER', label: 'Leirfjord' });
  expect(places()).toEqual(['/', '/innboks', '/godkjenne', '/deltakelse', '/finn', '/bidra', '/meldinger', '/meg']);
  signedIn({ role: 'ADMINISTRATOR', label: 'Leirfjord' });
  expect(places()).toContain('/steder');
});

it('says as whom one is here, to those who have a choice', () => {
  signedIn();
  expect(drawn().querySelector('worn-hat')).toBeNull();
  session = { ...session, worksFor: null, workplaces: [{ municipality: '1822', name: 'Leirfjord' }] };
  expect(drawn().querySelector('worn-hat')).not.toBeNull();
});
