import { lensSentences } from '../../parts/lens-words.ts';
import { nameIn, type Localization } from '../../parts/words.ts';
import type { MarksOf, Renderer } from '../../parts/renderer.ts';
import { framed, type FramedPicture, type FrameNotes } from '../../pictures/frame.ts';
import type { Session } from '../../session/session.svelte.ts';
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
  localization: Localization;
  /** What is drawn, where that is not what the window shows. */
  of?: MarksOf;
  /** The sources of the lines, where they are asked for. */
  notes?: FrameNotes | undefined;
}

/** The picture on the page in its frame, as print and every file show it; none as long as nothing is drawn. */
export function framedPicture(
  renderer: Renderer,
  { session, localization, of, notes }: FramedFrom,
): FramedPicture | undefined {
  const { subgraph, faded } = session;
  const picture = renderer.marks(of);
  if (picture.nodes.length === 0) return undefined;
  const words = frameWords(picture, {
    ...localization,
    total: { entities: subgraph.entities.length, relations: subgraph.relations.length },
    notes,
    network: networkWords(session, localization),
    lens: lensSentences(session, localization),
    faded: { entities: faded.entities.size, relations: faded.relations.size },
    data: session.about?.data,
    today: new Date(),
  });
  return framed(picture, words, of?.sheet?.width);
}
