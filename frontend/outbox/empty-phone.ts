import { outbox, phone } from './app-outbox';

/**
 * Forgets everything about a person that is kept on this phone: drafts, outbox, copies and caches. The app itself
 * stays, so that it still opens without network.
 */
export async function emptyPhone(): Promise<void> {
  await phone.empty();
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) {
    await Promise.all(
      (await caches.keys()).filter((name) => !name.includes('precache')).map((name) => caches.delete(name)),
    );
  }
  outbox.dispatchEvent(new Event('change'));
}
