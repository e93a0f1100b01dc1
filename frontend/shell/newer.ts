import { currentSession } from './session';

const mine = document.querySelector<HTMLMetaElement>('meta[name="heime-build"]')?.content;

/**
 * Knows when the server has become newer than what runs here, and swaps when the person says so. Until then the app
 * runs as it is, but no Flow view is opened with an old shell.
 */
export class Newer {
  ready = false;
  #waiting: ServiceWorker | undefined;

  watch(): void {
    window.addEventListener('heime-session', () => this.#compare());
    void navigator.serviceWorker?.ready.then((registration) => {
      this.#installed(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => this.#installed(registration));
      });
    });
  }

  /** Takes the newer version into use and opens the same address in it. */
  swap(): void {
    const waiting = this.#stillWaiting();
    if (waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ method: 'heime.swap' });
    } else {
      tellWorker();
      location.reload();
    }
  }

  #installed(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && navigator.serviceWorker.controller) {
      this.#waiting = registration.waiting;
      this.#compare();
    }
  }

  #compare(): void {
    if (isOld() && !this.ready) {
      this.ready = true;
      tellWorker();
      window.dispatchEvent(new Event('heime-newer'));
      void navigator.serviceWorker?.getRegistration().then((it) => it?.update());
    } else if (currentSession()?.build === mine && this.#stillWaiting()) {
      tellWorker();
      this.#stillWaiting()?.postMessage({ method: 'heime.settle' });
    }
  }

  /** It may have taken over meanwhile, here or in another tab. */
  #stillWaiting(): ServiceWorker | undefined {
    return this.#waiting?.state === 'installed' ? this.#waiting : undefined;
  }
}

/** What the worker keeps of the shell is older than the server: it is not to answer with it while there is network. */
export const tellWorker = (): void => navigator.serviceWorker?.controller?.postMessage({ method: 'heime.old' });

/** True when the server is known to hand out another shell than the one that runs here. */
export function isOld(): boolean {
  const theirs = currentSession()?.build;
  return !!mine && !!theirs && theirs !== 'development' && theirs !== mine;
}
