import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/graph/model.ts';
import { fadedIn } from '../../../src/web/session/fading.ts';
import { hiddenIn } from '../../../src/web/session/hidden.ts';
import { degreesOf, subgraphOf } from '../../../src/web/session/subgraph.ts';
import { anId, IDS, isLoop, isOpen, lines, touches } from '../../graph/looped.ts';

const pictured = (relations: readonly Relation[]) => {
  const entity = (id: string) => ({ id, kind: 'place', names: [] });
  const known = {
    entities: new Map(IDS.map((id) => [id, entity(id)])),
    relations: new Map(relations.map((line) => [line.id, line])),
    documents: new Map(),
  };
  return subgraphOf(known, IDS);
};

describe('whatever relations of things with themselves there are', () => {
  const holds = (what: string, check: (all: Relation[], id: string) => void): void =>
    it(what, () => fc.assert(fc.property(lines, anId, check)));

  holds('a picture counts each of them as one line, and hides the same neighbours', (all) => {
    const degrees = degreesOf(all);
    for (const id of IDS) expect(degrees.get(id) ?? 0).toBe(all.filter(touches(id)).length);
    const known = { degrees: new Map(IDS.map((id) => [id, 3])), bibliographicDegrees: new Map() };
    expect(hiddenIn(pictured(all), known)).toEqual(hiddenIn(pictured(all.filter(isOpen)), known));
  });

  holds('they step back with their entity and with every filter of lines', (all, id) => {
    const picture = pictured(all);
    const byKind = fadedIn(picture, { filter: { relations: ['joins'] } });
    for (const line of picture.relations) expect(byKind.relations.has(line.id)).toBe(line.kind === 'joins');
    const path = all.filter((line) => isOpen(line) && touches(id)(line));
    const offPath = fadedIn(picture, { paths: { steps: 1, relations: path, paths: [] } });
    for (const line of all.filter(isLoop)) expect(offPath.relations.has(line.id)).toBe(true);
    expect(offPath.entities.has(id)).toBe(path.length === 0);
  });
});
