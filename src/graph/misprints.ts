import { narrowOf } from './citations.ts';
import type { Claim, Document, Entity } from './model.ts';

/** Something printed wrongly or unusually, and how it is to be read. */
export interface Misprint {
  printed: string;
  proposed: string;
}

/** Corrections of the text itself, not of its list of references, by what it prints. */
const correctionsOfText = ({ corrections }: Pick<Document, 'corrections'>): Map<string, string> =>
  new Map(
    corrections.flatMap(({ reference, field, asPrinted, proposed }) =>
      reference === undefined && field === 'text' && asPrinted !== undefined ? [[asPrinted, proposed]] : [],
    ),
  );

/** Names that a sentence prints otherwise than they are written, where a correction of the text says so. */
function misprintedNames(
  claim: Claim,
  entities: ReadonlyMap<string, Pick<Entity, 'names'>>,
  corrected: ReadonlyMap<string, string>,
): Misprint[] {
  return claim.mentions.flatMap((id) => {
    const names = entities.get(id)?.names ?? [];
    const printed = names.filter(({ role, claims }) => role === 'as-printed' && claims?.includes(claim.id));
    return printed.flatMap(({ value }): Misprint[] => {
      const proposed = corrected.get(value);
      return proposed === undefined ? [] : [{ printed: value, proposed }];
    });
  });
}

/** Authors of what a sentence cites whom the list of references names otherwise. */
function misprintedAuthors(claim: Claim, { references, corrections }: Document): Misprint[] {
  const cited = new Set(narrowOf(claim).map((citation) => citation.document));
  const numbers = new Set(
    references.filter(({ document }) => cited.has(document)).map(({ number }) => number),
  );
  return corrections.flatMap(({ reference, field, asPrinted, proposed }): Misprint[] =>
    reference !== undefined && numbers.has(reference) && field === 'author' && asPrinted !== undefined
      ? [{ printed: asPrinted, proposed }]
      : [],
  );
}

/**
 * What is misprinted in a sentence, as far as somebody proposed a correction: in the words that are quoted of it, in the
 * names of those that it speaks of, and in the list of references for authors of what it cites. That a text calls
 * something otherwise than its name (“this alliance”) is no misprint.
 */
export function misprintsAt(
  claim: Claim,
  { document, entities }: { document: Document; entities: ReadonlyMap<string, Pick<Entity, 'names'>> },
): Misprint[] {
  const corrected = correctionsOfText(document);
  const quoted = [...corrected].filter(([printed]) => claim.anchor.exact.includes(printed));
  const found = [
    ...quoted.map(([printed, proposed]) => ({ printed, proposed })),
    ...misprintedNames(claim, entities, corrected),
    ...misprintedAuthors(claim, document),
  ];
  return [...new Map(found.map((one) => [one.printed, one])).values()];
}
