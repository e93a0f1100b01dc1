import { globSync } from 'node:fs';
import { clientSources, read } from './sources';

const inScreens = [
  /\bicon\('([^']+)'/g,
  /\bicon: '([^']+)'/g,
  /<heime-icon [^>]*\bname="([\w-]+)"/g,
  /\bemptyState\(\s*'([^']+)'/g,
];

const inViews = [
  /\bnew (?:Icon|EmptyState)\(\s*"([^"]*)"/g,
  /\bnew Glyph\(\s*[^,;]+,\s*"([^"]*)"/g,
  /\bICON\w* = "([^"]*)"/g,
];

/** A method that says which icon something has, with what it answers. */
const answering = / String icon\([^)]*\) \{\n([\s\S]*?)\n {4}\}/g;
const answers = [/-> "([^"]*)"/g, /\.orElse\("([^"]*)"\)/g];

const inLists = [/"icon": "([^"]*)"/g];
const inTypes = [/^ {4}[A-Z_]+\("([^"]*)"\)[,;]/gm];

/** What is said to be the name of an icon in a file, whether there is such an icon or not. */
export function saidToBeIcons(path: string, code: string): string[] {
  if (path.endsWith('.json')) return all(inLists, code);
  if (path.endsWith('.ts')) return all(inScreens, code);
  const methods = [...code.matchAll(answering)].map(([, body = '']) => body);
  const types = path.endsWith('/ResourceType.java') ? all(inTypes, code) : [];
  return [...all(inViews, code), ...methods.flatMap((body) => all(answers, body)), ...types];
}

/** Each icon that the whole program names, and where. */
export const iconsByFile = (root: string): { path: string; icon: string }[] =>
  [
    ...clientSources(root),
    ...globSync(`${root}/src/main/java/**/*.java`),
    ...['taxonomy/kinds', 'digitalcare/forms'].map((list) => `${root}/src/main/resources/${list}.json`),
  ].flatMap((path) => saidToBeIcons(path, read(path)).map((icon) => ({ path: path.slice(root.length + 1), icon })));

const all = (patterns: RegExp[], code: string): string[] =>
  patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
