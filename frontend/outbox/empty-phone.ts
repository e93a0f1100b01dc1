import { MyPlace } from '../shell/my-place';
import { outbox, phone } from './app-outbox';

/**
 * Forgets everything about a person that is kept on this phone: drafts, outbox, copies and caches. The app itself
 * and its language stay, so that it still opens without network.
 */
export async function emptyPhone(): Promise<void> {
  await phone.empty();
  const language = localStorage.getItem('heime.language');
  new MyPlace(localStorage, document).forget();
  localStorage.clear();
  if (language) {
    localStorage.setItem('heime.language', language);
  }
  sessionStorage.clear();
  if ('caches' in globalThis) {
    await Promise.all(
      (await caches.keys()).filter((name) => !name.includes('precache')).map((name) => caches.delete(name)),
    );
  }
  outbox.dispatchEvent(new Event('change'));
}
