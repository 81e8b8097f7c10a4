import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The page. */
export default defineConfig({
  // Relative, so that the page also works under a prefix behind a proxy.
  base: './',
  plugins: [svelte()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // Inlined assets would need data: in the policy of the page.
    assetsInlineLimit: 0,
    target: 'es2023',
  },
});
