import type { Plugin } from 'vite';
import { type Language, languagesIn, ofItself, textsOf } from './languages';
import { clientSources, isFirst, read } from './sources';
import { usedKeys } from './used-texts';

const parts = ['first', 'more'] as const;
const name = 'virtual:heime-texts';

/** What message-format.ts would show as it stands: of Java's formats it reads a choice, and a plural with other words first. */
const unknown = /\{\d+(?!}|,(?:choice,|plural,other#)(?:[^{}]|\{\d+})*})/;

/** Gives the client half the texts it uses, and no others: for each language what is said first, and the rest. */
export function textsPlugin(root: string, folder = textsOf(root)): Plugin {
  const keysIn = (paths: string[], known: Set<string>): Set<string> =>
    usedKeys(new Map(paths.map((path) => [path, read(path)])), known);

  function textsIn({ texts, file }: Language, part: (typeof parts)[number], known: Set<string>): string {
    const first = keysIn(clientSources(root).filter(isFirst), known);
    const used = part === 'first' ? first : keysIn(clientSources(root), known).difference(first);
    const missing = [...used].filter((key) => !texts.has(key));
    if (missing.length > 0) {
      throw new Error(`${file} lacks:\n${missing.join('\n')}`);
    }
    const unread = [...used].filter((key) => unknown.test(texts.get(key) ?? ''));
    if (unread.length > 0) {
      throw new Error(`${file} has formats that only the server reads:\n${unread.join('\n')}`);
    }
    return `export default ${JSON.stringify(Object.fromEntries([...used].sort().map((key) => [key, texts.get(key)])))}`;
  }

  return {
    name: 'heime:texts',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) {
        return undefined;
      }
      const languages = languagesIn(folder);
      if (id === `\0${name}`) {
        return `export const languages = {${languages.map(entry).join(',')}}`;
      }
      const known = new Set(languages.find((it) => it.tag === 'nb')?.texts.keys());
      for (const language of languages) {
        for (const part of parts) {
          if (id === `\0${name}/${part}-${language.tag}`) return textsIn(language, part, known);
        }
      }
      return undefined;
    },
  };
}

/** What the client half knows of a language before it has fetched any of its texts. */
function entry(language: Language): string {
  const [called, formats] = ['language.name', 'language.locale'].map((key) => JSON.stringify(ofItself(language, key)));
  const texts = parts.map((part) => `${part}:()=>import('${name}/${part}-${language.tag}')`);
  return `${language.tag}:{name:${called},formats:${formats},${texts.join(',')}}`;
}
