import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two builds of one application. Served: modules, loaded as pages need them. Site (`--mode site`): one classic script, because
 * a page opened by double-click may load neither modules nor JSON.
 */
export default defineConfig(({ mode }) => {
  const site = mode === 'site';
  return {
    root: here('.'),
    base: './',
    plugins: [react()],
    resolve: {
      // Not by the condition `source`: component libraries use that name for sources of their own.
      alias: [
        { find: /^@ratione\/engine$/, replacement: here('../engine/src/index.ts') },
        { find: /^@ratione\/engine\/reading$/, replacement: here('../engine/src/reading/index.ts') },
        { find: /^@ratione\/engine\/asked$/, replacement: here('../engine/src/reading/asked/index.ts') },
        { find: /^@ratione\/engine\/views$/, replacement: here('../engine/src/view/index.ts') },
        { find: /^@ratione\/engine\/accusations$/, replacement: here('../engine/src/accusations/index.ts') },
      ],
    },
    define: { __SITE__: JSON.stringify(site) },
    worker: { format: site ? 'iife' : 'es' },
    build: {
      outDir: here(site ? 'dist-site' : 'dist'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: !site,
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
      rollupOptions: site ? { output: { format: 'iife', codeSplitting: false } } : {},
    },
  };
});
