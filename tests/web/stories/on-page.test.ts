import { describe, expect, it } from 'vitest';
import { firstCircles } from '../../../src/graph/circles/first.ts';
import { notesOf } from '../../../src/graph/stories/footnotes.ts';
import { slideView } from '../../../src/graph/stories/slide-view.ts';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { lookedAt } from '../../../src/web/stories/looked-at.ts';
import { onPage, type Asked } from '../../../src/web/stories/on-page.ts';
import { seed } from '../../store/neo4j/seed.ts';

const reader = openMemory(seed);
const { texts } = await reader.about();
const asked: Asked = { reader, vocabulary: indexVocabulary(seed.vocabulary), texts };
const shownOn = (view: string) => onPage(slideView({ view }, 'en'), asked);
const idsOn = async (view: string) => (await shownOn(view)).relations.map(({ id }) => id);
const documentsOn = async (view: string) => (await shownOn(view)).documents;

const OUTLOOK = 'doc:ciss-2024-11';
const COMMISSION = 'doc:ec-network-2024-11';

/** The circles that the page of alliances begins with. */
async function first(): Promise<string[]> {
  const { items } = await reader.circles();
  const { circles, relations } = await reader.parties(items.slice(0, 40).map(({ id }) => id));
  return firstCircles(circles, relations.items, seed.vocabulary).map(({ id }) => id);
}

describe('a page of circles on a slide', () => {
  it.each(['', '&beside=hulls', '&beside=overlap', '&beside=shared', '&beside=core', '&asof=2024-06-01'])(
    'shows the lines of the circles that it begins with, where none is chosen: alliances%s',
    async (more) => {
      const circles = await first();
      const { relations } = await reader.parties(circles);
      const shown = await shownOn(`page=alliances${more}`);
      expect(circles.length).toBeGreaterThan(2);
      expect(shown.circles).toEqual(circles);
      expect(shown.relations).toEqual(relations.items);
      const evidence = await reader.evidence(shown.relations.map(({ id }) => id));
      expect(notesOf(shown.relations, evidence).notes.length).toBeGreaterThan(5);
    },
  );

  it('shows who refused as well as who is in it', async () => {
    const ids = await idsOn('page=alliances&circles=endorsed/agreement:paris-statement');
    expect(ids).toContain('declined/country:us/agreement:paris-statement');
    expect(ids.some((id) => id.startsWith('endorsed/'))).toBe(true);
  });

  it('shows the lines by which somebody matches its pattern, and none where none is asked about', async () => {
    const pattern = ['country', 'hosts/summit'];
    const { relations } = await reader.pattern(pattern);
    expect(relations.length).toBeGreaterThan(1);
    const view = `page=alliances&beside=pattern&pattern=${pattern.join(',')}`;
    expect((await shownOn(view)).relations).toEqual(relations);
    expect(await idsOn('page=alliances&beside=pattern')).toEqual([]);
  });

  it('shows the lines of the network in which it looks for a core, and not who is in the circles', async () => {
    const { items } = await reader.relations({ kind: 'cooperates-with' });
    const one = items.find(({ reality }) => reality === 'actual');
    const made = [{ name: 'Two', parties: [one?.from ?? '', one?.to ?? ''].sort() }];
    for (const circles of [['made/Two'], ['member-of/network:international-network', 'made/Two']]) {
      const page = { is: 'alliances', part: 'core', network: 'cooperates-with', circles, made } as const;
      const { relations } = await onPage({ page }, asked);
      expect(relations.map(({ id }) => id)).toContain(one?.id);
      for (const { kind } of relations) expect(kind).toBe('cooperates-with');
    }
  });
});

describe('a page of a text on a slide', () => {
  it('stands on the text with most claims, where none is named', async () => {
    expect(await documentsOn('page=trace&part=coverage')).toEqual([OUTLOOK]);
  });

  it('stands on the other side of the contradictions that it shows', async () => {
    const documents = await documentsOn(`page=trace&text=${OUTLOOK}&part=conflicts`);
    expect(documents).toEqual(expect.arrayContaining([OUTLOOK, COMMISSION]));
    expect(documents[0]).toBe(OUTLOOK);
  });

  it('stands on what decides the forecasts that it shows', async () => {
    const { items } = await reader.claims({ document: OUTLOOK, limit: 1000 });
    const deciding = items.flatMap(({ outcome }) => outcome?.claim?.split('/')[0]?.slice(6) ?? []);
    expect(deciding.length).toBeGreaterThan(0);
    const documents = await documentsOn(`page=trace&text=${OUTLOOK}&part=forecasts`);
    expect(new Set(documents)).toEqual(new Set([OUTLOOK, ...deciding.map((slug) => `doc:${slug}`)]));
  });

  it('stands on what the claim cites whose chain it shows, and is there without a claim that is gone', async () => {
    const chain = `page=trace&text=${OUTLOOK}&part=chain&sel=claim:ciss-2024-11`;
    expect(await documentsOn(`${chain}/086`)).toEqual([OUTLOOK, 'doc:paul-2023']);
    expect(await documentsOn(`${chain}/999`)).toEqual([OUTLOOK]);
  });
});

describe('a list on a slide', () => {
  it('shows the lines that it lists', async () => {
    const { items } = await reader.relations({ kind: 'hosts', limit: 200 });
    expect(await idsOn('page=list&list=relations&kind=hosts')).toEqual(items.map(({ id }) => id));
  });

  it('stands on the texts of its claims, and on those that contradict them', async () => {
    const disputed = await documentsOn(`page=list&list=claims&document=${OUTLOOK}&status=disputed`);
    expect(disputed).toEqual(expect.arrayContaining([OUTLOOK, COMMISSION]));
    expect(await documentsOn(`page=list&list=claims&document=${OUTLOOK}&status=weak`)).toEqual([OUTLOOK]);
    expect((await documentsOn('page=list&list=claims&status=disputed')).length).toBeGreaterThan(2);
  });

  it('is a slide of the data that argues from the page of the Commission, which is among its sources', async () => {
    const slides = seed.stories.flatMap((story) => story.slides);
    const days = slides.filter(({ title }) => title.en === 'The days of the meeting are one off');
    expect(days).toHaveLength(1);
    expect((await lookedAt(days, asked)).documents).toContain(COMMISSION);
  });

  it('of what is not there shows nothing', async () => {
    expect(await shownOn('page=list&list=documents')).toMatchObject({ relations: [], documents: [] });
    expect(await documentsOn('page=list&list=claims&document=doc:gone')).toEqual([]);
  });
});

describe('the sources of a whole story', () => {
  it('are those of every slide, of a page that names nothing as well', async () => {
    const views = [
      'page=alliances',
      'page=trace&part=forecasts',
      'page=list&list=relations&kind=hosts',
      'page=list&list=claims&status=disputed',
      'page=picture&show=country:gb;summit:bletchley',
    ];
    const title = { zh: '茶', en: 'Tea' };
    const all = await lookedAt(
      views.map((view) => ({ title, view })),
      asked,
    );
    const ids = new Set(all.relations.map(({ id }) => id));
    for (const view of views) {
      const { relations, documents } = await shownOn(view);
      for (const { id } of relations) expect(ids).toContain(id);
      for (const id of documents) expect(all.documents).toContain(id);
    }
    expect(ids).toContain('hosts/country:gb/summit:bletchley');
  });
});
