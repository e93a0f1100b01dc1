import { languages } from 'virtual:heime-texts';
import { format } from './message-format';

/** A language of the program, as it stands in an address or in `<html lang>`. */
export type Tag = string;

const kept = 'heime.language';
let tag: Tag = chosen();
let texts: Readonly<Record<string, string>> = {};
let whole: Promise<void> | undefined;

export const language = (): Tag => tag;

const spoken = (): (typeof languages)['nb'] => languages[tag] ?? languages.nb;

/** Whose names of days and months are used. A browser that does not know them has those of bokmål. */
export const formats = (): string[] => [spoken().formats, 'nb'];

/** All languages that one can choose: the tag of each, and what it calls itself. */
export const choices = (): [tag: Tag, name: string][] => Object.entries(languages).map(([it, { name }]) => [it, name]);

/** The same as the server writes it. */
export const languageCode = (): string => tag.toUpperCase();

/** The text of a key, in the person's language. The key stands in the code, so that the build knows what is used. */
export function t(key: string, ...params: (string | number)[]): string {
  const text = texts[key];
  return text === undefined ? `!${key}` : format(text, params);
}

/** Fetches what the shell and the start page say, in the language in use. Nothing is shown before. */
export async function loadTexts(): Promise<void> {
  texts = (await spoken().first()).default;
  whole = undefined;
  document.documentElement.lang = tag;
}

/** Fetches what all other screens say. */
export function loadAllTexts(): Promise<void> {
  whole ??= spoken()
    .more()
    .then((more) => {
      texts = { ...texts, ...more.default };
    });
  return whole;
}

/** Changes the language of both halves, now and the next time. One that is not spoken here becomes bokmål. */
export async function setLanguage(asked: Tag): Promise<void> {
  const wanted = Object.hasOwn(languages, asked) ? asked : 'nb';
  localStorage.setItem(kept, wanted);
  tellServer(wanted);
  if (wanted !== tag) {
    tag = wanted;
    await loadTexts();
    await loadAllTexts();
    // A Flow half that has been opened speaks the language that it was opened in.
    if (window.Vaadin?.Flow?.clients) {
      lags = isWritten() || !navigator.onLine;
      if (!lags) {
        location.reload();
      }
    }
    window.dispatchEvent(new Event('heime-language'));
  }
}

let lags = false;

/** Whether an open Flow half still speaks another language, so that nothing written in it is lost; the next screen is opened anew. */
export const flowLags = (): boolean => lags;

const isWritten = (): boolean => [...document.querySelectorAll('textarea')].some((it) => it.value.trim());

/** The other half reads the same choice from a cookie. */
function tellServer(wanted: Tag): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, which a trial at home has not
  document.cookie = `heime-language=${wanted};path=/;max-age=31536000;samesite=lax`;
}

function chosen(): Tag {
  const wanted = [safely(() => localStorage.getItem(kept)) ?? '', ...navigator.languages];
  for (const one of wanted) {
    const start = one.toLowerCase().split('-')[0]?.replace(/^no$/, 'nb');
    if (start && Object.hasOwn(languages, start)) return start;
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
