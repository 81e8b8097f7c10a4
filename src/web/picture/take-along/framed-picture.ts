import { lensSentences } from '../../parts/lens-words.ts';
import { nameIn, type Localization } from '../../parts/words.ts';
import type { MarksOf, Renderer } from '../../parts/renderer.ts';
import { framed, type FramedPicture, type FrameNotes } from '../../pictures/frame.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { ShownSubgraph } from '../../session/subgraph.ts';
import { partOfNetwork } from '../part-of-network.ts';
import { frameWords, type FrameSources } from './frame-words.ts';

/** What the whole network, or the part of it that it opens with, is called; as the page says it beside the picture. */
function networkWords(session: Session, { t, lang }: Localization): FrameSources['network'] {
  const part = partOfNetwork(session);
  if (part?.is !== 'part') return part && { title: t.takeAlong.whole, says: '' };
  const hub = nameIn(part.hub, part.hub.id, lang);
  return { title: t.takeAlong.around(hub), says: t.firstPart.of(part.shown, part.total, hub) };
}

interface FramedFrom {
  session: Session;
  /** What is drawn, where that is a picture of its own and not the one that somebody has brought together. */
  subgraph?: ShownSubgraph | undefined;
  localization: Localization;
  /** How it is drawn, where that is not as the window shows it. */
  of?: MarksOf;
  /** The sources of the lines, where they are asked for. */
  notes?: FrameNotes | undefined;
}

/** What lens and filters make of the picture that somebody has brought together. */
const touched = (session: Session, localization: Localization) => ({
  network: networkWords(session, localization),
  lens: lensSentences(session, localization),
  faded: { entities: session.faded.entities.size, relations: session.faded.relations.size },
});
/** Neither reaches a picture of its own. */
const UNTOUCHED = { faded: { entities: 0, relations: 0 } };

/** The picture on the page in its frame, as print and every file show it; none as long as nothing is drawn. */
export function framedPicture(
  renderer: Renderer,
  { session, localization, of, notes, subgraph: own }: FramedFrom,
): FramedPicture | undefined {
  const { entities, relations } = own ?? session.subgraph;
  const picture = renderer.marks(of);
  if (picture.nodes.length === 0) return undefined;
  const words = frameWords(picture, {
    ...localization,
    ...(own ? UNTOUCHED : touched(session, localization)),
    total: { entities: entities.length, relations: relations.length },
    notes,
    data: session.about?.data,
    today: new Date(),
  });
  return framed(picture, words, { least: of?.sheet?.width, beside: of?.sheet !== undefined });
}
