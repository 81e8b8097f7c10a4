import { narrowOf, reachOf } from './citations.ts';
import { groupByEach } from './collections.ts';
import { assertedBy } from './dependence.ts';
import { MODALITIES, type Bilingual, type Claim, type Document, type Modality } from './model.ts';

/** How many claims of a text cite a source: by a narrow citation unless the name says `wide`. */
export interface Figures {
  claims: number;
  /** Claims with a narrow citation. */
  cited: number;
  uncited: number;
  /** Claims with a narrow or a wide citation. */
  wideCited: number;
  /** Claims with wide citations only. */
  wideOnly: number;
  /** Claims without any citation. */
  noSource: number;
  forecasts: number;
}

/** Relations that claims assert, and how many of them a claim with a narrow citation (with any citation) asserts. */
interface RelationFigures {
  asserted: number;
  cited: number;
  wideCited: number;
}

/** Figures of claims that have something in common; a relation that claims of two groups assert counts in both. */
export interface GroupFigures extends Figures {
  relations: RelationFigures;
}

interface ParagraphCoverage extends GroupFigures {
  paragraph: number;
}

interface SectionCoverage extends GroupFigures {
  section: string;
  title?: Bilingual;
  /** By number. */
  paragraphs: ParagraphCoverage[];
}

/** Coverage of the claims of one modality. */
interface ModalityCoverage extends GroupFigures {
  modality: Modality;
}

export interface Coverage extends GroupFigures {
  /** Length of the document's own list of references. */
  references: number;
  /** Other documents that its claims cite narrowly. */
  sources: number;
  /** Sections that have claims, in the order of the outline. */
  sections: SectionCoverage[];
  /** Modalities that its claims have, in the order of their list. */
  modalities: ModalityCoverage[];
}

type Counted = Pick<Claim, 'document' | 'section' | 'paragraph' | 'cites' | 'modality' | 'asserts'>;
type Outlined = Pick<Document, 'id' | 'outline' | 'references'>;

/** How many of some claims cite a source. */
const figuresOf = (claims: readonly Counted[]): Figures => {
  const reached = (how: ReturnType<typeof reachOf>) =>
    claims.filter((claim) => reachOf(claim) === how).length;
  const cited = reached('narrow');
  const wideOnly = reached('wide');
  return {
    claims: claims.length,
    cited,
    uncited: claims.length - cited,
    wideCited: cited + wideOnly,
    wideOnly,
    noSource: reached('no-source'),
    forecasts: claims.filter(({ modality }) => modality === 'forecast').length,
  };
};

const relationsOf = (claims: readonly Counted[]): RelationFigures => {
  const asserted = (some: readonly Counted[]) => new Set(some.flatMap(assertedBy)).size;
  return {
    asserted: asserted(claims),
    cited: asserted(claims.filter((claim) => reachOf(claim) === 'narrow')),
    wideCited: asserted(claims.filter((claim) => reachOf(claim) !== 'no-source')),
  };
};

const groupFiguresOf = (claims: readonly Counted[]): GroupFigures => ({
  ...figuresOf(claims),
  relations: relationsOf(claims),
});

const paragraphsOf = (claims: readonly Counted[]): ParagraphCoverage[] => {
  const numbers = claims.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph]));
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((paragraph) => ({
      paragraph,
      ...groupFiguresOf(claims.filter((claim) => claim.paragraph === paragraph)),
    }));
};

const sectionsOf = (document: Outlined, claims: readonly Counted[]): SectionCoverage[] =>
  document.outline.flatMap(({ path, title }) => {
    const own = claims.filter(({ section }) => section === path);
    if (own.length === 0) return [];
    return [{ section: path, title, ...groupFiguresOf(own), paragraphs: paragraphsOf(own) }];
  });

const modalitiesOf = (claims: readonly Counted[]): ModalityCoverage[] =>
  MODALITIES.flatMap((modality) => {
    const own = claims.filter((claim) => claim.modality === modality);
    return own.length === 0 ? [] : [{ modality, ...groupFiguresOf(own) }];
  });

/**
 * Coverage of the groups that claims fall into by some key: the entities that they mention, the authors of what
 * they cite. Groups are in the order of their first claims, which they hold as `own`; a claim may be in several, and
 * in none.
 */
export const coverageBy = <C extends Counted, Key extends string>(
  claims: readonly C[],
  keysOf: (claim: C) => Iterable<Key>,
): ({ key: Key; own: C[] } & GroupFigures)[] =>
  [...groupByEach(claims, keysOf)].map(([key, own]) => ({ key, own, ...groupFiguresOf(own) }));

const sourcesOf = (document: string, claims: readonly Counted[]): number => {
  const cited = claims.flatMap((claim) => narrowOf(claim).map((citation) => citation.document));
  return new Set(cited.filter((id) => id !== document)).size;
};

/** The figures of one text as a whole, for whoever has many of them to tell; claims of other documents are ignored. */
export function totalsOf(
  document: Outlined,
  claims: readonly Counted[],
): Figures & Pick<Coverage, 'references' | 'sources'> {
  const own = claims.filter((claim) => claim.document === document.id);
  return {
    ...figuresOf(own),
    references: document.references.length,
    sources: sourcesOf(document.id, own),
  };
}

/** Coverage of one text; claims of other documents are ignored. */
export const coverageOf = (document: Outlined, claims: readonly Counted[]): Coverage => {
  const own = claims.filter((claim) => claim.document === document.id);
  return {
    ...totalsOf(document, own),
    relations: relationsOf(own),
    sections: sectionsOf(document, own),
    modalities: modalitiesOf(own),
  };
};
