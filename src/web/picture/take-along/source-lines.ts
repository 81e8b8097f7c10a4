import { byId } from '../../../graph/collections.ts';
import type { Document, Relation } from '../../../graph/model.ts';
import { notesOf } from '../../../graph/stories/footnotes.ts';
import type { Evidence } from '../../../store/port.ts';
import type { Renderer } from '../../parts/renderer.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { nameIn, type Localization } from '../../parts/words.ts';
import type { FrameNotes } from '../../pictures/frame.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { ShownSubgraph } from '../../session/subgraph.ts';

/** So many sources stand below a picture before the rest is counted. */
const MOST = 30;
/** A document as a line: who made it, its title, when, and what sort of source it is. */
function lineOf(
  document: Document,
  entities: ReadonlyMap<string, Evidence['entities'][number]>,
  localization: Localization,
): string {
  const named = (id: string): string => nameIn(entities.get(id), id, localization.lang);
  const { before, title, after } = sourceLine(document, named, localization);
  return `${before}${title.value}${after}`;
}

/** Where a document can be read: its own address, or else the one that its DOI leads to. */
function addressOf({ url, csl }: Document): string[] {
  if (url !== undefined) return [url];
  return csl['DOI'] === undefined ? [] : [`https://doi.org/${csl['DOI']}`];
}

/**
 * The sources of drawn lines as they stand below a picture, each with its address: in the order of the lines, the last of
 * a long list counted, and how many lines have none. They have no numbers, because no line in the picture bears one.
 */
export function sourceNotes(
  relations: readonly Relation[],
  evidence: Evidence,
  localization: Localization,
): FrameNotes {
  const { t } = localization;
  const { notes, without } = notesOf(relations, evidence);
  const entities = byId(evidence.entities);
  const rest = notes.length - MOST;
  return {
    heading: t.takeAlong.sources,
    lines: [
      ...notes
        .slice(0, MOST)
        .map(({ document }) =>
          ['•', lineOf(document, entities, localization), ...addressOf(document)].join(' '),
        ),
      ...(rest > 0 ? [t.stories.more(rest)] : []),
      ...(without.length > 0 ? [t.stories.withoutSource(without.length, relations.length)] : []),
    ],
  };
}

interface NotesFrom {
  session: Session;
  localization: Localization;
  /** What is drawn, where that is not the picture of the session. */
  subgraph?: ShownSubgraph | undefined;
}

/** The sources of the lines that are seen and stand out, as they are written below the picture. */
export async function notesOfPicture(
  renderer: Renderer,
  { session, localization, subgraph = session.subgraph }: NotesFrom,
): Promise<FrameNotes> {
  const drawn = new Set(renderer.marks().edges.flatMap(({ id, faded }) => (faded ? [] : [id])));
  const relations = subgraph.relations.filter(({ id }) => drawn.has(id));
  const evidence = await session.reader.evidence(relations.map(({ id }) => id));
  return sourceNotes(relations, evidence, localization);
}
