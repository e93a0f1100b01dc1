import { languages } from 'virtual:heime-texts';
import { format } from './message-format';

/** The languages of the program, as they stand in an address or in `<html lang>`. */
export type Tag = 'nb' | 'nn' | 'en';

const kept = 'heime.language';
let tag: Tag = chosen();
let texts: Readonly<Record<string, string>> = {};
let whole: Promise<void> | undefined;

export const language = (): Tag => tag;

/** The same as the server writes it. */
export const languageCode = (): Uppercase<Tag> => tag.toUpperCase() as Uppercase<Tag>;

/** The text of a key, in the person's language. The key stands in the code, so that the build knows what is used. */
export function t(key: string, ...params: (string | number)[]): string {
  const text = texts[key];
  return text === undefined ? `!${key}` : format(text, params);
}

/** Fetches what the shell and the start page say, in the language in use. Nothing is shown before. */
export async function loadTexts(): Promise<void> {
  texts = (await languages[tag].first()).default;
  whole = undefined;
  document.documentElement.lang = tag;
}

/** Fetches what all other screens say. */
export function loadAllTexts(): Promise<void> {
  whole ??= languages[tag].more().then((more) => {
    texts = { ...texts, ...more.default };
  });
  return whole;
}

/** Changes the language of both halves, now and the next time. */
export async function setLanguage(wanted: Tag): Promise<void> {
  localStorage.setItem(kept, wanted);
  tellServer(wanted);
  if (wanted !== tag) {
    tag = wanted;
    await loadTexts();
    await loadAllTexts();
    if (window.Vaadin?.Flow?.clients) {
      // A Flow half that has been opened speaks the language that it was opened in.
      location.reload();
    }
    window.dispatchEvent(new Event('heime-language'));
  }
}

/** The other half reads the same choice from a cookie. */
function tellServer(wanted: Tag): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, which a trial at home has not
  document.cookie = `heime-language=${wanted};path=/;max-age=31536000;samesite=lax`;
}

function chosen(): Tag {
  const wanted = [safely(() => localStorage.getItem(kept)) ?? '', ...navigator.languages];
  for (const one of wanted) {
    const [start] = one.toLowerCase().split('-');
    if (start === 'nb' || start === 'no') return 'nb';
    if (start === 'nn' || start === 'en') return start;
  }
  return 'nb';
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
