import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { leanCytoscape } from './tools/lean-cytoscape.ts';
import { leanSvelte } from './tools/lean-svelte.ts';
import { classicWorkers } from './tools/offline/classic-workers.ts';
import { fewerFonts } from './tools/offline/fewer-fonts.ts';
import { latinLetters } from './tools/offline/latin-letters.ts';
import { oneFile } from './tools/offline/one-file.ts';

/** The page as one HTML file that waits for its data: `entente export --format html` puts them in. */
export default defineConfig({
  publicDir: false,
  plugins: [
    classicWorkers(),
    fewerFonts(),
    latinLetters(),
    svelte(),
    leanSvelte(),
    leanCytoscape('drawing'),
    oneFile(),
  ],
  worker: { format: 'iife', plugins: () => [leanCytoscape('layouts')] },
  experimental: {
    // What is started from a file of its own lies in the page, packed.
    renderBuiltUrl: (file, { hostType }) =>
      hostType === 'js' ? { runtime: `globalThis.ententeFile(${JSON.stringify(file)})` } : undefined,
  },
  build: {
    outDir: 'dist/offline',
    emptyOutDir: true,
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    modulePreload: false,
    target: 'es2023',
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/web/offline.ts', output: { codeSplitting: false } },
  },
});
