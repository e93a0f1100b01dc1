// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { built, isBuilt } from './built';
import { languagesIn } from './languages';
import { screensIn, wordsFor } from './page-plugin';

const said = [
  ['the brand', '<b>Heime</b>'],
  ['one sentence', '>Hjelp, folk og gode råd der du bor. Sykehuset når du må.</p>'],
  ['the number in danger of life', '<a href="tel:113">'],
  ['the number of the doctor on call', '<a href="tel:116117">'],
] as const;

describe('the page as it is written', () => {
  const page = readFileSync('frontend/index.html', 'utf8');

  it.each(said)('has %s', (_what, html) => {
    expect(page).toContain(html);
  });
});

describe('what is painted first', () => {
  const page = readFileSync('frontend/index.html', 'utf8');
  const languages = languagesIn('src/main/resources/vaadin-i18n');
  const painted = (tag: string): Record<string, string | null> => {
    document.documentElement.lang = tag;
    document.body.innerHTML = page.slice(page.indexOf('<body>'), page.indexOf('</body>'));
    new Function(wordsFor(page, languages))();
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-text]')].map((it) => [it.dataset.text, it.textContent]),
    );
  };

  it.each(languages)('is said as the screen says it, in $tag', ({ tag, texts }) => {
    const words = painted(tag);
    expect(Object.keys(words).sort()).toEqual(['shell.acute', 'shell.out-of-hours', 'start.lead', 'start.title']);
    for (const [key, word] of Object.entries(words)) {
      expect(word).toBe(texts.get(key));
    }
  });
});

describe.runIf(isBuilt)('the page as it is built', () => {
  const page = isBuilt ? readFileSync(`${built}/index.html`, 'utf8') : '';
  const end = Math.max(...said.map(([, html]) => page.indexOf(html)));
  const scripts = [...page.slice(0, end).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];

  it.each(said)('has %s', (_what, html) => {
    expect(page).toContain(html);
  });

  it('paints it before the first script: what looks for the view and what fetches ahead is all that runs before it', () => {
    const running = scripts.filter(([, attributes]) => !/\btype="module"/.test(attributes ?? ''));
    expect(running.map(([, attributes]) => attributes)).toEqual(['', '']);
    expect(running[0]?.[2]).toContain('heime.view');
    expect(running[1]?.[2]).toContain("rel='modulepreload'");
  });

  it('waits for no style from elsewhere', () => {
    expect(page).not.toContain('rel="stylesheet"');
  });
});

describe('what is fetched ahead', () => {
  it('knows every address of the client half from the table of routes', () => {
    const source = readFileSync('frontend/routes.ts', 'utf8');
    const screens = screensIn(source);
    expect(Object.keys(screens)).toHaveLength(source.split('import(').length - 1);
    expect(screens['']).toBe('/frontend/start/start-page.ts');
    expect(screens['trenger-hjelp']).toBe('/frontend/need/need-form.ts');
  });
});
