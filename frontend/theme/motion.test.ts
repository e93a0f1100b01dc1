import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const calm = '@media (prefers-reduced-motion: no-preference)';
const styles = globSync('frontend/**/*.{css,ts}').filter((file) => !/generated|\.test\./.test(file));
const vaadins = 'node_modules/@vaadin/common-frontend/ConnectionIndicator.js';
const screens = globSync('src/main/java/**/*.java');

/** What moves: how long, in milliseconds, and whether only for who has not asked her phone for calm. */
interface Motion {
  said: string;
  ms: number[];
  asked: boolean;
}

function motions(sheet: string): Motion[] {
  return [...sheet.matchAll(/(?<![\w-])(?:transition|animation)(?:-duration)?:(?! none)([^;}]+)/g)].map((found) => ({
    said: found[0],
    ms: [...(found[1] ?? '').matchAll(/([\d.]+)(m?)s\b/g)].map(([, time, milli]) => Number(time) * (milli ? 1 : 1000)),
    asked: around(sheet, found.index).some((it) => it.startsWith(calm)),
  }));
}

/** What the blocks are for that stand around a place in a sheet. */
function around(sheet: string, at: number): string[] {
  const open: string[] = [];
  let begin = 0;
  for (let here = 0; here < at; here++) {
    const sign = sheet[here];
    if (sign === '{') open.push(sheet.slice(begin, here).trim());
    if (sign === '}') open.pop();
    if (sign === '{' || sign === '}' || sign === ';') begin = here + 1;
  }
  return open;
}

/** What Vaadin brings along by itself and moves: its bar of what is under way, and its band. */
function movedByVaadin(): Set<string> {
  const sheet = readFileSync(vaadins, 'utf8');
  const rules = [...sheet.matchAll(/([^{};]+)\{([^{}]*)\}/g)].filter(([, , inside = '']) => motions(inside).length > 0);
  return new Set(rules.flatMap(([, selector = '']) => /\.v-[\w-]+/.exec(selector) ?? []));
}

describe('what moves', () => {
  it('is found, and whether it asks first', () => {
    expect(motions('.a { transition: filter 0.4s; }')).toEqual([
      { said: 'transition: filter 0.4s', ms: [400], asked: false },
    ]);
    const [asks] = motions(`b { c: d } ${calm} { .a { animation: appear 200ms ease-out; } }`);
    expect(asks).toMatchObject({ ms: [200], asked: true });
  });

  const all = styles.flatMap((file) => motions(readFileSync(file, 'utf8')).map((it) => ({ file, ...it })));

  it('moves gently, for 150 to 250 milliseconds', () => {
    expect(all).not.toHaveLength(0);
    expect(all.filter(({ ms }) => ms.length === 0 || ms.some((it) => it < 150 || it > 250))).toEqual([]);
  });

  it('rests when the phone has been asked for calm', () => {
    expect(all.filter(({ asked }) => !asked)).toEqual([]);
  });

  it('is not what Vaadin would have moved', () => {
    const moved = [...movedByVaadin()];
    expect(moved).toEqual(['.v-loading-indicator', '.v-status-message']);
    const ours = readFileSync('frontend/theme/flow/vaadin.css', 'utf8');
    const said = (it: string): string => new RegExp(`^\\${it} \\{([^}]*)\\}`, 'm').exec(ours)?.[1] ?? '';
    const still = /animation: none !important;\s*transition: none !important;|display: none !important;/;
    expect(moved.filter((it) => !still.test(said(it)))).toEqual([]);
  });

  it('is never felt in the hand, nor heard', () => {
    const loud = /\bvibrate\s*\(|\bAudioContext\b|\bnew Audio\b|<audio\b|speechSynthesis/;
    expect([...styles, ...screens].filter((file) => loud.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(screens.length).toBeGreaterThan(100);
  });
});
