import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { built, isBuilt } from './built';

const chunks = `${built}/VAADIN/build`;

/** Compressed bytes of the page and of the newest chunk with each name. */
function weight(...names: string[]): number {
  const files = readdirSync(chunks).filter((it) => it.endsWith('.js.br'));
  const sizes = names.map((name) => {
    const found = files.filter((it) => it.slice(0, -'-12345678.js.br'.length) === name);
    expect(found, name).not.toHaveLength(0);
    return Math.max(...found.map((it) => statSync(`${chunks}/${it}`).size));
  });
  return sizes.reduce((sum, size) => sum + size, statSync(`${built}/index.html.br`).size);
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
 * Headers, the session and the list of what is near come on top: about 5 kB for the start page. What is fetched when the
 * phone has nothing better to do, such as the choice of language below the screen, comes later.
 */
describe.runIf(isBuilt)('the weight of the first load', () => {
  const always = ['indexhtml', 'shell', 'first-nb'];

  it('of the start page stays within 45 kB on the wire', () => {
    expect(weight(...always, 'start-page', 'things')).toBeLessThan(39_700);
  });

  it('of the need form stays within 95 kB on the wire', () => {
    const form = ['need-form', 'more-nb', 'form-styles', 'preview', 'things', 'app-outbox'];
    expect(weight(...always, ...form)).toBeLessThan(80_000);
  });

  it('of a search, whose screen lives on the server, stays within 150 kB on the wire', () => {
    expect(weight(...always, ...aheadOfFlow())).toBeLessThan(99_300);
  });

  it('has nothing of the simple view in it, which stays on the phone for those who turn it on', () => {
    const whole = JSON.parse(readFileSync('target/client-half.json', 'utf8')) as string[];
    expect(whole.filter((it) => /\/simple-.{8}\.js$/.test(it))).toHaveLength(1);
    expect(readFileSync(`${built}/index.html`, 'utf8')).not.toContain('"simple-');
  });
});
