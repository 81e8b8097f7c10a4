import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { leanCytoscape } from './tools/lean-cytoscape.ts';
import { leanSvelte } from './tools/lean-svelte.ts';
import { unicodeRanges } from './tools/unicode-ranges.ts';

/** What parts share is named after all of them otherwise. */
const brief = (name: string): string => (name.startsWith('shared') ? 'shared' : '[name]');

/** What of Svelte only later parts use, though its one entrance leads to all of it. */
const LATE_SVELTE =
  /svelte\/src\/(?:reactivity\/map|internal\/(?:shared\/clone|client\/dom\/blocks\/key|client\/dom\/elements\/(?:style|bindings\/(?:input|select|size|universal))))\.js$/;

/** And what of that is for fields, of which a picture has none. */
const FIELDS_OF_SVELTE = /svelte\/src\/internal\/client\/dom\/elements\/bindings\/input\.js$/;

/** What of Svelte makes elements that other pages can use: by being there it claims to be needed, and nobody here is. */
const CUSTOM_ELEMENTS = /svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/;

/** What a picture needs besides what draws it and its texts, whichever way somebody comes to it. */
const PICTURE =
  /src\/web\/(?:app\/(?:uses\.ts|(?:WithUses|Workspace|StatusBar)\.svelte)|picture\/PictureStage\.svelte)$/;

/** The page. */
export default defineConfig({
  // Relative, so that the page also works under a prefix behind a proxy.
  base: './',
  plugins: [unicodeRanges(), svelte(), leanSvelte(), leanCytoscape('drawing')],
  worker: { format: 'es', plugins: () => [leanCytoscape('layouts')] },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // Inlined assets would need data: in the policy of the page.
    assetsInlineLimit: 0,
    target: 'es2023',
    // Every browser that runs this preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Without this the first script would fetch them after all, for whatever they might do by being there.
      treeshake: {
        moduleSideEffects: [LATE_SVELTE, CUSTOM_ELEMENTS].map((test) => ({ test, sideEffects: false })),
      },
      output: {
        chunkFileNames: ({ name }) => `assets/${brief(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${brief(name)}-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: 'svelte-fields', test: FIELDS_OF_SVELTE, includeDependenciesRecursively: false },
            { name: 'svelte-late', test: LATE_SVELTE, includeDependenciesRecursively: false },
            // One file with what the page begins with, and few with what several of the later parts share: by
            // itself each module that two parts share would be a file, and sixty requests before anything shows.
            { name: 'first', tags: ['$initial'] },
            // The texts that the page begins with: one file in each language.
            ...['zh', 'en'].map((lang) => ({
              name: `${lang}-first`,
              test: new RegExp(`/(?:labels-${lang}|${lang}-(?:first|marks|outage|start))\\.ts$`),
            })),
            // And those of a picture, on which those of other pages build.
            ...['zh', 'en'].map((lang) => ({ name: lang, test: new RegExp(`/i18n/${lang}\\.ts$`) })),
            // Texts are fetched without what draws, and what draws without what writes files.
            {
              name: 'shared-terms',
              test: /src\/(graph\/terms|web\/i18n\/(?!collator))/,
              minShareCount: 2,
              entriesAware: true,
            },
            { name: 'shared-exporters', test: /src\/exporters\//, minShareCount: 2, entriesAware: true },
            // What words of the data need does not come with what draws.
            {
              name: 'shared-markdown',
              test: /(?:markdown|Markdown|Headline|phrases)\.(?:ts|svelte)/,
              includeDependenciesRecursively: false,
            },
            // What stands around a picture comes in one file with all that it needs: each of them would ask for the others.
            { name: 'picture', test: PICTURE },
            // What puts any drawing into files and on paper comes after what draws.
            {
              name: 'marks',
              test: /src\/web\/canvas\/marks\/(?!picture-marks)/,
              includeDependenciesRecursively: false,
            },
            // And what both canvases need, and what both print and files do.
            { name: 'canvas', test: /src\/web\/canvas\//, minShareCount: 2 },
            { name: 'taken', test: /src\/web\/app\/taken\.ts$/ },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 100_000 },
          ],
        },
      },
    },
  },
});
