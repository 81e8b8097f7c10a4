import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// Components without any rune are compiled like the others: nothing of Svelte 4 comes into the page.
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true } };
