import { MyPlace } from '../shell/my-place';
import { keptView } from '../shell/view';
import { outbox, phone } from './app-outbox';

/**
 * Forgets everything about a person that is kept on this phone: drafts, outbox, copies and caches. The app itself
 * and its language and view stay, so that it still opens without network.
 */
export async function emptyPhone(): Promise<void> {
  await phone.empty();
  await forgetTraces();
}

/** What is kept beside the database: who was signed in, where she is, and copies of what she has seen. */
export async function forgetTraces(): Promise<void> {
  const staying = ['heime.language', keptView].map((it) => [it, localStorage.getItem(it)] as const);
  new MyPlace(localStorage, document).forget();
  localStorage.clear();
  for (const [name, value] of staying) {
    if (value) {
      localStorage.setItem(name, value);
    }
  }
  sessionStorage.clear();
  if ('caches' in globalThis) {
    await Promise.all(
      (await caches.keys()).filter((name) => !name.includes('precache')).map((name) => caches.delete(name)),
    );
  }
  outbox.dispatchEvent(new Event('change'));
}
