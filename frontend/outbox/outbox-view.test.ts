// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aNeed } from './outbox.fixture';

const signOut = vi.fn(async () => ({ ok: false, offline: true }));
vi.mock('../session/sign-in', () => ({
  SignIn: class {
    signOut = signOut;
  },
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
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

const toastIn = (page: View) => page.shadowRoot?.querySelector('.toast');

afterEach(async () => {
  document.querySelector('outbox-view')?.remove();
  await Promise.all((await outbox.entries.all()).map((it) => outbox.entries.remove(it.id)));
});

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

it('draws nothing before the phone has said what lies on it', async () => {
  await outbox.entries.add(aNeed('a'));
  const page = document.createElement('outbox-view') as View;
  document.body.append(page);
  await page.updateComplete;
  expect(page.shadowRoot?.querySelector('h1')).toBeNull();

  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('h1')).not.toBeNull());
  expect(page.shadowRoot?.querySelectorAll('article')).toHaveLength(1);
});

/** Nobody has made it yet, so that nothing is sent meanwhile. */
const waiting = aNeed('b', { person: null });

it('throws away without asking, leads to what it says of it, and brings it back', async () => {
  await outbox.entries.add(waiting);
  const page = document.createElement('outbox-view') as View;
  document.body.append(page);
  await press(page, 'outbox.throw-away');

  await vi.waitFor(() => expect(toastIn(page)?.textContent).toBe('outbox.thrown-away Snømåking, Lelandshared.undo'));
  expect(toastIn(page)?.getAttribute('role')).toBe('status');
  expect(page.shadowRoot?.activeElement).toBe(toastIn(page)?.querySelector('span'));
  await vi.waitFor(async () => expect(await outbox.entries.all()).toEqual([]));

  await press(page, 'shared.undo');

  await vi.waitFor(() => expect(toastIn(page)?.textContent).toBe('outbox.brought-back Snømåking, Leland'));
  expect(page.shadowRoot?.activeElement).toBe(toastIn(page)?.querySelector('span'));
  await vi.waitFor(async () => expect((await outbox.entries.all()).map((it) => it.body)).toEqual([waiting.body]));
});

it('keeps what it cannot bring back to a phone that is full, says so, and tries again', async () => {
  await outbox.entries.add(waiting);
  const page = document.createElement('outbox-view') as View;
  document.body.append(page);
  await press(page, 'outbox.throw-away');
  await vi.waitFor(() => expect(toastIn(page)?.querySelector('button')).not.toBeNull());
  vi.spyOn(outbox, 'bringBack').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));

  await press(page, 'shared.undo');
  await vi.waitFor(() => expect(toastIn(page)?.textContent).toBe('outbox.phone-fullshared.undo'));

  await press(page, 'shared.undo');
  await vi.waitFor(() => expect(toastIn(page)?.textContent).toBe('outbox.brought-back Snømåking, Leland'));
});

it('offers to bring back until the next act, and no longer', async () => {
  await outbox.entries.add(waiting);
  const page = document.createElement('outbox-view') as View;
  document.body.append(page);
  await press(page, 'outbox.throw-away');
  await vi.waitFor(() => expect(toastIn(page)?.querySelector('button')).not.toBeNull());

  await press(page, 'outbox.empty-phone');

  expect(toastIn(page)?.textContent).toBe('');
});
