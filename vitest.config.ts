import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@ratione\/engine\/reading$/, replacement: here('packages/engine/src/reading/index.ts') },
      { find: /^@ratione\/engine\/accusations$/, replacement: here('packages/engine/src/accusations/index.ts') },
      { find: /^@ratione\/engine\/views$/, replacement: here('packages/engine/src/view/index.ts') },
      { find: /^@ratione\/engine$/, replacement: here('packages/engine/src/index.ts') },
    ],
    conditions: ['source'],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'cases/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['scripts/vitest-build.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
