import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const rule = (sheet: string, selector: string): string => {
  const at = sheet.indexOf(`${selector} {`);
  return at < 0 ? '' : sheet.slice(at, sheet.indexOf('}', at));
};
const tokens = read('frontend/theme/tokens.css');
const page = read('frontend/theme/page.css');
const simple = '\n[data-view="simple"]';

it('in the simple view what is pressed is sixty pixels high, where it is 48 else', () => {
  expect(rule(tokens, ':root')).toContain('--touch: 48px;');
  expect(rule(tokens, simple)).toContain('--touch: 60px;');
});

it('whatever is as high as a finger is so by the token, or grows with the text', () => {
  const sheets = globSync('frontend/**/*.{css,ts}').filter((file) => !/generated|\.test\.|tokens\.css/.test(file));
  expect(sheets.filter((file) => /min-(?:height|block-size): (?:4[4-9]|5[0-2])px/.test(read(file)))).toEqual([]);
  expect(sheets.filter((file) => read(file).includes('var(--touch)')).length).toBeGreaterThan(10);
});

it('text is a quarter larger, and never smaller than what the phone was asked for', () => {
  const [, usual = ''] = /^\s*font-size: ([\d.]+)%;/m.exec(rule(page, '\nhtml')) ?? [];
  const [, least = '', larger = ''] =
    /font-size: max\(([\d.]+)%, min\(([\d.]+)%, 26px\)\);/.exec(rule(page, simple)) ?? [];
  expect(least).toBe(usual);
  expect(Number(larger) / Number(usual)).toBeCloseTo(1.25, 2);
});

it('of a ladder only the step that is now says more than its name, and the others have a button', () => {
  const ladder = read('frontend/theme/flow/simple.css');
  expect(rule(ladder, `${simple.trim()} .rung:not(.now, .ongoing, .unfolded) > :not(h2, .unfold)`)).toContain(
    'display: none;',
  );
  expect(rule(ladder, `${simple.trim()} .rung > .unfold`)).toContain('display: inline-flex;');
  expect(read('frontend/theme/flow.css')).toContain('@import "./flow/simple.css";');
});

it('what a find says beyond its first line is read on its own page', () => {
  const ladder = read('frontend/theme/flow/simple.css');
  expect(rule(ladder, `${simple.trim()} .find .card > .text > :is(.chips, .line ~ .line)`)).toContain('display: none;');
});
