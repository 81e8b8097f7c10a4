import { documents as texts } from '../../src/web/i18n/en-documents.ts';
import { openDataset } from '../../src/dataset/load.ts';
import type { Graph } from '../../src/graph/model.ts';
import { indexVocabulary } from '../../src/graph/vocabulary.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import type { GraphReader } from '../../src/store/port.ts';
import type { Positions } from '../../src/web/canvas/renderer.ts';
import { sceneOf, type LayoutId, type Scene } from '../../src/web/picture/scene.ts';
import { fadedIn } from '../../src/web/session/fading.ts';
import { hiddenIn } from '../../src/web/session/hidden.ts';
import { learn, NOTHING_KNOWN } from '../../src/web/session/known.ts';
import { subgraphOf } from '../../src/web/session/subgraph.ts';
import { viewOf } from '../../tests/links.ts';
import { madeGraph } from '../made.ts';

/** A picture to draw: of these entities, where those stand that have a place. */
interface Wanted {
  shown: readonly string[];
  lang: Scene['lang'];
  layout: LayoutId;
  positions?: Positions;
  /** Kinds of relation that are switched off. */
  off?: readonly string[];
}

/** A graph that pictures are made of. */
export interface Album {
  /** Everything that the whole network shows. */
  whole: readonly string[];
  scene(wanted: Wanted): Promise<Scene>;
  /** Whom expanding an entity brings. */
  neighbours(id: string): Promise<string[]>;
}

const bibliography = texts.documentLayer.lines;
const WORDS = {
  between: (from: string, until: string) => `${from}–${until}`,
  foretold: (day: string) => `foretold for ${day}`,
};

async function albumOf(graph: Graph): Promise<Album> {
  const reader: GraphReader = openMemory(graph);
  const vocabulary = indexVocabulary(graph.vocabulary);
  return {
    whole: (await reader.network(2000)).entities.map(({ id }) => id),
    async scene({ shown, lang, layout, positions = {}, off = [] }) {
      const known = learn(NOTHING_KNOWN, await reader.among([...shown]));
      const subgraph = subgraphOf(known, shown);
      const filter = { relations: [...off] };
      const faded = fadedIn(subgraph, { filter });
      const places = Object.entries(positions).map(([id, { x, y }]) => [id, [x, y] as const] as const);
      return sceneOf(
        { subgraph, hidden: hiddenIn(subgraph, known), faded },
        viewOf({ shown: [...shown], layout, filter, positions: Object.fromEntries(places) }, { lang }),
        { vocabulary, theme: 'light', reducedMotion: true, words: WORDS, bibliography },
      );
    },
    neighbours: async (id) => (await reader.expand(id, { limit: 50 })).entities.map((entity) => entity.id),
  };
}

/** The shipped data. */
export async function shippedAlbum(): Promise<Album> {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error('graph-seed has faults: see “entente check”');
  return albumOf(opened.graph);
}

/** A made graph of so many entities, with half as many relations again. */
export const madeAlbum = (count: number): Promise<Album> =>
  albumOf(madeGraph(count, Math.round(1.5 * count)));
