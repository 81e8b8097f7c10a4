import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Ways to put text into a page as markup: names in the data are other people's words. */
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((name) => ({
  selector: `:matches(MemberExpression[property.name='${name}'], Property[key.name='${name}'])`,
  message: `${name} turns data into markup; build elements or use text instead.`,
}));

export default ts.config(
  { ignores: ['dist/', '**/node_modules/', 'test-results/', 'src/canary/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        ...markup,
        {
          selector: "CallExpression[callee.object.name='document'][callee.property.name='write']",
          message: 'Never.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Sort by code unit: an order is part of an answer.',
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  { files: ['src/cli/**', 'tools/**', 'tests/**', 'bin/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
