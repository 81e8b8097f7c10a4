import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeLines } from '../../src/graph/alike-lines.ts';
import { neighboursIn } from '../../src/graph/collections.ts';
import type { Relation } from '../../src/graph/model.ts';
import { shortestPaths } from '../../src/graph/shortest.ts';
import { anId, isLoop, isOpen, KINDS, lines, touches } from './looped.ts';

describe('whatever relations of things with themselves there are', () => {
  const holds = (what: string, check: (all: Relation[], id: string, other: string) => void): void =>
    it(what, () => fc.assert(fc.property(lines, anId, anId, check)));

  holds('neighbours are the same as without them', (all) => {
    expect(neighboursIn(all)).toEqual(neighboursIn(all.filter(isOpen)));
  });

  holds('the shortest paths are the same as without them', (all, from, to) => {
    const pathsOver = (relations: readonly Relation[]) => {
      // As a store may hand them out: whoever has such a line stands among the ends of its lines.
      const next = (id: string): string[] =>
        relations.filter(touches(id)).map((line) => (line.from === id ? line.to : line.from));
      const unique = (id: string): string[] => [...new Set(next(id))].sort();
      return shortestPaths({ from, to }, unique, { steps: 6, limit: 50 });
    };
    expect(pathsOver(all)).toEqual(pathsOver(all.filter(isOpen)));
  });

  holds('an entity lists each of its relations once, those with itself as going out', (all, id) => {
    const own = all.filter(touches(id));
    const groups = alikeLines(id, own, KINDS);
    const listed = groups.flatMap((group) => group.lines.map((line) => ({ ...line, way: group.way })));
    expect(listed.map(({ relation }) => relation.id).sort()).toEqual(own.map((line) => line.id).sort());
    for (const { relation, other, way } of listed) {
      expect(other === id).toBe(isLoop(relation));
      if (isLoop(relation)) expect(way).toBe('out');
    }
  });
});
