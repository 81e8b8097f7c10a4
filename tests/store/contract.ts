import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/model.ts';
import { LONGEST_PATH, type GraphReader, type GraphStore } from '../../src/store/port.ts';
import { describeAbout } from './contract/about.ts';
import { describeAny } from './contract/any-graph.ts';
import { describeBibliography } from './contract/bibliography.ts';
import { describeCircles, describeSigners } from './contract/circles.ts';
import { describePatterns, describeSignersOutside } from './contract/pattern.ts';
import { describeCypher } from './contract/cypher.ts';
import { describeDetails } from './contract/details.ts';
import { describeInheritedNames } from './contract/inherited-names.ts';
import { describeEvidence } from './contract/evidence.ts';
import { describeHub } from './contract/hub.ts';
import { describeLists } from './contract/lists.ts';
import { describeLoops } from './contract/loops.ts';
import { describeNear } from './contract/near.ts';
import { describePaths, describeTies } from './contract/paths.ts';
import { describeSubgraphs } from './contract/subgraphs.ts';
import { describeRanking } from './contract/ranking.ts';
import { describeSearch } from './contract/search.ts';
import { describeDependence, describeTrace } from './contract/trace.ts';
import { describeVersion, describeVersionOf } from './contract/version.ts';
import { crossroads } from './crossroads.ts';
import { fixture } from './fixture.ts';
import { hub } from './hub.ts';
import { roundTrips } from './round-trips.ts';

/** A reader of a graph, and what to do when it is no longer needed. */
interface Opened {
  reader: GraphReader;
  close?: () => Promise<void>;
}

type OpenReader = (graph: Graph) => Promise<Opened>;
/** The reader of the test that is running. */
export type CurrentReader = () => GraphReader;

function opened(open: OpenReader, graph: Graph): CurrentReader {
  let held: Opened | undefined;
  beforeAll(async () => {
    held = await open(graph);
  });
  afterAll(() => held?.close?.());
  return () => {
    if (!held) throw new Error('nothing is open outside of a test');
    return held.reader;
  };
}

/** What every reader answers, whatever stands behind it. */
export function describeReader(name: string, open: OpenReader): void {
  describe(`${name} as a reader`, () => {
    const ask = opened(open, fixture);
    describeAbout(ask);
    describeVersion(ask);
    describeDetails(ask);
    describeLists(ask);
    describeSubgraphs(ask);
    describePaths(ask);
    describeBibliography(ask);
    describeTrace(ask);
    describeDependence(ask, fixture);
    describeEvidence(ask, fixture);
    describeCircles(ask, fixture);
    describeSigners(ask);
    describePatterns(ask, fixture);
    describeSignersOutside(ask);
    describeCypher(ask);
    describeInheritedNames(ask);
    describeSearch(ask);
    describeNear(ask);
    describeRanking(ask);
    describeAny(ask, fixture);
  });
  // A graph of its own: a store may have room for one at a time.
  describe(`${name} around a hub`, () => describeHub(opened(open, hub)));
  describe(`${name} at the crossroads`, () => describeTies(opened(open, crossroads)));
  describe(`${name} with round trips`, () => {
    const ask = opened(open, roundTrips);
    describeLoops(ask);
    describePatterns(ask, roundTrips);
    describeAny(ask, roundTrips);
  });
}

/** What holds of any graph: for data sets whose content a test does not know. */
export function describeReaderOf(name: string, open: OpenReader, graph: Graph): void {
  describe(name, () => {
    const ask = opened(open, graph);
    describeAny(ask, graph);
    describeDependence(ask, graph);
    describeEvidence(ask, graph);
    describeCircles(ask, graph);
    describePatterns(ask, graph);
  });
}

/** What every store does: it can be filled and emptied, and reads as every reader. */
export function describeStore(name: string, make: () => Promise<GraphStore>): void {
  describeReader(name, async (graph) => {
    const store = await make();
    await store.load(graph);
    return { reader: store, close: () => store.close() };
  });
  describe(`${name} as a store`, () => {
    describeVersionOf(make);

    it('holds nothing at first, and says so', async () => {
      const store = await make();
      expect(await store.about()).toMatchObject({ format: 'entente/1', counts: { entities: 0, claims: 0 } });
      expect(await store.search('韩国')).toMatchObject({ total: 0, hits: [] });
      expect(await store.network()).toMatchObject({ entities: [], total: { entities: 0, relations: 0 } });
    });

    it('holds exactly the graph that was loaded last', async () => {
      const store = await make();
      await store.load(fixture);
      await store.search('韩国');
      const [first] = fixture.entities;
      await store.load({ ...fixture, entities: first ? [first] : [], claims: [], relations: [] });
      expect((await store.about()).counts).toMatchObject({ entities: 1, claims: 0, relations: 0 });
      expect((await store.search('韩国')).total).toBe(0);
      await expect(store.entity('country:kr')).rejects.toMatchObject({ code: 'not-found' });
    });

    it('never looks for paths of more than six steps, whatever is asked', async () => {
      const store = await make();
      await store.load(crossroads);
      const { looked, total } = await store.paths('place:l0', 'place:l7', { steps: 1000 });
      expect({ looked, total }).toEqual({ looked: LONGEST_PATH, total: 0 });
    });

    it('holds nothing after it was cleared', async () => {
      const store = await make();
      await store.load(fixture);
      await store.clear();
      expect((await store.about()).counts.entities).toBe(0);
    });

    it('answers nothing after it was closed, and says that it is', async () => {
      const store = await make();
      await store.load(fixture);
      const reader = store.until(new AbortController().signal);
      await store.close();
      const answers = await Promise.allSettled([
        ...[store.about(), store.graph(), store.version(), store.network(), store.search('韩国')],
        ...[store.entity('country:kr'), store.paths('country:us', 'country:kr')],
        ...[store.cypher({ of: 'network' }), reader.about(), reader.claims(), store.load(fixture)],
      ]);
      for (const answer of answers) {
        expect(answer).toMatchObject({ reason: { name: 'EntenteError', code: 'unavailable' } });
      }
    });
  });
}
