import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screensIn } from './page-plugin';

describe('what is fetched ahead', () => {
  it('knows every address of the client half from the table of routes', () => {
    const source = readFileSync('frontend/routes.ts', 'utf8');
    const screens = screensIn(source);
    expect(Object.keys(screens)).toHaveLength(source.split('import(').length - 1);
    expect(screens['']).toBe('/frontend/start/start-page.ts');
    expect(screens['trenger-hjelp']).toBe('/frontend/need/need-form.ts');
  });
});
