import { describe, expect, it } from 'vitest';
import { footnoteOf } from '../../src/graph/footnote.ts';
import { byId } from '../../src/graph/collections.ts';
import { TABLE_COLUMNS } from '../../src/graph/view.ts';
import { indexVocabulary } from '../../src/graph/vocabulary.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { CATALOGUES } from '../../src/web/i18n/catalogues.ts';
import { sheetOf } from '../../src/web/table/spreadsheet.ts';
import { membersGraph } from './members.ts';
import { openPage, settle, type OpenedPage } from './page.ts';

const RLO = '\u202e';
const graph = membersGraph(
  { n: `${RLO}Network` },
  {
    a: { name: `${RLO}Hub Office`, of: 'n' },
    b: { name: 'מכון ויצמן', lang: 'he', of: 'n' },
  },
);
/** What turns a line around, and whether it stands inside an isolate of its own text. */
const TURNS = /[\u0590-\u05ff\u202e]/u;

/** Whether every character that turns a line around stands between the ends of an isolate. */
function isContained(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '\u2068') depth++;
    else if (character === '\u2069') depth--;
    else if (depth === 0 && TURNS.test(character)) return false;
  }
  return depth === 0;
}

/** Texts of the page, and names that it says, in which a name turns around the words beside it. */
function loose(page: OpenedPage): string[] {
  const labels = page
    .all('[aria-label], [title]')
    .flatMap((element) => [element.getAttribute('aria-label'), element.getAttribute('title')]);
  const sentences = labels.filter((label): label is string => label !== null && TURNS.test(label));
  const walker = document.createTreeWalker(page.find('.page'), NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent && TURNS.test(textContent) && !parentElement?.closest('bdi')) texts.push(textContent);
  }
  // A name alone has its line for itself; in a sentence it needs its isolate.
  return [...sentences, ...texts, document.title].filter((text) => !isContained(text));
}

describe('a name that runs from right to left', () => {
  it.each([
    ['the picture', '#L&show=all'],
    ['the details of an entity', '#L&show=all&sel=net:n'],
    ['a relation', '#L&show=all&sel=member-of/body:a/net:n'],
    ['a claim', '#L&show=all&sel=claim:text/001'],
    ['the table', '#L&page=table&show=all'],
    ['a list of entities', '#L&list=entities'],
    ['a list of relations', '#L&list=relations'],
    ['paths', '#L&show=all&path=body:a,body:b'],
    ['the start page', '#L'],
  ])('turns no words around it: %s', async (_, link) => {
    for (const lang of ['en', 'zh']) {
      const page = await openPage(link.replace('L', `lang=${lang}`), openMemory(graph));
      await settle();
      expect(loose(page)).toEqual([]);
    }
  });

  it('nor among the hits of a search, or where one begins a path', async () => {
    const reader = openMemory(graph);
    await reader.search('office');
    const page = await openPage('#lang=en&show=all&sel=body:a', reader);
    await page.type('office');
    page.button('Paths from here …').click();
    await settle();
    expect(page.find('.bars').textContent).toContain(`From \u2068${RLO}Hub Office\u2069 to`);
    expect(loose(page)).toEqual([]);
  });

  it('leaves the page as the data have it: in a copied table, in a footnote, in a link', async () => {
    const { entities, relations, documents, claims, data } = graph;
    const localization = {
      t: CATALOGUES.en,
      lang: 'en' as const,
      vocabulary: indexVocabulary(graph.vocabulary),
    };
    const faded = { entities: new Set<string>(), relations: new Set<string>() };
    const picture = { entities, relations, documents: [], bibliography: [] };
    const sheet = sheetOf({ picture, faded, hidden: new Map(), columns: TABLE_COLUMNS, data }, localization);
    expect(sheet).toContain(`${RLO}Hub Office\t`);
    expect(sheet).not.toMatch(/[\u2066-\u2069]/u);
    const [claim] = claims;
    const document = documents.find(({ id }) => id === claim?.document);
    if (!claim || !document) throw new Error('The graph has a claim in a document.');
    const { t } = localization;
    const phrases = {
      ...t.footnote,
      ...{
        role: t.authorRole,
        fidelity: t.fidelity,
        stance: t.stance,
        fit: t.temporalFit,
        outcome: t.outcome,
      },
    };
    const titled = { ...document, title: { en: `${RLO}Title` } };
    const footnote = footnoteOf(
      { claim, document: titled, documents: byId(documents), entities: byId(entities), data },
      'en',
      phrases,
    );
    expect(footnote).toContain(`${RLO}Title`);
    expect(footnote).not.toMatch(/[\u2066-\u2069]/u);
    const page = await openPage('#lang=en&show=all&sel=body:a', openMemory(graph));
    expect(page.find('.page')).toBeDefined();
    expect(decodeURIComponent(location.hash)).not.toMatch(/[\u2066-\u2069]/u);
  });
});
