import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/web/trace/outline.ts';
import { said } from './made.ts';

describe('the outline of a text', () => {
  it('has sections with paragraphs with claims, in the order of the text', () => {
    const at = (section: string | undefined, paragraph: number | undefined, number: number) =>
      said(`claim:a/00${number}`, {
        ...(section !== undefined && { section }),
        ...(paragraph !== undefined && { paragraph }),
      });
    const claims = [
      at('一', 1, 1),
      at('一', 1, 2),
      at('一', 2, 3),
      at('二', 2, 4),
      at(undefined, undefined, 5),
    ];
    expect(
      outlineOf(claims).map(({ path, claims: own, paragraphs }) => [
        path,
        own.length,
        paragraphs.map(({ number, claims: some }) => [number, some.length]),
      ]),
    ).toEqual([
      [
        '一',
        3,
        [
          [1, 2],
          [2, 1],
        ],
      ],
      ['二', 1, [[2, 1]]],
      [undefined, 1, [[undefined, 1]]],
    ]);
    expect(outlineOf([])).toEqual([]);
  });
});
