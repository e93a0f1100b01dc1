import { existsSync, globSync } from 'node:fs';
import type { Plugin } from 'vite';
import { clientSources, read, strings } from './sources';

const name = 'virtual:heime-icons/';

/** Gives the program the Lucide icons it names: those of the shell with the shell, all others in a chunk of their own. */
export function iconsPlugin(root: string): Plugin {
  const file = (icon: string): string => `${root}/node_modules/lucide-static/icons/${icon}.svg`;
  const isIcon = (word: string): boolean => /^[a-z][a-z0-9-]*$/.test(word) && existsSync(file(word));

  const named = (paths: string[]): Set<string> =>
    new Set(paths.flatMap((path) => [...strings(read(path)).whole]).filter(isIcon));

  const ofShell = (): Set<string> =>
    new Set(
      clientSources(root)
        .filter((path) => /\/frontend\/(shell|start)\//.test(path))
        .flatMap((path) => [...read(path).matchAll(/\bicon\('([^']+)'|\bicon: '([^']+)'/g)])
        .map(([, one, two]) => one ?? two ?? ''),
    );

  const ofRest = (): Set<string> =>
    named([
      ...clientSources(root),
      ...globSync(`${root}/src/main/java/**/*.java`),
      ...globSync(`${root}/src/main/resources/{taxonomy,digitalcare}/*.json`),
    ]).difference(ofShell());

  function drawings(icons: Set<string>): string {
    const unknown = [...icons].filter((icon) => !isIcon(icon));
    if (unknown.length > 0) {
      throw new Error(`Lucide has no icon named ${unknown.join(', ')}`);
    }
    const entries = [...icons].sort().map((icon) => [icon, inside(read(file(icon)))]);
    return `export default ${JSON.stringify(Object.fromEntries(entries))}`;
  }

  return {
    name: 'heime:icons',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}shell`) return drawings(ofShell());
      if (id === `\0${name}rest`) return drawings(ofRest());
      return undefined;
    },
  };
}

/** What is drawn, without the frame that all icons share. */
const inside = (svg: string): string =>
  svg
    .replace(/^[^]*?<svg[^>]*>/, '')
    .replace(/<\/svg>[^]*$/, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
