import { outbox } from './app-outbox';

/**
 * Wakes the outbox when there may be something to gain: at start, when the network comes back, when the phone is
 * taken up again, and after a sign-in. Tells the other tabs when something has moved.
 */
export function watchOutbox(): void {
  const wake = () => void outbox.flush();
  window.addEventListener('online', wake);
  window.addEventListener('heime-session', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      wake();
    }
  });
  const tabs = new BroadcastChannel('heime-outbox');
  outbox.addEventListener('change', () => tabs.postMessage('change'));
  tabs.addEventListener('message', () => outbox.dispatchEvent(new Event('elsewhere')));
  wake();
}
