import { outbox } from './app-outbox';
import { isUnsent, type OutboxEntry } from './entry';

/**
 * Wakes the outbox when there may be something to gain: at start, when the network comes back, when the phone is
 * taken up again, and after a sign-in. Tells the other tabs when something has moved, and the caller how much waits.
 */
export function watchOutbox(waits: (count: number) => void): void {
  const wake = () => void outbox.flush();
  window.addEventListener('online', wake);
  window.addEventListener('heime-session', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      wake();
    }
  });
  const count = async () => waits((await outbox.entries.all()).filter(needsAttention).length);
  const tabs = new BroadcastChannel('heime-outbox');
  tabs.addEventListener('message', () => outbox.dispatchEvent(new Event('elsewhere')));
  outbox.addEventListener('elsewhere', () => void count());
  outbox.addEventListener('change', () => {
    tabs.postMessage('change');
    void count();
  });
  wake();
}

const needsAttention = (entry: OutboxEntry): boolean => isUnsent(entry) || entry.state === 'REFUSED';
