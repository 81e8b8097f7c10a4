import type { Plugin } from 'vite';

/** What a file of Svelte keeps open, and what is known of this page. */
type Known = readonly [pattern: RegExp, instead: string];

/** The page is made in the browser alone: there is nothing from a server that it takes over. */
const MADE_HERE: readonly Known[] = [
  [/export let hydrating = false;/, 'export const hydrating = false;'],
  [/hydrating = value;\n/, '\n'],
];

/** All components speak of runes, none awaits in its markup, and nobody traces them. */
const OF_RUNES: readonly Known[] = ['async', 'legacy', 'tracing'].flatMap((mode): Known[] => [
  [new RegExp(`export let ${mode}_mode_flag = false;`), `export const ${mode}_mode_flag = false;`],
  // Whoever needs it after all hears of it with the first page.
  [
    new RegExp(`${mode}_mode_flag = true;`),
    `throw new Error('${mode} mode is left out: tools/lean-svelte.ts');`,
  ],
]);

/** What is known and what is shown is replaced and never written into, so that nothing has to watch what it is made of. */
const WHOLE: readonly Known[] = [
  [
    /(?<=prototype !== array_prototype\) \{\n\t\treturn value;\n\t\}\n)/,
    "\tthrow new Error('deep state is left out, take $state.raw: tools/lean-svelte.ts');\n",
  ],
];

const FILES: Readonly<Record<string, readonly Known[]>> = {
  'client/dom/hydration.js': MADE_HERE,
  'client/proxy.js': WHOLE,
  'flags/index.js': [...OF_RUNES, [/async_mode_flag = false;\n(?=\})/, '\n']],
};

/** @throws Error if Svelte has changed, and something would stay in unnoticed */
export const leanSvelteCode = (code: string, file: string): string =>
  (FILES[file] ?? []).reduce((left, [pattern, instead]) => {
    if (!pattern.test(left))
      throw new Error(`svelte has changed: ${String(pattern)} is not in its ${file} any more`);
    return left.replace(pattern, instead);
  }, code);

/** Svelte without what it does only for pages of another kind: what is known to be so, a minifier takes away. */
export const leanSvelte = (): Plugin => ({
  name: 'entente:lean-svelte',
  transform: {
    filter: { id: /\/svelte\/src\/internal\/(?:client\/(?:dom\/hydration|proxy)|flags\/index)\.js$/ },
    handler: (code, id) => ({ code: leanSvelteCode(code, id.replace(/^.*\/internal\//, '')), map: null }),
  },
});
