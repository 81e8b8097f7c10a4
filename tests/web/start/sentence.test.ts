import { mount, unmount } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import Sentence from '../../../src/web/start/Sentence.svelte';
import type { Phrase } from '../../../src/web/i18n/numbers.ts';

function textOf(phrase: Phrase): string {
  const target = document.createElement('p');
  const sentence = mount(Sentence, { target, props: { phrase, linkOf: () => '#', open: () => undefined } });
  onTestFinished(() => unmount(sentence));
  return target.textContent ?? '';
}

it('sets a figure apart from the character before it by a space, which no line begins with', () => {
  const cited = { opens: 'cited', words: '19条注明来源' } as const;
  expect(textOf(['其中', cited, '，'])).toBe('其中 19条注明来源，');
  expect(textOf(['全文，', cited])).toBe('全文，19条注明来源');
  expect(textOf(['of ', cited])).toBe('of 19条注明来源');
});
