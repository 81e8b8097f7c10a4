import { lensSentences } from '../../parts/lens-words.ts';
import type { Localization } from '../../parts/words.ts';
import type { MarksOf, Renderer } from '../../parts/renderer.ts';
import { framed, type FramedPicture } from '../../pictures/frame.ts';
import type { Session } from '../../session/session.svelte.ts';
import { frameWords } from './frame-words.ts';

/** The picture on the page in its frame, as print and every file show it; none as long as nothing is drawn. */
export function framedPicture(
  renderer: Renderer,
  { session, localization, of }: { session: Session; localization: Localization; of?: MarksOf },
): FramedPicture | undefined {
  const { subgraph, faded } = session;
  const picture = renderer.marks(of);
  if (picture.nodes.length === 0) return undefined;
  const words = frameWords(picture, {
    ...localization,
    total: { entities: subgraph.entities.length, relations: subgraph.relations.length },
    lens: lensSentences(session, localization),
    faded: { entities: faded.entities.size, relations: faded.relations.size },
    data: session.about?.data,
    today: new Date(),
  });
  return framed(picture, words, of?.sheet?.width);
}
