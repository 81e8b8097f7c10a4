import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/graph/names.ts';
import { reportOf } from '../../../src/graph/report/report.ts';
import { reportSources } from '../../../src/graph/report/used-documents.ts';
import type { ReportInput } from '../../../src/graph/report/types.ts';
import { given, shown } from './given.ts';

const report = (over: Partial<ReportInput> = {}, lang: Lang = 'en') => reportOf(given(over), lang);

/** Of one claim, each remark under its label. */
function remarks(n: number, over: Partial<ReportInput> = {}, lang: Lang = 'en'): string[] {
  const claims = report(over, lang).sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.claims),
  );
  return claims[n - 1]?.remarks.map(({ label, words }) => `${label}: ${shown(words)}`) ?? [];
}

const opening = (over: Partial<ReportInput> = {}, lang: Lang = 'en'): string[] =>
  report(over, lang).opening.map(({ label, words }) => `${label}: ${shown(words)}`);

describe('a report', () => {
  it('gives each claim its number, words, place, kind and status, by section and paragraph', () => {
    const { title, sections } = report();
    expect(title).toBe('Claims and their sources: “A preview”');
    expect(sections.map(({ heading }) => heading)).toEqual(['II.1 Signing', 'II.2']);
    const [first, second] = sections[0]?.paragraphs[0]?.claims ?? [];
    expect(sections[0]?.paragraphs[0]?.heading).toBe('Paragraph 1');
    expect(first).toMatchObject({ number: '1', text: 'The US signed.' });
    expect(first?.about).toEqual(['II.1, para. 1, sentence 1', 'fact', 'Disputed']);
    expect(second?.about).toEqual(['II.1, para. 1, sentence 2', 'forecast (may)', 'Uncited']);
  });

  it('says what each citation was found to say, by the footnote of its document', () => {
    expect(remarks(1)).toContain('Source: [7] The source (2024)[1]: the source says part of it');
    expect(remarks(3)).toContain('Source: none in the sentence');
  });

  it('names a reading of a footnote nearby as what it is, apart from the sources', () => {
    const said = remarks(2);
    expect(said).toContain('Source: none in the sentence');
    expect(said).toContain(
      'Nearby footnote: Nearby[3]: It is next to it. This is an editor’s reading and counts as no citation.',
    );
    const { sources, unsourced } = report();
    expect(sources.map(({ heading, items }) => [heading, items.map((item) => item.document)])).toEqual([
      ['Cited in the sentences', ['doc:source']],
      ['Only in nearby footnotes, by an editor’s reading', ['doc:wide']],
      ['Other texts: those that contradict a claim, or say what became of a forecast', ['doc:news']],
    ]);
    expect(unsourced.sentence).toBe(
      '2 of 3 claims. For 1 of them an editor reads a nearby footnote as possibly covering the sentence.',
    );
  });

  it('says what is disputed, with whom, and what either side says', () => {
    expect(remarks(1)).toContain(
      'Disputed: “country:us signed summit:one”, since when: here April 2024; May 2024 in The news (2025)[2] (claim 1)',
    );
  });

  it('says what a claim is in tension with in its own text, where that stands, and why', () => {
    expect(remarks(1)).toContain(
      'Contradiction within the text: with claim 3: Open on one side, closed on the other.',
    );
    const [first] = given().claims;
    const alone = remarks(1, {
      claims: first ? [first] : [],
      others: new Map(given().claims.map((one) => [one.id, one])),
    });
    expect(alone).toContain(
      'Contradiction within the text: with claim 3 (II.2, para. 2): Open on one side, closed on the other.',
    );
  });

  it('says what became of a forecast, and on whose word', () => {
    expect(remarks(2)).toContain('Outcome: it did not come about, according to The news (2025)[2]');
    expect(remarks(1).join()).not.toContain('Outcome');
  });

  it('proposes corrections of the text at the claim, and those of the list in the footnote', () => {
    expect(remarks(1)).toContain('As printed: “Sgned”, read as “Signed”');
    expect(shown(report().notes[0]?.words ?? [])).toBe(
      'The source (2024); number 7 in the references of the text; date: printed “2023”, read as “April 2024”; kind of source: think tank',
    );
  });

  it('says which other reading a sentence allows', () => {
    expect(remarks(3)).toContain('The reading is uncertain: Either may be meant.');
    expect(remarks(3, {}, 'zh')).toContain('解读不确定: 两解皆通。');
    expect(remarks(1).join()).not.toContain('uncertain');
  });

  it('has one footnote for each document, numbered as they are first named', () => {
    const { notes } = report();
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(notes.map(({ words }) => shown(words).split(';')[0])).toEqual([
      'The source (2024)',
      'The news (2025)',
      'Nearby',
    ]);
  });

  it('counts the claims that name a source and those that do not, and lists these by place', () => {
    expect(opening()).toContain(
      'In short: 3 claims: 1 cites a source in the sentence itself and 2 name no source. 1 is disputed.',
    );
    expect(report().unsourced.places).toEqual(['II.1, para. 1: 2', 'II.2, para. 2: 3']);
  });

  it('does not call a claim unsourced whose document is itself a source', () => {
    const claims = [...given().others.values()].filter(({ document }) => document === 'doc:news');
    const own = report({ subject: { id: 'doc:news' }, claims, others: new Map() });
    expect(own.unsourced).toMatchObject({ sentence: 'Every claim of this report has a source.', places: [] });
  });

  it('says what is left out, and marks what stands on nothing then', () => {
    const without = {
      names: ['[7]'],
      documents: new Set(['doc:source']),
      claims: new Set(['claim:text/001']),
    };
    expect(opening({ without })).toContain(
      'Left out: Without [7]: 1 claim of this report stands on nothing.',
    );
    expect(remarks(1, { without })).toContain('With what is left out: it stands on nothing');
    expect(remarks(3, { without }).join()).not.toContain('stands on nothing');
    expect(opening().join()).not.toContain('Left out');
  });

  it('says that a day of the page leaves nothing out of it', () => {
    expect(opening({ days: 'As of 2024' }).join()).toContain('Day: As of 2024: that is what the page shows.');
    expect(opening().join()).not.toContain('Day:');
  });

  it('says the same in Chinese', () => {
    expect(report({ subject: { id: 'doc:text', section: '二/1' } }, 'zh').title).toBe(
      '论断与来源：《前瞻》，二/1 签署',
    );
    expect(opening({}, 'zh')).toContain(
      '概要: 共3条论断：1条在句中注明来源，2条没有注明来源。其中1条有争议。',
    );
    expect(remarks(1, {}, 'zh')).toContain('来源: [7] The source（2024）[1]：来源只说了一部分');
    expect(remarks(2, {}, 'zh')).toContain('邻近引注: Nearby[3]：紧邻。这是编者的判断，不计为引用。');
  });

  it('marks in a bibliography what only a footnote nearby names', () => {
    const { documents, notes } = reportSources(given(), 'en');
    expect(documents.map(({ id }) => id)).toEqual(['doc:text', 'doc:source', 'doc:wide', 'doc:news']);
    expect([...notes]).toEqual([
      ['doc:wide', 'Nearby footnote only: an editor’s reading, counted as no citation.'],
    ]);
  });
});
