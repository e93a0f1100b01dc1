import { defineConfig } from 'vitest/config';

/** The client half's units; the browser's own tests are Java's. */
export default defineConfig({
  test: {
    include: ['frontend/**/*.test.ts'],
    cache: { dir: 'target/vitest' },
  },
});
