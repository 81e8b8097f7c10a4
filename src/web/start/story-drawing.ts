import { partiesOf } from '../../graph/circles/first.ts';
import type { Coverage } from '../../graph/coverage.ts';
import type { Entity, Relation, Story } from '../../graph/model.ts';
import { slideView } from '../../graph/stories/slide-view.ts';
import type { PageId, View } from '../../graph/view.ts';
import type { GraphReader, Parties, Subgraph } from '../../store/port.ts';

/** Who is in one of two circles only, and who in both. */
export interface TwoCircles {
  /** Entities that the circles are the circles of. */
  of: readonly [Entity, Entity];
  first: number;
  both: number;
  second: number;
}

/** What is related to the thing with most lines in a picture. */
export interface HubLines {
  hub: Entity;
  lines: readonly { relation: Relation; far: Entity }[];
}

/** A small drawing of what a story shows, made from the data; where these give none, the sign of its pages. */
export type StoryDrawing =
  | { is: 'claims'; cites: readonly boolean[] }
  | ({ is: 'circles' } & TwoCircles)
  | ({ is: 'hub' } & HubLines)
  | { is: 'sign'; page: PageId };

/** So many can be told apart at the size of a card. */
const MOST_LINES = 16;
const MOST_CLAIMS = 240;

/** The kind of page that most slides of a story show; of as many the one that comes first. */
export function pageOf(views: readonly View[]): PageId {
  const counts = new Map<PageId, number>();
  for (const { page } of views) counts.set(page.is, (counts.get(page.is) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'picture';
}

/**
 * Whether each claim of a text cites a source: section by section and paragraph by paragraph, and in a paragraph those
 * that do before those that do not.
 */
export const citesOf = ({ sections }: Pick<Coverage, 'sections'>): boolean[] =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ cited, uncited }) => [
      ...Array<boolean>(cited).fill(true),
      ...Array<boolean>(uncited).fill(false),
    ]),
  );

/** Two circles whose lists are known to be whole; of others nobody could say who is in one only. */
export function twoCircles(
  { circles, relations, entities }: Pick<Parties, 'circles' | 'relations' | 'entities'>,
  asked: readonly string[],
): TwoCircles | undefined {
  const found = asked.flatMap((id) => {
    const circle = circles.find((one) => one.id === id);
    const of = entities.find((entity) => entity.id === circle?.of);
    if (!circle || !of?.complete?.value || of.complete.claims.length === 0) return [];
    return { of, parties: partiesOf(circle, relations.items) };
  });
  const [a, b] = found;
  if (!a || !b || found.length !== 2 || relations.items.length < relations.total) return undefined;
  const both = [...a.parties].filter((id) => b.parties.has(id)).length;
  return { of: [a.of, b.of], both, first: a.parties.size - both, second: b.parties.size - both };
}

/** The thing with most lines in a picture, and its lines, each far end once. */
export function hubLines({
  entities,
  relations,
}: Pick<Subgraph, 'entities' | 'relations'>): HubLines | undefined {
  const linesOf = (id: string): HubLines['lines'] => {
    const own = relations.filter(({ from, to }) => from !== to && (from === id || to === id));
    return entities.flatMap((far) => {
      const relation = own.find(({ from, to }) => from === far.id || to === far.id);
      return relation && far.id !== id ? [{ relation, far }] : [];
    });
  };
  const all = entities.map((hub) => ({ hub, lines: linesOf(hub.id) }));
  const most = all.reduce<HubLines | undefined>(
    (best, next) => (best && best.lines.length >= next.lines.length ? best : next),
    undefined,
  );
  return most && most.lines.length > 1 && most.lines.length <= MOST_LINES ? most : undefined;
}

type Asked = Pick<GraphReader, 'among' | 'coverage' | 'parties'>;

async function drawn(
  page: PageId,
  views: readonly View[],
  { reader, text }: { reader: Asked; text: string | undefined },
): Promise<StoryDrawing | undefined> {
  const shown = views.find((view) => view.page.is === page);
  if (shown?.page.is === 'trace') {
    const document = shown.page.document ?? text;
    const cites = document === undefined ? [] : citesOf(await reader.coverage(document));
    return cites.length > 0 && cites.length <= MOST_CLAIMS ? { is: 'claims', cites } : undefined;
  }
  if (shown?.page.is === 'alliances') {
    const pairs = views.flatMap(({ page: { is, ...rest } }) =>
      is === 'alliances' && 'circles' in rest && rest.circles?.length === 2 ? [rest.circles] : [],
    );
    for (const ids of pairs.slice(0, 2)) {
      const circles = twoCircles(await reader.parties([...ids]), ids);
      if (circles) return { is: 'circles', ...circles };
    }
  }
  if (shown?.page.is === 'picture' && shown.picture.shown !== 'all') {
    const lines = hubLines(await reader.among([...shown.picture.shown]));
    return lines && { is: 'hub', ...lines };
  }
  return undefined;
}

/** What is drawn of a story. @param text the document that is traced where a slide names none */
export async function drawingOf(
  { slides }: Pick<Story, 'slides'>,
  asked: { reader: Asked; text: string | undefined },
): Promise<StoryDrawing> {
  const views = slides.map((slide) => slideView(slide, 'en'));
  const page = pageOf(views);
  const found = await drawn(page, views, asked).catch(() => undefined);
  return found ?? { is: 'sign', page };
}
