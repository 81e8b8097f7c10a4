import { compareIds, typeOf } from '../../graph/ids.ts';
import type { Slide } from '../../graph/model.ts';
import { slideView } from '../../graph/stories/slide-view.ts';
import type { Picture, View } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { onPage, WHOLE, type Asked, type OnPage } from './on-page.ts';

/** What the slides of a story show. */
type LookedAt = Pick<OnPage, 'relations' | 'documents'>;

async function inPicture(
  shown: Picture['shown'],
  reader: Pick<GraphReader, 'among' | 'network'>,
): Promise<LookedAt> {
  const { relations } =
    shown === 'all'
      ? await reader.network(WHOLE)
      : await reader.among(shown.filter((id) => typeOf(id) === 'entity'));
  return { relations, documents: [] };
}

const shownBy = ({ page, picture, selected }: View, asked: Asked): Promise<LookedAt> =>
  page.is === 'picture' || page.is === 'table'
    ? inPicture(picture.shown, asked.reader)
    : onPage({ page, ...(selected !== undefined && { selected }) }, asked);

/** Every relation that some slides show, by id, and every document whose claims are read there, each once. */
export async function lookedAt(slides: readonly Slide[], asked: Asked): Promise<LookedAt> {
  const found = await Promise.all(slides.map((slide) => shownBy(slideView(slide, 'en'), asked)));
  const relations = new Map(found.flatMap((one) => one.relations.map((each) => [each.id, each])));
  return {
    relations: [...relations.values()].sort(compareIds),
    documents: [...new Set(found.flatMap(({ documents }) => documents))],
  };
}
