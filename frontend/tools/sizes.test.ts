import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const built = 'target/classes/META-INF/VAADIN/webapp';
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

/**
 * Headers, the session and the list of what is near come on top: about 5 kB for the start page. What is fetched when the
 * phone has nothing better to do, such as the choice of language below the screen, comes later.
 */
describe.runIf(existsSync(`${chunks}`))('the weight of the first load', () => {
  const always = ['indexhtml', 'shell', 'first-nb'];

  it('of the start page stays within 45 kB on the wire', () => {
    expect(weight(...always, 'start-page', 'things')).toBeLessThan(39_500);
  });

  it('of the need form stays within 95 kB on the wire', () => {
    const form = ['need-form', 'more-nb', 'form-styles', 'preview', 'things', 'app-outbox'];
    expect(weight(...always, ...form)).toBeLessThan(80_000);
  });
});
