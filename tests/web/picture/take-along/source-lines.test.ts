import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { indexVocabulary } from '../../../../src/graph/vocabulary.ts';
import { CATALOGUES } from '../../../../src/web/i18n/catalogues.ts';
import { sourceNotes } from '../../../../src/web/picture/take-along/source-lines.ts';
import { seed } from '../../../store/neo4j/seed.ts';

const reader = openMemory(seed);

async function notesFor(count: number, lang: 'zh' | 'en') {
  const relations = seed.relations.slice(0, count);
  const evidence = await reader.evidence(relations.map(({ id }) => id));
  const vocabulary = indexVocabulary(seed.vocabulary);
  return { evidence, ...sourceNotes(relations, evidence, { t: CATALOGUES[lang], lang, vocabulary }) };
}

/** Chinese sets other marks around a title, and within one. */
const unmarked = (text: string): string => text.replace(/[《》〈〉]/g, '');

describe('the sources below a picture', () => {
  it.each(['en', 'zh'] as const)(
    'stand each with its whole title and its address, and without a number that no line bears, in %s',
    async (lang) => {
      const { lines, evidence, heading } = await notesFor(60, lang);
      expect(heading).toBe(lang === 'en' ? 'Sources of the lines' : '各线条的来源');
      const sources = lines.filter((line) => line.startsWith('• '));
      expect(sources.length).toBeGreaterThan(1);
      for (const line of sources) {
        const document = evidence.documents.find(({ title }) =>
          Object.values(title).some((one) => one !== undefined && unmarked(line).includes(unmarked(one))),
        );
        expect(document).toBeDefined();
        expect(line).not.toMatch(/\[\d+\]/);
      }
      const addresses = evidence.documents.flatMap(({ url }) => (url === undefined ? [] : [url]));
      const written = addresses.filter((url) => sources.some((line) => line.endsWith(` ${url}`)));
      expect(written.length).toBeGreaterThan(1);
    },
  );

  it('have the address that their DOI leads to, where they have no other', async () => {
    const relations = seed.relations.slice(0, 8);
    const { documents, ...evidence } = await reader.evidence(relations.map(({ id }) => id));
    const found = documents.map(({ url: _, ...document }) => ({ ...document, csl: { DOI: '10.1000/182' } }));
    const localization = {
      t: CATALOGUES.en,
      lang: 'en',
      vocabulary: indexVocabulary(seed.vocabulary),
    } as const;
    const { lines } = sourceNotes(relations, { ...evidence, documents: found }, localization);
    expect(lines[0]).toMatch(/ https:\/\/doi\.org\/10\.1000\/182$/);
  });

  it('are cut where there are many, and the rest is counted', async () => {
    const { lines } = await notesFor(seed.relations.length, 'en');
    expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(30);
    expect(lines[30]).toMatch(/^\d+ more sources$/);
  });

  it('leave nobody in doubt about lines without a source', async () => {
    const { lines } = await notesFor(seed.relations.length, 'zh');
    expect(lines.at(-1)).toMatch(/条没有来源$/);
  });
});
