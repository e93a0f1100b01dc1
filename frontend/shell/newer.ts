import { currentSession } from './session';

const mine = document.querySelector<HTMLMetaElement>('meta[name="heime-build"]')?.content;

/**
 * Knows when the server has become newer than what runs here, and swaps when the person says so. Until then the app
 * runs as it is; only a Flow view is never opened with an old shell.
 */
export class Newer {
  ready = false;
  #waiting: ServiceWorker | undefined;

  watch(): void {
    window.addEventListener('heime-session', () => {
      const theirs = currentSession()?.build;
      if (mine && theirs && theirs !== mine) {
        this.#tell();
        void navigator.serviceWorker?.getRegistration().then((it) => it?.update());
      }
    });
    void navigator.serviceWorker?.ready.then((registration) => {
      this.#installed(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => this.#installed(registration));
      });
    });
  }

  /** Takes the newer version into use and opens the same address in it. */
  swap(): void {
    if (this.#waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      this.#waiting.postMessage({ method: 'heime.swap' });
    } else {
      location.reload();
    }
  }

  #installed(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && navigator.serviceWorker.controller) {
      this.#waiting = registration.waiting;
      this.#tell();
    }
  }

  #tell(): void {
    this.ready = true;
    window.dispatchEvent(new Event('heime-newer'));
  }
}
