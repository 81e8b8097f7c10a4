// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/dataset/load.ts';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { drawingOf } from '../../../../src/web/trace/chain/chain-drawing.ts';
import { chainIn, scopeOf } from '../../../../src/web/trace/chain/chain-scope.ts';
import { layered } from '../../../../src/web/trace/chain/layered.ts';
import { inSections } from '../../../../src/web/trace/strip.ts';
import { readText } from '../../../../src/web/trace/traced-text.ts';
import { elkCrossings } from './elk.ts';
import { largeGraphs } from './layers.ts';

const OUTLOOK = 'doc:ciss-2024-11';

describe('the layered layout has no more crossings than the Eclipse Layout Kernel', () => {
  it('on the chain of each section of the shipped outlook, with and without nearby footnotes', async () => {
    const opened = await openDataset('graph-seed');
    if ('faults' in opened) throw new Error('the shipped data has faults');
    const text = await readText(openMemory(opened.graph), OUTLOOK);
    const sections = inSections(text.claims);
    expect(sections.length).toBeGreaterThan(5);
    for (const { path, claims } of sections) {
      for (const wide of [false, true]) {
        const scope = scopeOf(text, { selected: claims[0]?.id, provenance: undefined, alone: false });
        const drawing = drawingOf(chainIn(scope, wide), 1000);
        const boxes = drawing.nodes.map(({ node: { id, layer }, height }) => ({ id, layer, height }));
        const links = drawing.links.map(({ link }) => link);
        const theirs = await elkCrossings({ boxes, links });
        expect(drawing.crossings, `${path}${wide ? ', wide' : ''}`).toBeLessThanOrEqual(theirs);
      }
    }
  }, 60_000);

  it('on 200 chains of any shape', async () => {
    const worse: string[] = [];
    let crossed = 0;
    for (const drawn of fc.sample(largeGraphs, { numRuns: 200, seed: 1 })) {
      const { crossings } = layered(drawn.boxes, drawn.links);
      const theirs = await elkCrossings(drawn);
      crossed += theirs;
      if (crossings > theirs) worse.push(`${crossings} > ${theirs}: ${JSON.stringify(drawn.links)}`);
    }
    expect(worse).toEqual([]);
    // Chains that anybody draws without a crossing would show nothing.
    expect(crossed).toBeGreaterThan(0);
  }, 60_000);
});
