import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import { notesOf } from '../../../src/graph/stories/footnotes.ts';

const opened = await openDataset('graph-seed');
if (!('graph' in opened)) throw new Error('the shipped data has faults');
const { graph } = opened;
const notes = (ids: readonly string[]) =>
  notesOf(
    ids.map((id) => graph.relations.find((one) => one.id === id) ?? { id, claims: [] }),
    graph,
  );

describe('the footnotes of a slide', () => {
  it('are complete: every line stands in a note, or among those without a source', () => {
    const { notes: all, without } = notesOf(graph.relations, graph);
    const noted = new Set(all.flatMap(({ relations }) => relations));
    for (const { id } of graph.relations) expect([id, noted.has(id)]).toEqual([id, !without.includes(id)]);
    expect(new Set(all.map(({ document }) => document.id)).size).toBe(all.length);
  });

  it('count from 1 in the order of the lines', () => {
    expect(notesOf(graph.relations, graph).notes.map(({ number }) => number)).toEqual(
      notesOf(graph.relations, graph).notes.map((_, index) => index + 1),
    );
    const [first] = notes(['declined/country:us/agreement:paris-statement']).notes;
    expect(first).toMatchObject({ number: 1, relations: ['declined/country:us/agreement:paris-statement'] });
  });

  it('say that a line stands on nothing where only the outlook says it, without a footnote', () => {
    const line = 'advances/meeting:network-first/concept:bloc-formation';
    expect(notes([line])).toEqual({ notes: [], without: [line] });
  });

  it('give the outlook’s sources and not the outlook for what it cites', () => {
    const { notes: found, without } = notes(['constrains/concept:risk-tiering/label:non-western-states']);
    expect(found.map(({ document }) => document.id)).toEqual(['doc:paul-2023']);
    expect(without).toEqual([]);
  });
});
