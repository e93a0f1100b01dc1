import { languages } from 'virtual:heime-texts';
import { format } from './message-format';

/** A language of the program, as it stands in an address or in `<html lang>`. */
export type Tag = string;

/** Where the phone keeps the choice. */
export const kept = 'heime.language';
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
  document.documentElement.lang = tag;
}

/** Fetches what all other screens say. What did not come is fetched again the next time. */
export function loadAllTexts(): Promise<void> {
  const mine = tag;
  whole ??= allTextsOf(mine)
    .then((all) => {
      if (mine === tag) {
        texts = all;
      }
    })
    .catch((problem: unknown) => {
      whole = undefined;
      throw problem;
    });
  return whole;
}

/** All that can be said in a language. */
export async function allTextsOf(one: Tag): Promise<typeof texts> {
  const { first, more } = languages[one] ?? languages.nb;
  const [said, others] = await Promise.all([first(), more()]);
  return { ...said.default, ...others.default };
}

/** Says everything in another language from now on. */
export function speak(other: Tag, all: typeof texts): void {
  tag = other;
  texts = all;
  whole = Promise.resolve();
  document.documentElement.lang = other;
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
