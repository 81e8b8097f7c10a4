import { describe, expect, it } from 'vitest';
import { alikeLines } from '../../src/graph/alike-lines.ts';
import { relationId } from '../../src/graph/ids.ts';
import type { Relation } from '../../src/graph/model.ts';

const line = (kind: string, from: string, to: string): Relation => ({
  ...{ id: relationId({ kind, from, to }), kind, from, to },
  ...{ values: [], reality: 'actual', status: 'uncited', sources: 0, flags: [], claims: [] },
});

const KINDS = [{ id: 'joins' }, { id: 'meets', symmetric: true as const }, { id: 'owns' }];

describe('lines of an entity that read alike', () => {
  it('are those of one kind and direction, in the order of the vocabulary, out before in', () => {
    const lines = [
      line('owns', 'a:x', 'a:x'),
      line('strange', 'a:y', 'a:x'),
      line('meets', 'a:b', 'a:x'),
      line('meets', 'a:x', 'a:z'),
      line('joins', 'a:y', 'a:x'),
      line('joins', 'a:x', 'a:z'),
    ];
    const found = alikeLines('a:x', lines, KINDS);
    expect(found.map(({ kind, way, lines: of }) => [kind, way, ...of.map(({ other }) => other)])).toEqual([
      ['joins', 'out', 'a:z'],
      ['joins', 'in', 'a:y'],
      ['meets', 'out', 'a:b', 'a:z'],
      ['owns', 'out', 'a:x'],
      ['strange', 'in', 'a:y'],
    ]);
  });

  it('are none where there are no lines', () => {
    expect(alikeLines('a:x', [], KINDS)).toEqual([]);
  });
});
