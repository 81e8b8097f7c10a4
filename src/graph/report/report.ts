import { narrowOf, reachOf } from '../citations.ts';
import { groupBy } from '../collections.ts';
import { STATUSES, type Claim } from '../model.ts';
import { titleOf, type Lang } from '../names.ts';
import { placeOf, sectionWords } from '../place.ts';
import { speaksForItself, standsOn } from '../standing.ts';
import { reportClaim } from './claim-remarks.ts';
import type { ReportFigures } from './en.ts';
import { referenceRuns, reportNotes, sourceLists } from './references.ts';
import { subjectWords } from './subject.ts';
import { documentOf, numberOf, tellingOf, type Telling } from './telling.ts';
import type { Remark, Report, ReportInput, ReportParagraph, ReportSection } from './types.ts';

/** More texts than these are only counted at the beginning; all of them stand in the list of sources. */
const NAMED = 3;

/** Consecutive items of one key as groups. */
function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function sectionHeading({ section, document: id }: Claim, telling: Telling, several: boolean): string {
  const { words, lang, input } = telling;
  const document = input.documents.get(id);
  const title = document ? words.footnote.title(titleOf(document, lang)) : id;
  if (section === undefined || !document) return title;
  const heading = sectionWords(section, document, lang);
  return several ? words.inText(heading, title) : heading;
}

function sectionsOf(telling: Telling): ReportSection[] {
  const { input, words } = telling;
  const several = new Set(input.claims.map(({ document }) => document)).size > 1;
  return runsOf(input.claims, ({ document, section }) => `${document} ${section ?? ''}`).flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    const paragraphs = runsOf(claims, ({ paragraph }) => String(paragraph)).map((own): ReportParagraph => ({
      heading: own[0]?.paragraph === undefined ? undefined : words.paragraph(own[0].paragraph),
      claims: own.map((claim) => reportClaim(claim, telling)),
    }));
    return [{ heading: sectionHeading(first, telling, several), paragraphs }];
  });
}

const speaks = (claim: Claim, telling: Telling): boolean => {
  const document = documentOf(claim, telling);
  return document !== undefined && speaksForItself(document.class);
};

function figuresOf(telling: Telling): ReportFigures {
  const { claims } = telling.input;
  const cited = claims.filter((claim) => narrowOf(claim).length > 0);
  const others = claims.filter((claim) => narrowOf(claim).length === 0);
  const own = others.filter((claim) => speaks(claim, telling));
  return {
    claims: claims.length,
    cited: cited.length,
    own: own.length,
    none: others.length - own.length,
    disputed: claims.filter(({ status }) => status === 'disputed').length,
  };
}

function opening(telling: Telling): Remark[] {
  const { input, words } = telling;
  const texts = [...new Set(input.claims.map(({ document }) => document))];
  const named = texts.length > NAMED ? [] : texts;
  const used = STATUSES.filter((status) => input.claims.some((claim) => claim.status === status));
  const meanings = used.map((one) => words.terms.status[one] + words.colon + words.terms.statusMeans[one]);
  const fallen = input.claims.filter(({ id }) => input.without?.claims.has(id)).length;
  return [
    ...named.map((id) => ({ label: words.opening.text, words: referenceRuns(id, telling) })),
    ...(named.length === 0 && texts.length > 0
      ? [{ label: words.opening.texts, words: [words.number(texts.length)] }]
      : []),
    { label: words.opening.short, words: [words.short(figuresOf(telling))] },
    ...(input.without
      ? [{ label: words.opening.without, words: [words.without(input.without.names, fallen)] }]
      : []),
    ...(input.days === undefined ? [] : [{ label: words.opening.days, words: [words.ofDays(input.days)] }]),
    { label: words.opening.reading, words: [words.reading] },
    { label: words.opening.statuses, words: [meanings.join(words.semicolon)] },
    { label: words.opening.data, words: [words.version(input.data)] },
  ];
}

/** The claims that stand on no source, by section, each with its place. */
function unsourced(telling: Telling): Report['unsourced'] {
  const { input, words, lang } = telling;
  const without = input.claims.filter((claim) => {
    const document = documentOf(claim, telling);
    return !document || standsOn(claim, document).length === 0;
  });
  const nearby = without.filter((claim) => reachOf(claim) === 'wide').length;
  const byPlace = groupBy(without, (claim) => {
    const document = documentOf(claim, telling);
    const { section, paragraph } = claim;
    if (!document || (section === undefined && paragraph === undefined)) return claim.document;
    const { sentence: _, ...place } = claim;
    return placeOf(place, document, lang);
  });
  return {
    heading: words.unsourced,
    sentence: words.unsourcedSentence(without.length, input.claims.length, nearby),
    places: [...byPlace].map(
      ([place, claims]) => place + words.colon + words.listed(claims.map(({ id }) => numberOf(id))),
    ),
  };
}

/**
 * A report: each claim with its place, kind and status, the sources that it cites as footnotes, readings of footnotes
 * nearby apart from them, misprints, what it is in tension and in dispute with, what became of forecasts; then the
 * claims without a source, a footnote for each document, and the references in full.
 */
export function reportOf(input: ReportInput, lang: Lang): Report {
  const telling = tellingOf(input, lang);
  const { words } = telling;
  const sections = sectionsOf(telling);
  return {
    lang,
    title: words.title(subjectWords(telling)),
    colon: words.colon,
    opening: opening(telling),
    sections,
    unsourced: unsourced(telling),
    notesHeading: words.notes,
    notes: reportNotes(telling),
    sourcesHeading: words.sources,
    sources: sourceLists(telling),
    back: words.back,
  };
}
