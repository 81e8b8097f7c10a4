import type { Claim } from '../../graph/model.ts';
import { inSections } from './strip.ts';

/** Claims of one paragraph; undefined where the text has no paragraphs. */
export interface Paragraph {
  number: number | undefined;
  claims: Claim[];
}

/** A section of the reader with its paragraphs. */
export interface ReaderSection {
  path: string | undefined;
  claims: Claim[];
  paragraphs: Paragraph[];
}

function inParagraphs(claims: readonly Claim[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const claim of claims) {
    const last = paragraphs.at(-1);
    if (last && last.number === claim.paragraph) last.claims.push(claim);
    else paragraphs.push({ number: claim.paragraph, claims: [claim] });
  }
  return paragraphs;
}

/** A text as an outline: sections, paragraphs, claims in their order. */
export const outlineOf = (claims: readonly Claim[]): ReaderSection[] =>
  inSections(claims).map((section) => ({ ...section, paragraphs: inParagraphs(section.claims) }));
