import { sayInShell } from '../outbox/said';
import { loadAllTexts, t } from '../shell/texts';
import { signedOut } from './signed-out-key';

/** Says it once on the page that comes: nobody has to look for whether she is still signed in. */
export async function sayGoodbye(): Promise<void> {
  sessionStorage.removeItem(signedOut);
  await loadAllTexts();
  sayInShell(t('shell.signed-out'));
}
