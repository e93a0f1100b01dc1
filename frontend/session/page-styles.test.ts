import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync(new URL('./page-styles.ts', import.meta.url), 'utf8');
const rule = (selector: string): string =>
  new RegExp(`\\n  ${selector} \\{([^}]*)\\}`).exec(sheet)?.[1] ?? 'there is no such rule';

it('leaves no empty strip where nothing has been said yet', () => {
  expect(rule('\\.said')).not.toMatch(/height|padding|no such rule/);
  expect(rule('\\.said:empty')).toContain('margin: 0;');
});
