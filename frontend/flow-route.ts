import { flow } from './flow-door';
import { isOld, tellWorker } from './shell/newer';
import { asked, askedJustNow } from './shell/session';
import { language, loadAllTexts, type Tag } from './shell/texts';

const openedAnew = 'heime-opened-anew';
const patienceMs = 10_000;

/** The Flow half speaks the language that its first view was opened in, until the page is loaded anew. */
let speaks: Tag | undefined;

/** Every address that no client screen has belongs to the Flow half, which is fetched when the first one is opened. */
export const flowRoute = {
  path: '(.*)',
  action: async (
    context: { pathname?: string; search?: string },
    commands: { component(name: string): unknown },
  ): Promise<unknown> => {
    const now = language();
    if (speaks && speaks !== now && navigator.onLine) {
      return openAnew(context);
    }
    // A server that is replaced after Flow has begun does not know it, and Flow opens the page anew.
    const known = speaks ? asked() : askedJustNow();
    if (!speaks && document.querySelector('heime-shell')) {
      const there = new AbortController();
      window.addEventListener('vaadin-router-location-changed', () => there.abort(), { once: true });
      void import('./shell/coming-screen').then(({ standIn }) => standIn(there.signal)).catch(() => undefined);
    }
    try {
      const [view, half] = await Promise.all([flow(), import('./shell/flow-half')]);
      if (!half.mayAskTheServer() && mayOpenAnew()) {
        return openAnew(context);
      }
      // The server is asked for both at once: on a slow network each answer counts. What an old shell gets is not shown.
      const answer = view(context, commands);
      answer.catch(() => undefined);
      await known;
      if (!isOld()) {
        const reached = half.reached(await answer);
        speaks ??= now;
        return half.hiddenWhenLate(reached);
      }
    } catch {
      // Whether the network is away or the shell is old is told below.
    }
    await known;
    if (isOld() && mayOpenAnew()) {
      return openAnew(context);
    }
    await Promise.all([import('./shell/offline-page'), loadAllTexts()]);
    return commands.component('offline-page');
  },
};

/** An old shell may not even find its chunks on a new server: the address is opened with the shell that belongs to it. */
function openAnew(context: { pathname?: string; search?: string }): Promise<never> {
  if (isOld()) {
    tellWorker();
  }
  location.assign(`${context.pathname ?? '/'}${context.search ?? ''}`);
  return new Promise<never>(() => undefined);
}

/** Once in a while, so that a server that is away does not make the page open itself for ever. */
function mayOpenAnew(): boolean {
  const last = Number(sessionStorage.getItem(openedAnew) ?? 0);
  const may = Date.now() - last > patienceMs;
  if (may) {
    sessionStorage.setItem(openedAnew, String(Date.now()));
  }
  return may;
}
