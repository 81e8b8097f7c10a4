import type { Citation, Claim, Document, SourceClass } from './model.ts';

/** Documents whose word is enough: what they say is supported. */
const VOUCHING: readonly SourceClass[] = ['official', 'party'];
/** Documents that are a source without being proof: what they say is weak unless something else backs it. */
const REPORTING: readonly SourceClass[] = ['news', 'secondary', 'dataset'];

export const isVouching = (source: SourceClass): boolean => VOUCHING.includes(source);

/**
 * Whether a document of this class is itself a source for what it says. Think-tank and scholarly texts
 * are not: their claims stand on their citations alone.
 */
export const speaksForItself = (source: SourceClass): boolean =>
  isVouching(source) || REPORTING.includes(source);

/**
 * The ids of the documents that a claim stands on: its own where that speaks for itself, and those that
 * it cites narrowly, whatever was found out about the citation. None of them: the claim is uncited.
 * @param own the document that the claim is part of.
 * @param counts which of the narrow citations count; all of them unless given.
 */
export const standsOn = (
  claim: Pick<Claim, 'cites'>,
  own: Pick<Document, 'id' | 'class'>,
  counts: (citation: Citation) => boolean = () => true,
): string[] => [
  ...(speaksForItself(own.class) ? [own.id] : []),
  ...claim.cites
    .filter((citation) => citation.scope === 'narrow' && counts(citation))
    .map(({ document }) => document),
];
