import type { Coverage, GroupFigures } from '../../graph/coverage.ts';
import type { Modality, Scope } from '../../graph/lists.ts';
import type { Text } from '../../store/port.ts';

/** Claims, and how many of them cite a source in the scope that was asked for. */
interface Cited {
  claims: number;
  cited: number;
}

/** The same with the relations that the claims assert, and how many of them a claim that cites a source asserts. */
interface CitedGroup extends Cited {
  relations: { asserted: number; cited: number };
}

/** Coverage of one text in one scope, as `--format json` prints it. */
export interface ScopedCoverage extends Cited {
  document: string;
  scope: Scope;
  uncited: number;
  sections: ({ path: string } & CitedGroup)[];
  paragraphs: ({ path: string; paragraph: number } & CitedGroup)[];
  modalities: ({ modality: Modality } & CitedGroup)[];
  relations: CitedGroup['relations'];
}

type Counted = Pick<GroupFigures, 'claims' | 'cited' | 'wideCited'>;

const inScope = ({ claims, cited, wideCited }: Counted, scope: Scope): Cited => ({
  claims,
  cited: scope === 'wide' ? wideCited : cited,
});

const groupInScope = (group: GroupFigures, scope: Scope): CitedGroup => ({
  ...inScope(group, scope),
  relations: {
    asserted: group.relations.asserted,
    cited: scope === 'wide' ? group.relations.wideCited : group.relations.cited,
  },
});

/** The figures of one scope; those of the other are nowhere in them. */
export function scopedCoverage(document: string, coverage: Coverage, scope: Scope): ScopedCoverage {
  const { sections, modalities } = coverage;
  const { relations, ...all } = groupInScope(coverage, scope);
  return {
    document,
    scope,
    ...all,
    uncited: all.claims - all.cited,
    sections: sections.map((one) => ({ path: one.section, ...groupInScope(one, scope) })),
    paragraphs: sections.flatMap(({ section, paragraphs }) =>
      paragraphs.map((one) => ({ path: section, paragraph: one.paragraph, ...groupInScope(one, scope) })),
    ),
    modalities: modalities.map((one) => ({ modality: one.modality, ...groupInScope(one, scope) })),
    relations,
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
