import type { Document } from '../../graph/model.ts';
import { titleOf, type Lang } from '../../graph/names.ts';
import { placeOf, sectionWords } from '../../graph/place.ts';
import { speaksForItself } from '../../graph/standing.ts';
import { barsUpTo } from '../text/bar.ts';
import { columns } from '../text/columns.ts';
import { documentWords, WORDS } from '../words/words.ts';
import type { ScopedCoverage, ScopedTexts } from './scoped.ts';

interface Row {
  claims: number;
  cited: number;
  name: string;
  /** Of a text that is itself a source for what it says. */
  speaking: boolean;
}

/** A line each: figures, a bar of them, and the name. */
function barRows(rows: readonly Row[], lang: Lang): string[] {
  const bar = barsUpTo(Math.max(0, ...rows.map(({ claims }) => claims)));
  const { of, coverage } = WORDS[lang];
  const cells = rows.map(({ claims, cited, name, speaking }) => [
    speaking && cited === 0 ? coverage.onOwnWord(claims) : of(cited, claims),
    bar(cited, claims),
    name,
  ]);
  return columns(cells, ['right', 'left', 'left']).map((line) => `  ${line}`);
}

/** Paragraphs none of whose claims cites a source: how many, and where. */
function paragraphLines({ paragraphs, scope }: ScopedCoverage, document: Document, lang: Lang): string[] {
  if (paragraphs.length === 0) return [];
  const without = paragraphs.filter(({ cited }) => cited === 0);
  const sentence = WORDS[lang].coverage.paragraphs(without.length, paragraphs.length, scope === 'wide');
  const places = without.map(({ path, paragraph }) =>
    placeOf({ section: path, paragraph, anchor: { exact: path } }, document, lang),
  );
  return ['', sentence, ...places.map((place) => `  ${place}`)];
}

/** The coverage of one text as lines for a reader. */
export function coverageLines(figures: ScopedCoverage, document: Document, lang: Lang): string[] {
  const { coverage, terms } = WORDS[lang];
  const wide = figures.scope === 'wide';
  const speaking = speaksForItself(document.class);
  // What speaks for itself needs no footnote: that it has none is no finding.
  const silent = speaking && figures.cited === 0;
  const part = (words: string, rows: readonly Row[]): string[] =>
    rows.length === 0 ? [] : ['', coverage.heading(words, wide), ...barRows(rows, lang)];
  const sections = figures.sections.map((row) => ({
    ...row,
    speaking,
    name: sectionWords(row.path, document, lang),
  }));
  const modalities = figures.modalities.map((row) => ({
    ...row,
    speaking,
    name: terms.modality[row.modality],
  }));
  const { asserted, cited } = figures.relations;
  return [
    documentWords(document, lang),
    silent ? coverage.ownWord(figures.claims) : coverage.sentence(figures.cited, figures.claims, wide),
    ...part(coverage.sections, sections),
    ...(silent ? [] : paragraphLines(figures, document, lang)),
    ...part(coverage.modalities, modalities),
    ...(asserted === 0 || silent ? [] : ['', coverage.relations(cited, asserted, wide)]),
  ];
}

/** Every text with its figures as lines for a reader. @param documents the texts themselves, by id. */
export function textLines(
  figures: ScopedTexts,
  documents: ReadonlyMap<string, Document>,
  lang: Lang,
): string[] {
  const { coverage } = WORDS[lang];
  const wide = figures.scope === 'wide';
  const rows = figures.texts.map((row) => {
    const document = documents.get(row.document);
    const speaking = document !== undefined && speaksForItself(document.class);
    return { ...row, speaking, name: `${row.document}  ${document ? titleOf(document, lang).value : ''}` };
  });
  const own = rows.filter(({ speaking }) => speaking).reduce((sum, { uncited }) => sum + uncited, 0);
  return [
    coverage.sentence(figures.cited, figures.claims, wide),
    ...(own > 0 ? [coverage.ofThese(own)] : []),
    '',
    coverage.heading(coverage.texts, wide),
    ...barRows(rows, lang),
  ];
}
