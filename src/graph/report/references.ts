import { formatDate, isDate } from '../dates.ts';
import type { Document } from '../model.ts';
import { referenceTo } from '../reference.ts';
import { withoutFullStop } from '../text.ts';
import { documentRuns, joinedRuns, type Telling } from './telling.ts';
import type { ReportNote, Run, SourceList } from './types.ts';
import { usedDocuments } from './used-documents.ts';

/** A full reference; its address apart, so that it can become a link. */
export function referenceRuns(id: string, telling: Telling): Run[] {
  const { input, lang, words } = telling;
  const document = input.documents.get(id);
  if (!document) return [id];
  const { url, ...rest } = document;
  const reference = referenceTo(rest, input, {
    lang,
    words: { ...words.footnote, role: words.terms.authorRole },
  });
  return [reference, ...(url === undefined ? [] : [words.comma, { href: url }])];
}

/** What a list of references prints otherwise than it should, of one of its numbers. */
function corrections({ corrections: all }: Document, number: number, { words, lang }: Telling): Run[][] {
  return all
    .filter(({ reference }) => reference === number)
    .map(({ field, asPrinted, proposed: written, note }) => {
      const label = words.terms.field[field] ?? field;
      const proposed = isDate(written) ? formatDate(written, lang) : written;
      const said =
        asPrinted === undefined ? words.lacks(label, proposed) : words.prints(label, asPrinted, proposed);
      return [note ? words.footnote.beside(said, withoutFullStop(note[lang])) : said];
    });
}

/** A document in a few words, where the texts of the report list it, and what they print wrongly there. */
function noteRuns(id: string, texts: readonly string[], telling: Telling): Run[] {
  const { input, words } = telling;
  const [short = id] = documentRuns(id, telling);
  const document = input.documents.get(id);
  const listed = texts.flatMap((text): Run[][] => {
    const of = input.documents.get(text);
    const found = of?.references.filter((reference) => reference.document === id) ?? [];
    return found.flatMap(({ number }) => [
      [words.listedAs(number)],
      ...(of ? corrections(of, number, telling) : []),
    ]);
  });
  const seen = document?.seen.as === 'not seen' ? [[words.notSeen]] : [];
  const kind = document ? [[words.ofClass(words.terms.sourceClass[document.class])]] : [];
  return joinedRuns([[short], ...listed, ...kind, ...seen], words.semicolon);
}

/** The footnotes in the order of their numbers; to be called when all of the text has been told. */
export function reportNotes(telling: Telling): ReportNote[] {
  const { texts } = usedDocuments(telling.input);
  return telling.notes.documents.map((id, at) => ({ number: at + 1, words: noteRuns(id, texts, telling) }));
}

/** The source that a document itself goes back to. */
function primaryRuns(id: string, telling: Telling): Run[] {
  const { input, words } = telling;
  const primary = input.documents.get(id)?.primarySources ?? [];
  const known = primary.filter((one) => input.documents.has(one));
  if (known.length === 0) return [];
  return [
    words.stop,
    words.primary,
    ...joinedRuns(
      known.map((one) => referenceRuns(one, telling)),
      words.semicolon,
    ),
  ];
}

/** The references in full, sorted as a reader sorts them, by what the documents are there for. */
export function sourceLists(telling: Telling): SourceList[] {
  const { words, lang, input } = telling;
  const used = usedDocuments(input);
  const { compare } = new Intl.Collator(lang);
  const list = (heading: string, ids: readonly string[]): SourceList[] => {
    const items = ids.map((document) => {
      const off = input.without?.documents.has(document);
      const out = off ? [words.bracketed, words.leftOut, words.bracketEnd] : [];
      return {
        document,
        words: [...referenceRuns(document, telling), ...out, ...primaryRuns(document, telling)],
      };
    });
    items.sort((a, b) => compare(String(a.words[0]), String(b.words[0])));
    return items.length === 0 ? [] : [{ heading, items }];
  };
  return [
    ...list(words.lists.narrow, used.narrow),
    ...list(words.lists.wide, used.wide),
    ...list(words.lists.others, used.others),
    // A single text is named in full at the beginning.
    ...(used.texts.length > 1 ? list(words.lists.texts, used.texts) : []),
  ];
}
