import { globSync, readFileSync } from 'node:fs';

/** The client half's own code, without its tests and what is generated. */
export function clientSources(root: string): string[] {
  return globSync(`${root}/frontend/**/*.ts`)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\/(generated|tools)\/|\.(test|fixture|d)\.ts$/.test(path))
    .sort();
}

/** What is on the phone before anything else: the shell and the start page. */
export const isFirst = (path: string): boolean =>
  /\/frontend\/(shell|start)\//.test(path) &&
  !/\/(contribute-page|install-invitation|home-ladder|home-rungs|later|language-change|offline-page|coming-screen|where-i-am|who-i-am)\.ts$/.test(
    path,
  );

export const read = (path: string): string => readFileSync(path, 'utf8');

/** Each string that stands in the code as a whole, and the beginning of each that goes on with a value. */
export function strings(code: string): { whole: Set<string>; beginnings: Set<string> } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const [, one, two, three, template] of code.matchAll(
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$\\\n]*)`|`([^`$\\\n]+)\$\{/g,
  )) {
    if (template) beginnings.add(template);
    else whole.add(one ?? two ?? three ?? '');
  }
  return { whole, beginnings };
}
