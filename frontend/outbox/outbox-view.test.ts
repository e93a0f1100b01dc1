// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { aNeed } from './outbox.fixture';

const signOut = vi.fn(async () => ({ ok: false, offline: true }));
vi.mock('../session/sign-in', () => ({
  SignIn: class {
    signOut = signOut;
  },
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string) => key,
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/session', () => ({
  currentSession: () => ({ signedIn: true, person: { id: 'person-astrid', name: 'Astrid Nilsen' }, hats: [] }),
  refreshSession: () => Promise.reject(new TypeError('Failed to fetch')),
  guardToken: () => undefined,
  writing: () => ({}),
}));

globalThis.indexedDB = new IDBFactory();
const { outbox } = await import('./app-outbox');
await import('./outbox-view');

type View = HTMLElement & { updateComplete: Promise<boolean> };

const press = async (page: View, key: string): Promise<void> => {
  const button = await vi.waitUntil(() =>
    [...(page.shadowRoot?.querySelectorAll('button') ?? [])].find((it) => it.textContent?.trim() === key),
  );
  button.click();
  await page.updateComplete;
};

beforeEach(() => {
  localStorage.setItem('heime.language', 'nn');
  localStorage.setItem('heime.place', '{"district":"leirfjord-leland"}');
});

it('empties the phone without network too, and says that one is still signed in', async () => {
  await outbox.entries.add(aNeed('a'));
  const page = document.createElement('outbox-view') as View;
  document.body.append(page);

  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('outbox.empty-phone.signs-out'));
  await press(page, 'outbox.empty-phone');
  await press(page, 'outbox.empty-phone.yes');

  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('.notice')?.textContent).toContain('outbox.emptied'));
  expect(page.shadowRoot?.querySelector('.notice')?.textContent).toContain('me.still-signed-in');
  expect(await outbox.entries.all()).toEqual([]);
  expect(localStorage.getItem('heime.place')).toBeNull();
  expect(localStorage.getItem('heime.language')).toBe('nn');
});
