import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = globSync('frontend/**/*.{css,ts}', { exclude: (name) => /generated|tools/.test(String(name)) });

/** The rules of a sheet, each with what stands in it. */
const rules = (sheet: string): string[] => [...sheet.matchAll(/[^{}]*\{[^{}]*\}/g)].map(([rule]) => rule);

it('long words are parted by a hyphen, in both halves, and broken without one only where they would not fit at all', () => {
  const [body] = rules(readFileSync('frontend/theme/page.css', 'utf8')).filter((it) => /^\s*body\s*\{/.test(it));
  expect(body).toMatch(/hyphens: auto;/);
  expect(body).toMatch(/overflow-wrap: break-word;/);
});

it('only addresses, which have no hyphens, are broken anywhere', () => {
  const anywhere = styles.flatMap((file) =>
    rules(readFileSync(file, 'utf8')).filter((rule) => /overflow-wrap: anywhere|word-break/.test(rule)),
  );
  expect(anywhere).not.toHaveLength(0);
  expect(anywhere.filter((rule) => !/hyphens: none/.test(rule))).toEqual([]);
});
