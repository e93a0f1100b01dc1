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

/** Parts that are as narrow as their longest word, and would be wider than a narrow screen with large text. */
const asNarrowAsTheirWords = [/^\s*:is\(\.meta, /, /^\s*footer a \{/, /^\s*\.rung > :is\(h2, h3\) \{/, /^\s*\.sos \{/];

it('only addresses, which have no hyphens, are broken anywhere, and what would be wider than the screen', () => {
  const anywhere = styles.flatMap((file) =>
    rules(readFileSync(file, 'utf8')).filter((rule) => /overflow-wrap: anywhere|word-break/.test(rule)),
  );
  expect(anywhere).not.toHaveLength(0);
  const words = anywhere.filter((rule) => !/hyphens: none/.test(rule));
  const bare = words.map((rule) => rule.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  expect(bare.filter((rule) => !asNarrowAsTheirWords.some((part) => part.test(rule)))).toEqual([]);
  expect(bare).toHaveLength(asNarrowAsTheirWords.length);
});
