import { defineConfig } from 'vitest/config';
import { iconsPlugin } from './frontend/tools/icons-plugin';
import { textsPlugin } from './frontend/tools/texts-plugin';

/** The client half's units. What needs a real browser is tested from Java. */
export default defineConfig({
  plugins: [textsPlugin(__dirname), iconsPlugin(__dirname)],
  cacheDir: 'target/vitest',
  // Some read every file of the code, on a machine that may have other things to do.
  test: { include: ['frontend/**/*.test.ts'], testTimeout: 30_000 },
});
