import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync('frontend/theme/flow/print.css', 'utf8');
const screens = globSync('src/main/java/**/ui/*.java').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** What the sheet takes away: the selectors of its one rule that hides. */
const hidden = /([^{}]*)\{\s*display: none !important;/.exec(sheet)?.[1] ?? '';

const asking = screens
  .filter(({ file, text }) => file.includes('/need/') && /final class \w*Questions? extends Div/.test(text))
  .map(({ text }) => /addClassNames?\("([\w-]+)"/.exec(text)?.[1] ?? '')
  .sort();

it('takes a question away together with its answers', () => {
  expect(asking).toEqual(['closing-questions', 'outcome-question']);
  expect(asking.filter((it) => !hidden.includes(`.${it}`))).toEqual([]);
});

it('names only what some screen is made of', () => {
  const all = screens.map(({ text }) => text).join('\n');
  const named = [...new Set([...hidden.matchAll(/\.([a-z][\w-]+)/g)].map(([, it = '']) => it))];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((it) => !all.includes(`"${it}"`))).toEqual([]);
});
