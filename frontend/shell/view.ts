import { loadAllTexts } from './texts';

/** Where the phone keeps that the simple view is on; the page itself looks there before it paints anything. */
export const keptView = 'heime.view';

/** How long the first screen waits for what the simple view is made of, in milliseconds. */
const atMost = 2000;

/** What the simple view is made of, fetched by those who have it on. */
let made: typeof import('../simple/simple') | undefined;

/** "Enkel visning": larger, and one thing on each screen. Both halves see it on `<html>`. */
export const isSimple = (): boolean => document.documentElement.dataset.view === 'simple';

/** What it is made of. Nothing when it is off, and until it is there: then all is large, and else as usual. */
export const simple = (): typeof made => (isSimple() ? made : undefined);

const tell = (): void => void window.dispatchEvent(new Event('heime-view'));

/**
 * Fetches what it is made of, with all that it says, and waits a little for it. What comes later, or when the network is
 * back, is told to what is open. Never rejects.
 */
export function loadSimple(): Promise<void> {
  const coming = Promise.all([import('../simple/simple'), loadAllTexts()]).then(
    ([it]) => {
      made = it;
      if (isSimple()) {
        tell();
      }
    },
    () => window.addEventListener('online', () => isSimple() && void loadSimple(), { once: true }),
  );
  return Promise.race([coming, new Promise<void>((late) => setTimeout(late, atMost))]);
}

/**
 * Turns it on, or off, in one tap, at once and for the next time: on this phone, in both halves. Nothing that is typed
 * is lost: what is open is drawn anew with what stands in it. Fires `heime-view` on the window.
 */
export async function turnView(): Promise<void> {
  const { dataset } = document.documentElement;
  const on = !isSimple();
  if (on) {
    await loadSimple();
    dataset.view = 'simple';
  } else {
    delete dataset.view;
  }
  try {
    if (on) {
      localStorage.setItem(keptView, 'simple');
    } else {
      localStorage.removeItem(keptView);
    }
  } catch {
    // A phone that keeps nothing has it until the page is opened anew.
  }
  tell();
}
