import { isDrawn } from '../../graph/line.ts';
import { firstCircles, MOST_CANDIDATES } from '../../graph/circles/first.ts';
import { parseCircleId } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { largestText, type AlliancesPage, type ListQuery, type View } from '../../graph/view.ts';
import { wordsIn, type VocabularyIndex } from '../../graph/vocabulary.ts';
import type { GraphReader } from '../../store/port.ts';
import type { Session } from '../session/session.svelte.ts';
import { documentsOfClaims, documentsOfText } from './claim-sources.ts';
import { ifThere } from './if-there.ts';

/** What a page shows that is no picture. */
export interface OnPage {
  relations: readonly Relation[];
  /** Ids of the documents whose claims it shows, and of those that they are held against. */
  documents: readonly string[];
  /** Whoever its lines lead to: a day cannot be looked at without them. */
  entities?: readonly Entity[];
  /** What of the lens the page follows with these lines: its day and its sources, or its sources alone. */
  follows?: 'lens' | 'sources';
  /** The circles that are compared, where the page compares some. */
  circles?: readonly string[];
}

/** Who is asked, in which words, and which texts there are. */
export interface Asked {
  reader: Pick<
    GraphReader,
    'among' | 'circles' | 'claims' | 'claim' | 'conflicts' | 'network' | 'parties' | 'pattern' | 'relations'
  >;
  vocabulary: VocabularyIndex;
  texts: Parameters<typeof largestText>[0];
}

/** As many rows as a list begins with, and as many matches as a pattern lists. */
const LISTED = 200;
/** As much of the network as a question hands out. */
export const WHOLE = 20_000;

const NOTHING_THERE: OnPage = { relations: [], documents: [] };

/** The circles that are compared: those that were chosen, or those that the page begins with. */
async function comparedCircles(page: AlliancesPage, { reader, vocabulary }: Asked): Promise<string[]> {
  if (page.circles) return page.circles.filter((id) => parseCircleId(id));
  const { items } = await reader.circles();
  if (items.length === 0) return [];
  const found = await reader.parties(items.slice(0, MOST_CANDIDATES).map(({ id }) => id));
  return firstCircles(found.circles, found.relations.items, wordsIn(vocabulary)).map(({ id }) => id);
}

/** Lines of one kind among these: a core may be looked for in them. */
async function linesAmong(parties: readonly string[], kind: string, { reader }: Asked): Promise<OnPage> {
  const { relations } = await reader.among([...new Set(parties)]);
  const counted = relations.filter(
    (one) => one.kind === kind && one.reality === 'actual' && isDrawn(one) && one.from !== one.to,
  );
  return { relations: counted, documents: [], follows: 'sources' };
}

async function onAlliances(page: AlliancesPage, asked: Asked): Promise<OnPage> {
  const circles = await comparedCircles(page, asked);
  if (page.part === 'pattern') {
    const found = page.pattern && (await asked.reader.pattern([...page.pattern], { limit: LISTED }));
    return { ...NOTHING_THERE, circles, relations: found?.relations ?? [] };
  }
  const found = circles.length > 0 ? await asked.reader.parties(circles) : undefined;
  const { relations = { items: [] }, entities = [] } = found ?? {};
  if (page.part === 'core' && page.network !== undefined) {
    const made = (page.made ?? []).flatMap(({ parties }) => parties);
    const parties = [...relations.items.map(({ from }) => from), ...made];
    return { ...(await linesAmong(parties, page.network, asked)), circles };
  }
  return { relations: relations.items, documents: [], entities, follows: 'lens', circles };
}

async function onList({ of, ...filter }: ListQuery, { reader }: Asked): Promise<OnPage> {
  const asked = { ...filter, limit: LISTED };
  if (of === 'relations') return { ...NOTHING_THERE, relations: (await reader.relations(asked)).items };
  if (of !== 'claims') return NOTHING_THERE;
  const { items } = await reader.claims(asked);
  return { ...NOTHING_THERE, documents: await documentsOfClaims(items, reader) };
}

async function shownOn({ page, selected }: Pick<View, 'page' | 'selected'>, asked: Asked): Promise<OnPage> {
  switch (page.is) {
    case 'alliances':
      return onAlliances(page, asked);
    case 'list':
      return onList(page.list, asked);
    case 'trace': {
      const text = page.document ?? largestText(asked.texts);
      const documents =
        text === undefined ? [] : await documentsOfText(text, { page, selected }, asked.reader);
      return { ...NOTHING_THERE, documents };
    }
    case 'overview':
      return { ...NOTHING_THERE, relations: (await asked.reader.network(WHOLE)).relations };
    default:
      return NOTHING_THERE;
  }
}

/**
 * What a page shows that is no picture, as its sources are given below a slide: lines, and documents that are read
 * there. Of a page whose circles, text or kinds the data does not have it is nothing; the slide says so itself.
 */
export const onPage = async (view: Pick<View, 'page' | 'selected'>, asked: Asked): Promise<OnPage> =>
  (await ifThere(shownOn(view, asked))) ?? NOTHING_THERE;

/** Who is asked on this page. */
export const askedIn = ({
  reader,
  vocabulary,
  about,
}: Pick<Session, 'reader' | 'vocabulary' | 'about'>): Asked => ({
  ...{ reader, vocabulary, texts: about?.texts ?? [] },
});
