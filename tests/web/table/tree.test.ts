import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationId } from '../../../src/graph/ids.ts';
import type { Entity, Relation } from '../../../src/graph/model.ts';
import { indexVocabulary, type RelationKind } from '../../../src/graph/vocabulary.ts';
import { compareNames } from '../../../src/web/i18n/collator.ts';
import type { Faded } from '../../../src/web/session/fading.ts';
import { subgraphOf, type ShownSubgraph } from '../../../src/web/session/subgraph.ts';
import { begunWith, entityOf, moveBy, rowsOf, subjectOf, type Row } from '../../../src/web/table/rows.ts';
import { sortedTree, SORTS, treeOf, withoutFaded } from '../../../src/web/table/tree.ts';

const kind = (id: string, more: Partial<RelationKind> = {}): RelationKind => ({
  ...{ id, label: { zh: id, en: id }, inverse: { zh: id, en: id }, from: [], to: [] },
  ...more,
});

const vocabulary = indexVocabulary({
  kinds: ['country', 'club'].map((id) => ({
    ...{ id, label: { zh: id, en: id }, hue: 'country' as const, shape: 'ellipse' as const, icon: 'flag' },
  })),
  relations: [kind('joins'), kind('meets', { symmetric: true }), kind('leaves')],
  ...{ properties: [], forms: [], roles: [] },
});

const anEntity = (id: string): Entity => ({
  ...{ id, kind: id.slice(0, id.indexOf(':')) },
  names: [{ value: id, lang: 'en', role: 'short' }],
});

const aLine = (kindId: string, from: string, to: string): Relation => ({
  ...{ id: relationId({ kind: kindId, from, to }), kind: kindId, from, to },
  ...{ values: [], reality: 'actual', status: 'uncited', sources: 0, flags: [], claims: [] },
});

function pictured(entities: readonly Entity[], relations: readonly Relation[]): ShownSubgraph {
  const shown = entities.map(({ id }) => id).sort();
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  return subgraphOf({ entities: byId(entities), relations: byId(relations), documents: new Map() }, shown);
}

const NONE: Faded = { entities: new Set(), relations: new Set() };
const grown = (picture: ShownSubgraph, faded = NONE) =>
  treeOf(picture, { vocabulary, faded, hidden: new Map([['club:g7', 3]]) });

const everything = { isOpen: () => true };
const keys = {
  nameOf: (id: string) => id,
  compare: compareNames('en'),
  vocabulary,
};

const small = pictured(['club:g7', 'country:a', 'country:b', 'country:c'].map(anEntity), [
  aLine('joins', 'country:a', 'club:g7'),
  aLine('joins', 'country:b', 'club:g7'),
  aLine('leaves', 'country:a', 'club:g7'),
  aLine('meets', 'country:a', 'country:b'),
]);

/** Any picture of up to eight entities; lines may lead back to where they come from. */
const anyPicture = fc
  .record({
    entities: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }),
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom('joins', 'meets', 'leaves', 'strange'),
        from: fc.constantFrom(...'abcdefgh'),
        to: fc.constantFrom(...'abcdefgh'),
      }),
    ),
  })
  .map(({ entities, lines }) => {
    const ids = entities.map((id) => `country:${id}`);
    const made = lines.map((line) => aLine(line.kind, `country:${line.from}`, `country:${line.to}`));
    return pictured(ids.map(anEntity), made);
  });

const anyFaded = (picture: ShownSubgraph) =>
  fc.record({
    entities: fc.subarray(picture.entities.map(({ id }) => id)).map((ids) => new Set(ids)),
    relations: fc.subarray(picture.relations.map(({ id }) => id)).map((ids) => new Set(ids)),
  });

const pictureAndFaded = anyPicture.chain((picture) => fc.tuple(fc.constant(picture), anyFaded(picture)));

const sorted = (items: readonly string[]): string[] => [...items].sort();

describe('a picture as a tree', () => {
  it('groups the lines of an entity by kind and direction, in the order of the vocabulary', () => {
    const [club, a] = grown(small);
    expect(club?.groups.map(({ kind: of, way }) => `${of} ${way}`)).toEqual(['joins in', 'leaves in']);
    expect(a?.groups.map(({ kind: of, way }) => `${of} ${way}`)).toEqual([
      'joins out',
      'meets out',
      'leaves out',
    ]);
    expect(club).toMatchObject({ lines: 3, hidden: 3 });
  });

  it('lists first what most lines say, and of as many what the vocabulary has first', () => {
    const ways = (picture: ShownSubgraph, faded = NONE) =>
      sortedTree(grown(picture, faded), { by: 'name' }, keys)
        .find(({ id }) => id === 'club:g7')
        ?.groups.map(({ kind: of, leaves }) => `${of} ${String(leaves.length)}`);
    const more = pictured(small.entities, [
      ...small.relations,
      aLine('leaves', 'country:b', 'club:g7'),
      aLine('leaves', 'country:c', 'club:g7'),
    ]);
    expect(ways(small)).toEqual(['joins 2', 'leaves 1']);
    expect(ways(more)).toEqual(['leaves 3', 'joins 2']);
    const less = more.relations.filter(({ id }) => id !== 'leaves/country:c/club:g7');
    expect(ways(pictured(more.entities, less))).toEqual(['joins 2', 'leaves 2']);
    // What is in the background stays last, however much there is of it.
    const left = new Set(more.relations.filter((one) => one.kind === 'leaves').map(({ id }) => id));
    expect(ways(more, { ...NONE, relations: left })).toEqual(['joins 2', 'leaves 3']);
  });

  it('reads a symmetric line the same from both ends', () => {
    const b = grown(small).find(({ id }) => id === 'country:b');
    expect(b?.groups.at(-1)).toMatchObject({ kind: 'meets', way: 'out', leaves: [{ other: 'country:a' }] });
  });

  it('shows every relation under both of its ends, and nothing twice', () => {
    fc.assert(
      fc.property(pictureAndFaded, ([picture, faded]) => {
        const tree = grown(picture, faded);
        const found = tree.flatMap(({ id: end, groups }) =>
          groups.flatMap(({ leaves }) => leaves.map(({ id }) => `${end} ${id}`)),
        );
        const due = picture.relations.flatMap(({ id, from, to }) =>
          [...new Set([from, to])].map((end) => `${end} ${id}`),
        );
        expect(sorted(found)).toEqual(sorted(due));
        expect(sorted(tree.map(({ id }) => id))).toEqual(picture.entities.map(({ id }) => id));
      }),
    );
  });

  it('puts what is in the background last among its like, in whatever order', () => {
    fc.assert(
      fc.property(
        pictureAndFaded,
        fc.constantFrom(...SORTS),
        fc.boolean(),
        ([picture, faded], by, turned) => {
          const tree = sortedTree(grown(picture, faded), { by, turned }, keys);
          const groups = tree.flatMap((branch) => branch.groups);
          for (const likes of [
            tree,
            ...tree.map((branch) => branch.groups),
            ...groups.map(({ leaves }) => leaves),
          ]) {
            const marks = likes.map((one) => Number(one.faded));
            expect(marks).toEqual([...marks].sort());
          }
        },
      ),
    );
  });

  it('without the background holds exactly what is in front', () => {
    fc.assert(
      fc.property(pictureAndFaded, ([picture, faded]) => {
        const tree = withoutFaded(grown(picture, faded));
        const left = new Set(
          tree.flatMap(({ groups }) => groups.flatMap(({ leaves }) => leaves.map(({ id }) => id))),
        );
        expect([...left].some((id) => faded.relations.has(id))).toBe(false);
        expect(tree.some(({ id }) => faded.entities.has(id))).toBe(false);
        for (const { lines, groups } of tree)
          expect(lines).toBe(groups.flatMap(({ leaves }) => leaves).length);
      }),
    );
  });

  it('sorts by lines, name, kind and what is hidden', () => {
    const order = (by: (typeof SORTS)[number], turned = false) =>
      sortedTree(grown(small), { by, turned }, keys).map(({ id }) => id);
    expect(order('lines')).toEqual(['club:g7', 'country:a', 'country:b', 'country:c']);
    expect(order('lines', true)[0]).toBe('country:c');
    expect(order('kind')).toEqual(['country:a', 'country:b', 'country:c', 'club:g7']);
    expect(order('hidden')[0]).toBe('club:g7');
    expect(order('name', true)).toEqual(['country:c', 'country:b', 'country:a', 'club:g7']);
  });
});

describe('the rows of a tree', () => {
  it('are those that nothing closed hides, each with a key of its own', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const tree = grown(picture);
        expect(rowsOf(tree, { ...everything, isOpen: () => false })).toHaveLength(tree.length);
        const rows = rowsOf(tree, everything);
        const groups = tree.flatMap((branch) => branch.groups);
        expect(rows).toHaveLength(
          tree.length + groups.length + groups.flatMap(({ leaves }) => leaves).length,
        );
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });

  it('stand for the far end of a line, and open the line', () => {
    const rows = rowsOf(grown(small), everything);
    const leaf = rows.find(({ is }) => is === 'leaf') as Row;
    expect(entityOf(leaf)).toBe('country:a');
    expect(subjectOf(leaf)).toBe('joins/country:a/club:g7');
  });

  it('begin with the entity of most lines, and with what leads to the chosen line', () => {
    expect([...begunWith(grown(small), undefined)]).toEqual(['club:g7']);
    expect([...begunWith(grown(small), 'meets/country:a/country:b')]).toContain('country:a meets out');
  });

  it('can all be reached by the arrows from the first, and lead back to it', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const rows = rowsOf(grown(picture), everything);
        const walk = (start: string, pressed: string): string[] => {
          const met = [start];
          for (const key of met) {
            const move = moveBy(pressed, rows, key);
            if (move && 'go' in move) met.push(move.go);
          }
          return met;
        };
        const all = rows.map(({ key }) => key);
        expect(walk(all[0] ?? '', 'ArrowDown')).toEqual(all);
        expect(walk(all.at(-1) ?? '', 'ArrowUp')).toEqual([...all].reverse());
      }),
    );
  });

  it('go up to where they hang, and close what is open', () => {
    const rows = rowsOf(grown(small), everything);
    const leaf = rows.find(({ is }) => is === 'leaf') as Row;
    expect(moveBy('ArrowLeft', rows, leaf.key)).toEqual({ go: leaf.parent });
    expect(moveBy('ArrowLeft', rows, 'club:g7')).toEqual({ turn: 'club:g7' });
    expect(moveBy('ArrowRight', rows, 'country:c')).toBeUndefined();
    expect(moveBy('e', rows, 'club:g7')).toBeUndefined();
  });
});
