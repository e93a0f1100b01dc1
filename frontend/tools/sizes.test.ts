import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, isBuilt } from './built';
import { iconsPlugin } from './icons-plugin';
import { screensIn } from './page-plugin';

const chunks = `${built}/VAADIN/build`;

/** Compressed bytes of the page and of the largest chunk with each name. */
function weight(...names: string[]): number {
  return names.reduce((sum, name) => sum + chunk(name), statSync(`${built}/index.html.br`).size);
}

/** Compressed bytes of the largest chunk with this name. */
function chunk(name: string): number {
  const files = readdirSync(chunks).filter((it) => it.endsWith('.js.br'));
  const found = files.filter((it) => it.slice(0, -'-12345678.js.br'.length) === name);
  expect(found, name).not.toHaveLength(0);
  return Math.max(...found.map((it) => statSync(`${chunks}/${it}`).size));
}

/** What the page itself asks for ahead when an address of the Flow half is opened. */
function aheadOfFlow(): string[] {
  const page = readFileSync(`${built}/index.html`, 'utf8');
  const list = <T>(pattern: RegExp): T[] => JSON.parse(pattern.exec(page)?.[1] ?? '[]') as T[];
  const names = list<string>(/\bn=(\[[^\]]*\])/);
  const ahead = list<number>(/\(c\|\|(\[[^\]]*\])\)/).map((it) => names[it]?.slice(0, -'-12345678'.length) ?? '');
  expect(ahead).toContain('FlowClient');
  return ahead;
}

/**
 * Headers, the session and the list of what is near come on top: about 4 kB for the start page. What is fetched when the
 * phone has nothing better to do, such as the choice of language below the screen, comes later.
 */
describe.runIf(isBuilt)('the weight of the first load', () => {
  const always = ['indexhtml', 'shell', 'first-nb'];

  it('of the start page stays within 45 kB on the wire', () => {
    expect(weight(...always, 'start-page', 'things')).toBeLessThan(41_200);
  });

  it('of the need form stays within 95 kB on the wire', () => {
    const form = ['need-form', 'more-nb', 'form-styles', 'preview', 'things', 'app-outbox'];
    expect(weight(...always, ...form)).toBeLessThan(80_000);
  });

  it('of a search, whose screen lives on the server, stays within 150 kB on the wire', () => {
    expect(weight(...always, ...aheadOfFlow())).toBeLessThan(101_300);
  });

  it('has nothing of the simple view in it, which stays on the phone for those who turn it on', () => {
    const whole = JSON.parse(readFileSync('target/client-half.json', 'utf8')) as string[];
    expect(whole.filter((it) => /\/simple-.{8}\.js$/.test(it))).toHaveLength(1);
    expect(readFileSync(`${built}/index.html`, 'utf8')).not.toContain('"simple-');
  });
});

/** Each screen's own piece; what it shares with others is held above, by what the first of them weighs in all. */
const screens: Readonly<Record<string, number>> = {
  'start-page': 4.8,
  'contribute-page': 0.8,
  'need-form': 2.3,
  'offer-form': 4.1,
  'resource-form': 5.6,
  'participation-form': 3.7,
  'organisation-form': 2.2,
  'outbox-view': 2.9,
  'sign-in-page': 2.5,
  'me-page': 4.7,
  later: 1.8,
};

/** What comes beside the screens: the shell, the two halves' own, and the words in the longest language. */
const beside: Readonly<Record<string, number>> = {
  shell: 26.9,
  things: 5,
  views: 1.5,
  'more-nn': 14.6,
  parts: 4,
  'form-styles': 2.4,
  preview: 4.5,
  'app-outbox': 5.6,
  simple: 1.5,
  'keyboard-shortcuts': 3.4,
  Flow: 5.6,
  'flow-half': 9.5,
  FlowClient: 44,
};

describe.runIf(isBuilt)('the weight of each piece', () => {
  it.each(Object.entries({ ...screens, ...beside }))('%s stays within %d kB', (name, kB) => {
    expect(chunk(name)).toBeLessThan(kB * 1000);
  });

  it('has a limit for every screen that there is', () => {
    const there = Object.values(screensIn(readFileSync('frontend/routes.ts', 'utf8')));
    expect(there.map((it) => it.replace(/^.*\/(.+)\.ts$/, '$1')).filter((it) => !(it in screens))).toEqual([]);
  });

  it('of all that is drawn, icons and the coast, stays within 20 kB', () => {
    const icons = iconsPlugin(process.cwd()).load as (id: string) => string;
    const inShell = icons('\0virtual:heime-icons/shell');
    const drawn = ['frontend/start/coast.ts', 'frontend/theme/heime-scene.ts', 'frontend/shell/brand.ts'];
    const inCode = [inShell, ...drawn.map((it) => readFileSync(it, 'utf8'))];
    const compressed = inCode.reduce((sum, it) => sum + brotliCompressSync(it).length, 0);
    expect(compressed + chunk('things') + chunk('views')).toBeLessThan(20_000);
  });
});
