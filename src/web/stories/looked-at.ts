import { compareIds, parseCircleId, typeOf } from '../../graph/ids.ts';
import type { Relation, Slide } from '../../graph/model.ts';
import { slideView } from '../../graph/stories/slide-view.ts';
import type { GraphReader } from '../../store/port.ts';

/** What the slides of a story look at. */
export interface LookedAt {
  /** Ids of circles, and of documents that are traced. */
  circles: string[];
  documents: string[];
  /** For each picture the ids of its entities. */
  pictures: (readonly string[] | 'all')[];
}

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

/** What slides look at, each once. */
export function lookedAt(slides: readonly Slide[]): LookedAt {
  const views = slides.map((slide) => slideView(slide, 'en'));
  const circles = views.flatMap(({ page }) => (page.is === 'alliances' ? (page.circles ?? []) : []));
  return {
    circles: once(circles.filter((id) => parseCircleId(id))),
    documents: once(views.flatMap(({ page }) => (page.is === 'trace' && page.document ? page.document : []))),
    pictures: views.flatMap(({ page, picture }) =>
      page.is === 'picture' || page.is === 'table' ? [picture.shown] : [],
    ),
  };
}

/** Every relation that those slides show, by id. */
export async function relationsLookedAt(
  reader: Pick<GraphReader, 'network' | 'among' | 'parties'>,
  { circles, pictures }: LookedAt,
): Promise<Relation[]> {
  const subgraphs = await Promise.all(
    pictures.map((shown) =>
      shown === 'all' ? reader.network(20_000) : reader.among(shown.filter((id) => typeOf(id) === 'entity')),
    ),
  );
  const parties = circles.length > 0 ? await reader.parties(circles) : undefined;
  const inCircles = (parties?.relations.items ?? []).filter(({ kind, to }) =>
    circles.includes(`${kind}/${to}`),
  );
  const found = new Map(
    [...subgraphs.flatMap(({ relations }) => relations), ...inCircles].map((one) => [one.id, one]),
  );
  return [...found.values()].sort(compareIds);
}
