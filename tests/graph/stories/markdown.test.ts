import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, type Block, type Span } from '../../../src/graph/stories/markdown.ts';

const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
const printed = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.is === 'list' ? block.items.map(words).join('') : words(block.spans)))
    .join('');
/** Words between marks that open, close and stand alone, as people write them and as they do not. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('**', '*', 'ab', ' ', '\n', '\n\n', '- '),
    ),
  )
  .map((parts) => parts.join(''));
const kept = (text: string): string => text.replace(/[\s*-]/g, '');

describe('the text of a slide', () => {
  it('keeps every character but the marks of emphasis and of lists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(kept(printed(readMarkdown(text)))).toBe(kept(text));
      }),
    );
  });

  it('has paragraphs, lists, strong words and emphasis', () => {
    expect(readMarkdown('One **two** *three*.\n\n- a\n- **b**')).toEqual([
      {
        is: 'paragraph',
        spans: [
          { text: 'One ' },
          { text: 'two', strong: true },
          { text: ' ' },
          { text: 'three', emphasis: true },
          { text: '.' },
        ],
      },
      { is: 'list', items: [[{ text: 'a' }], [{ text: 'b', strong: true }]] },
    ]);
  });

  it.each([
    '<img src=x onerror="alert(1)">',
    '[here](javascript:alert(1))',
    '![x](https://example.org/x.png)',
    '# no heading',
    '<b>bold</b> & &amp;',
    '`code`',
  ])('takes “%s” for letters', (text) => {
    expect(readMarkdown(text)).toEqual([{ is: 'paragraph', spans: [{ text }] }]);
  });

  it('joins lines, with a space where the language has one', () => {
    expect(printed(readMarkdown('first\nsecond'))).toBe('first second');
    expect(printed(readMarkdown('第一行，\n第二行'))).toBe('第一行，第二行');
  });
});
