import { existsSync, globSync } from 'node:fs';
import type { Plugin } from 'vite';
import { iconsByFile } from './icon-names';
import { clientSources, isFirst, read, strings } from './sources';

const name = 'virtual:heime-icons/';

/** Gives the program the Lucide icons it names: those of the shell, those of things and forms, those of the Flow half. */
export function iconsPlugin(root: string): Plugin {
  const file = (icon: string): string => `${root}/node_modules/lucide-static/icons/${icon}.svg`;
  const isIcon = (word: string): boolean => /^[a-z][a-z0-9-]*$/.test(word) && existsSync(file(word));

  const named = (paths: string[]): Set<string> =>
    new Set(paths.flatMap((path) => [...strings(read(path)).whole]).filter(isIcon));

  const ofShell = (): Set<string> =>
    new Set(
      clientSources(root)
        .filter(isFirst)
        .flatMap((path) => [...read(path).matchAll(/\bicon\('([^']+)'|\bicon: '([^']+)'/g)])
        .map(([, one, two]) => one ?? two ?? ''),
    );

  const ofThings = (): Set<string> =>
    named([
      // What the gallery names, others draw.
      ...clientSources(root).filter((path) => !/\/frontend\/gallery\//.test(path)),
      `${root}/src/main/java/no/heime/register/ResourceType.java`,
      ...['taxonomy/kinds', 'digitalcare/forms'].map((list) => `${root}/src/main/resources/${list}.json`),
    ]).difference(ofShell());

  const ofViews = (): Set<string> =>
    named(globSync(`${root}/src/main/java/**/*.java`))
      .difference(ofThings())
      .difference(ofShell());

  function drawings(icons: Set<string>): string {
    const entries = [...icons].sort().map((icon) => [icon, inside(read(file(icon)))]);
    return `export default ${JSON.stringify(Object.fromEntries(entries))}`;
  }

  function refuseUnknown(): void {
    const unknown = iconsByFile(root).filter(({ icon }) => !isIcon(icon));
    if (unknown.length > 0) {
      throw new Error(unknown.map(({ path, icon }) => `Lucide has no icon named ${icon}: ${path}`).join('\n'));
    }
  }

  return {
    name: 'heime:icons',
    buildStart: refuseUnknown,
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}shell`) return drawings(ofShell());
      if (id === `\0${name}things`) return drawings(ofThings());
      if (id === `\0${name}views`) return drawings(ofViews());
      return undefined;
    },
  };
}

/** What is drawn, without the frame that all icons share. */
const inside = (svg: string): string =>
  svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>[\s\S]*$/, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
