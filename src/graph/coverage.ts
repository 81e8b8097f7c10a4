import { narrowOf, reachOf } from './citations.ts';
import type { Bilingual, Claim, Document } from './model.ts';

/** How many claims of a text cite a source: by a narrow citation unless the name says `wide`. */
interface Figures {
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

interface ParagraphCoverage extends Figures {
  paragraph: number;
}

interface SectionCoverage extends Figures {
  section: string;
  title?: Bilingual;
  /** By number. */
  paragraphs: ParagraphCoverage[];
}

export interface Coverage extends Figures {
  /** Length of the document's own list of references. */
  references: number;
  /** Other documents that its claims cite narrowly. */
  sources: number;
  /** Sections that have claims, in the order of the outline. */
  sections: SectionCoverage[];
}

type Counted = Pick<Claim, 'document' | 'section' | 'paragraph' | 'cites' | 'modality'>;
type Outlined = Pick<Document, 'id' | 'outline' | 'references'>;

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

const paragraphsOf = (claims: readonly Counted[]): ParagraphCoverage[] => {
  const numbers = claims.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph]));
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((paragraph) => ({
      paragraph,
      ...figuresOf(claims.filter((claim) => claim.paragraph === paragraph)),
    }));
};

const sectionsOf = (document: Outlined, claims: readonly Counted[]): SectionCoverage[] =>
  document.outline.flatMap(({ path, title }) => {
    const own = claims.filter(({ section }) => section === path);
    if (own.length === 0) return [];
    return [{ section: path, title, ...figuresOf(own), paragraphs: paragraphsOf(own) }];
  });

const sourcesOf = (document: string, claims: readonly Counted[]): number => {
  const cited = claims.flatMap((claim) => narrowOf(claim).map((citation) => citation.document));
  return new Set(cited.filter((id) => id !== document)).size;
};

/** Coverage of one text; claims of other documents are ignored. */
export const coverageOf = (document: Outlined, claims: readonly Counted[]): Coverage => {
  const own = claims.filter((claim) => claim.document === document.id);
  return {
    ...figuresOf(own),
    references: document.references.length,
    sources: sourcesOf(document.id, own),
    sections: sectionsOf(document, own),
  };
};
