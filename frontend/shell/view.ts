import { loadAllTexts } from './texts';

/** Where the phone keeps that the simple view is on; the page itself looks there before it paints anything. */
export const keptView = 'heime.view';

/** What the simple view is made of, fetched by those who have it on. */
let parts: typeof import('../simple/simple') | undefined;

/** "Enkel visning": larger, and one thing on each screen. Both halves see it on `<html>`. */
export const isSimple = (): boolean => document.documentElement.dataset.view === 'simple';

/** What it is made of. Nothing when it is off, and when it could not be fetched: then all is large, and else as usual. */
export const simple = (): typeof parts => (isSimple() ? parts : undefined);

/** Fetches what it is made of, with all that it says. Never rejects. */
export async function loadSimple(): Promise<void> {
  try {
    [parts] = await Promise.all([import('../simple/simple'), loadAllTexts()]);
  } catch {
    // It is fetched the next time that the page is opened.
  }
}

/** Turns it on, or off, in one tap. */
export const turnView = async (): Promise<void> => (await import('../simple/turn-view')).turnView();
