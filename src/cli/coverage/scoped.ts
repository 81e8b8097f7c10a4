import type { Coverage, Figures } from '../../graph/coverage.ts';
import type { Modality, Scope } from '../../graph/lists.ts';
import type { Text } from '../../store/port.ts';

/** Claims, and how many of them cite a source in the scope that was asked for. */
interface Cited {
  claims: number;
  cited: number;
}

/** Coverage of one text in one scope, as `--format json` prints it. */
export interface ScopedCoverage extends Cited {
  document: string;
  scope: Scope;
  uncited: number;
  sections: ({ path: string } & Cited)[];
  paragraphs: ({ path: string; paragraph: number } & Cited)[];
  modalities: ({ modality: Modality } & Cited)[];
  relations: { asserted: number; cited: number };
}

type Counted = Pick<Figures, 'claims' | 'cited' | 'wideCited'>;

const inScope = ({ claims, cited, wideCited }: Counted, scope: Scope): Cited => ({
  claims,
  cited: scope === 'wide' ? wideCited : cited,
});

/** The figures of one scope; those of the other are nowhere in them. */
export function scopedCoverage(document: string, coverage: Coverage, scope: Scope): ScopedCoverage {
  const { sections, modalities, relations } = coverage;
  const all = inScope(coverage, scope);
  return {
    document,
    scope,
    ...all,
    uncited: all.claims - all.cited,
    sections: sections.map((one) => ({ path: one.section, ...inScope(one, scope) })),
    paragraphs: sections.flatMap(({ section, paragraphs }) =>
      paragraphs.map((one) => ({ path: section, paragraph: one.paragraph, ...inScope(one, scope) })),
    ),
    modalities: modalities.map((one) => ({ modality: one.modality, ...inScope(one, scope) })),
    relations: {
      asserted: relations.asserted,
      cited: scope === 'wide' ? relations.wideCited : relations.cited,
    },
  };
}

/** All texts beside each other in one scope, as `--format json` prints them. */
export interface ScopedTexts extends Cited {
  scope: Scope;
  uncited: number;
  texts: ({ document: string } & Cited & { uncited: number })[];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The figures of every text in one scope, and of all of them together. */
export function scopedTexts(texts: readonly Text[], scope: Scope): ScopedTexts {
  const rows = texts.map((text) => {
    const { claims, cited } = inScope(text, scope);
    return { document: text.document.id, claims, cited, uncited: claims - cited };
  });
  const claims = sum(rows.map((row) => row.claims));
  const cited = sum(rows.map((row) => row.cited));
  return { scope, claims, cited, uncited: claims - cited, texts: rows };
}
