import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screensIn } from './page-plugin';

describe('what is painted before the first script', () => {
  const page = readFileSync('frontend/index.html', 'utf8');
  const before = page.split('<script')[0] ?? '';

  it.each([
    ['the brand', '<b>Heime</b>'],
    ['one sentence', '<p>Hjelp, folk og gode råd der du bor. Sykehuset når du må.</p>'],
    ['the number in danger of life', '<a href="tel:113">'],
    ['the number of the doctor on call', '<a href="tel:116117">'],
  ])('has %s', (_what, html) => {
    expect(before).toContain(html);
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
