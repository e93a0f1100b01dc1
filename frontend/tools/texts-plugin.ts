import type { Plugin } from 'vite';
import { readProperties } from './properties';
import { clientSources, isFirst, read } from './sources';
import { usedKeys } from './used-texts';

const files = { nb: 'translations', nn: 'translations_nn', en: 'translations_en' } as const;
const parts = ['first', 'more'] as const;
const name = 'virtual:heime-texts';

type Tag = keyof typeof files;

/** Gives the client half the texts it uses, and no others: for each language what is said first, and the rest. */
export function textsPlugin(root: string): Plugin {
  const all = (tag: Tag): Map<string, string> =>
    readProperties(read(`${root}/src/main/resources/vaadin-i18n/${files[tag]}.properties`));

  const keysIn = (paths: string[], known: Set<string>): Set<string> =>
    usedKeys(new Map(paths.map((path) => [path, read(path)])), known);

  function textsIn(tag: Tag, part: (typeof parts)[number]): string {
    const known = new Set(all('nb').keys());
    const first = keysIn(clientSources(root).filter(isFirst), known);
    const used = part === 'first' ? first : keysIn(clientSources(root), known).difference(first);
    const texts = all(tag);
    const missing = [...used].filter((key) => !texts.has(key));
    if (missing.length > 0) {
      throw new Error(`${files[tag]}.properties lacks:\n${missing.join('\n')}`);
    }
    return `export default ${JSON.stringify(Object.fromEntries([...used].sort().map((key) => [key, texts.get(key)])))}`;
  }

  return {
    name: 'heime:texts',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}`) {
        const entry = (tag: string): string =>
          `${tag}:{${parts.map((part) => `${part}:()=>import('${name}/${part}-${tag}')`).join(',')}}`;
        return `export const languages = {${Object.keys(files).map(entry).join(',')}}`;
      }
      for (const tag of Object.keys(files) as Tag[]) {
        for (const part of parts) {
          if (id === `\0${name}/${part}-${tag}`) return textsIn(tag, part);
        }
      }
      return undefined;
    },
  };
}
