import type { Plugin } from 'vite';
import { readProperties } from './properties';
import { clientSources, read } from './sources';
import { usedKeys } from './used-texts';

const files = { nb: 'translations', nn: 'translations_nn', en: 'translations_en' } as const;
const name = 'virtual:heime-texts';

/** Gives the client half the texts it uses, and no others, as a chunk for each language. */
export function textsPlugin(root: string): Plugin {
  const all = (tag: keyof typeof files): Map<string, string> =>
    readProperties(read(`${root}/src/main/resources/vaadin-i18n/${files[tag]}.properties`));

  function textsIn(tag: keyof typeof files): string {
    const bokmal = all('nb');
    const codes = new Map(clientSources(root).map((path) => [path, read(path)]));
    const texts = all(tag);
    const used = [...usedKeys(codes, new Set(bokmal.keys()))].sort();
    const missing = used.filter((key) => !texts.has(key));
    if (missing.length > 0) {
      throw new Error(`${files[tag]}.properties lacks:\n${missing.join('\n')}`);
    }
    return `export default ${JSON.stringify(Object.fromEntries(used.map((key) => [key, texts.get(key)])))}`;
  }

  return {
    name: 'heime:texts',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}`) {
        const tags = Object.keys(files).map((tag) => `${tag}: () => import('${name}/${tag}')`);
        return `export const languages = {${tags.join(',')}}`;
      }
      for (const tag of Object.keys(files) as (keyof typeof files)[]) {
        if (id === `\0${name}/${tag}`) return textsIn(tag);
      }
      return undefined;
    },
  };
}
