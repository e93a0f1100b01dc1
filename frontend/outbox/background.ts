import { outbox } from './app-outbox';
import { loadAllTexts, t } from '../shell/texts';
import { Arrived } from './arrived';
import { isUnsent, type OutboxEntry } from './entry';
import { sayInShell } from './said';

/**
 * Wakes the outbox when there may be something to gain: at start, when the network comes back, when the phone is
 * taken up again, and after a sign-in. Tells the other tabs when something has moved, the caller how much waits, and the
 * person when what waited has been sent meanwhile.
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
  const arrived = new Arrived();
  const count = async () => {
    const entries = await outbox.entries.all();
    waits(entries.filter(needsAttention).length);
    if (arrived.since(entries) && location.pathname !== '/utboks') {
      await loadAllTexts();
      sayInShell(t('outbox.sent-meanwhile'));
    }
  };
  const tabs = new BroadcastChannel('heime-outbox');
  tabs.addEventListener('message', () => outbox.dispatchEvent(new Event('elsewhere')));
  outbox.addEventListener('elsewhere', () => void count());
  outbox.addEventListener('change', () => {
    tabs.postMessage('change');
    void count();
  });
  void count().finally(wake);
}

const needsAttention = (entry: OutboxEntry): boolean => isUnsent(entry) || entry.state === 'REFUSED';
