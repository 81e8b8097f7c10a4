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

describe('the sources below a picture', () => {
  it.each(['en', 'zh'] as const)('are numbered from 1, each with its whole title, in %s', async (lang) => {
    const { lines, evidence, heading } = await notesFor(8, lang);
    expect(heading).toBe(lang === 'en' ? 'Sources of the lines' : '各线条的来源');
    const numbered = lines.filter((line) => /^\[\d+\] /.test(line));
    expect(numbered.length).toBeGreaterThan(1);
    for (const [at, line] of numbered.entries()) {
      expect(line.startsWith(`[${at + 1}] `)).toBe(true);
      expect(
        evidence.documents.some(({ title }) =>
          Object.values(title).some((one) => one !== undefined && line.includes(one)),
        ),
      ).toBe(true);
    }
  });

  it('are cut where there are many, and the rest is counted', async () => {
    const { lines } = await notesFor(seed.relations.length, 'en');
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(30);
    expect(lines[30]).toMatch(/^\d+ more sources$/);
  });

  it('leave nobody in doubt about lines without a source', async () => {
    const { lines } = await notesFor(seed.relations.length, 'zh');
    expect(lines.at(-1)).toMatch(/条没有来源$/);
  });
});
