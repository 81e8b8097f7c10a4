import { expect, it } from 'vitest';
import { bibliographicLines } from '../../../../../src/graph/bibliography.ts';
import type { Point } from '../../../../../src/graph/view.ts';
import { packed, unpacked } from '../../../../../src/web/picture/take-along/data/packed-drawing.ts';
import { fixture } from '../../../../store/fixture.ts';

const { entities, relations, documents } = fixture;
const PICTURE = {
  ...{ entities, relations, documents, bibliography: documents.flatMap(bibliographicLines) },
  degrees: new Map([['country:kr', 40]]),
};
const NOTHING = { entities: [], relations: [], documents: [], bibliography: [], degrees: new Map() };
const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

it('a picture comes out of its pieces with everybody in it, where they are, and what steps back', async () => {
  const positions: Record<string, Point> = { 'country:kr': [3, -4.5] };
  const faded = {
    entities: new Set(['country:gb']),
    relations: new Set(idsOf(relations).slice(0, 1)),
  };
  const drawing = unpacked(await packed(PICTURE, faded, positions));
  expect(idsOf(drawing.entities)).toEqual([...idsOf(entities), ...idsOf(documents)]);
  expect(idsOf(drawing.relations)).toEqual([...idsOf(relations), ...idsOf(PICTURE.bibliography)]);
  const node = (id: string) => drawing.entities.find((one) => one.id === id);
  expect(node('country:kr')).toEqual({ id: 'country:kr', x: 3, y: -4.5, size: 68, faded: false });
  expect(node('country:gb')).toEqual({ id: 'country:gb', size: 32, faded: true });
  expect(drawing.relations.filter((line) => line.faded)).toHaveLength(1);
});

it('an empty picture stays empty', async () => {
  const faded = { entities: new Set<string>(), relations: new Set<string>() };
  expect(unpacked(await packed(NOTHING, faded))).toEqual({ entities: [], relations: [] });
});
