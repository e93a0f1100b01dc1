/** What Chromium offers once a page can live on the home screen. */
export interface InstallPrompt extends Event {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offered: InstallPrompt | undefined;

/** The phone's own offer, which it makes once and early; it is kept until the person is asked. */
export const installPrompt = (): InstallPrompt | undefined => offered;

/** Listens for the offer, instead of the banner that the phone would show. Fires `heime-offered`. */
export function keepOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event as InstallPrompt;
    window.dispatchEvent(new Event('heime-offered'));
  });
}
