import { narrowOf } from './citations.ts';
import type { Claim, Document, Entity } from './model.ts';

/** How somebody is written in a language, where that is known: not as somebody printed it. */
const writtenIn = ({ names }: Pick<Entity, 'names'>, lang: string): string | undefined =>
  (['official', 'short', 'acronym'] as const).flatMap(
    (role) => names.find((name) => name.role === role && name.lang === lang)?.value ?? [],
  )[0];

/** Something printed wrongly or unusually, and how it is to be read. */
export interface Misprint {
  printed: string;
  proposed: string;
}

/** What somebody proposed to correct in the text itself, not in its list of references, by what it prints. */
const correctionsOfText = ({ corrections }: Pick<Document, 'corrections'>): Map<string, string> =>
  new Map(
    corrections.flatMap(({ reference, field, asPrinted, proposed }) =>
      reference === undefined && field === 'text' && asPrinted !== undefined ? [[asPrinted, proposed]] : [],
    ),
  );

/**
 * What is misprinted in a sentence: what a correction of the text corrects in the words that are quoted of it; the names of those that it speaks of, where it prints them otherwise than they
 * are written in that language (what a text calls somebody in its own language is no misprint), and authors of what
 * it cites that the list of references misnames.
 */
export function misprintsAt(
  claim: Claim,
  { document, entities }: { document: Document; entities: ReadonlyMap<string, Pick<Entity, 'names'>> },
): Misprint[] {
  const corrected = correctionsOfText(document);
  const quoted = [...corrected].flatMap(([printed, proposed]): Misprint[] =>
    claim.anchor.exact.includes(printed) ? [{ printed, proposed }] : [],
  );
  const names = claim.mentions.flatMap((id) => {
    const entity = entities.get(id);
    const printed = entity?.names.filter(
      ({ role, lang, claims }) =>
        role === 'as-printed' && lang !== document.lang && claims?.includes(claim.id),
    );
    return (printed ?? []).flatMap(({ value, lang }): Misprint[] => {
      const proposed = corrected.get(value) ?? (entity && writtenIn(entity, lang));
      return proposed === undefined ? [] : [{ printed: value, proposed }];
    });
  });
  const cited = new Set(narrowOf(claim).map((citation) => citation.document));
  const numbers = new Set(
    document.references.filter((reference) => cited.has(reference.document)).map(({ number }) => number),
  );
  const authors = document.corrections.flatMap(({ reference, field, asPrinted, proposed }): Misprint[] =>
    reference !== undefined && numbers.has(reference) && field === 'author' && asPrinted !== undefined
      ? [{ printed: asPrinted, proposed }]
      : [],
  );
  const found = new Map([...quoted, ...names, ...authors].map((one) => [one.printed, one]));
  return [...found.values()].filter(({ printed, proposed }) => printed !== proposed);
}
