import { sayInShell } from '../outbox/said';
import { tellLanguage } from './language-told';
import { allTextsOf, choices, kept, language, speak, type Tag, t } from './texts';

/** The language that was asked for last. */
let wanted: Tag;

/**
 * Changes the language in one tap: on this phone, for the Flow half, and for what is written to the person who is signed
 * in. Nothing that is typed is lost: a screen of the client half goes on in the new language as it stands, and one of the
 * Flow half, which speaks the language that it was opened in, is opened anew only when nothing is written on it.
 *
 * @throws Error when its texts cannot be fetched; then nothing has changed
 */
export async function changeLanguage(to: Tag): Promise<void> {
  const before = language();
  await setLanguage(to);
  if (language() === to) {
    void tellLanguage(to);
    if (to !== before && isFlowOpen()) {
      await openAnew();
    }
  }
}

/**
 * Speaks a language here, now and the next time, when its texts are there. Of several that are asked for one after the
 * other, the last one stands. One that is not spoken here becomes bokmål.
 *
 * @throws Error when its texts cannot be fetched; then nothing has changed
 */
export async function setLanguage(asked: Tag): Promise<void> {
  const mine = choices().some(([tag]) => tag === asked) ? asked : 'nb';
  wanted = mine;
  const all = mine === language() ? undefined : await allTextsOf(mine);
  if (wanted === mine) {
    localStorage.setItem(kept, mine);
    // The other half reads the same choice from a cookie.
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, which a trial at home has not
    document.cookie = `heime-language=${mine};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
    if (all) {
      speak(mine, all);
      window.dispatchEvent(new Event('heime-language'));
    }
  }
}

const isFlowOpen = (): boolean =>
  [...document.querySelectorAll('heime-shell > *')].some((it) => it.localName.startsWith('flow-container-'));

async function openAnew(): Promise<void> {
  const { isWritten } = await import('./flow-half');
  if (isWritten() || !navigator.onLine) {
    sayInShell(t('shell.language.later'));
  } else {
    location.reload();
  }
}
