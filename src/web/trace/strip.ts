import { reachOf } from '../../graph/citations.ts';
import type { Claim, Document } from '../../graph/model.ts';

/** One mark of the strip: a claim, or several in a row where there is no room for one each. */
export interface Tick {
  claims: readonly Claim[];
  /** Whether one of them cites a source. */
  cites: boolean;
  /** The numbers of the references that they cite, as far as they have one. */
  markers: readonly number[];
}

/** The marks of one section. */
export interface StripSection {
  /** Undefined for claims without a section. */
  path: string | undefined;
  ticks: readonly Tick[];
  claims: number;
  cited: number;
}

const cites = (claim: Claim, wide: boolean): boolean => {
  const reach = reachOf(claim);
  return reach === 'narrow' || (wide && reach === 'wide');
};

function tickOf(claims: readonly Claim[], { references }: Document, wide: boolean): Tick {
  const numbers = new Map(references.map(({ document, number }) => [document, number]));
  const counted = claims.flatMap((claim) => claim.cites.filter(({ scope }) => wide || scope === 'narrow'));
  const markers = [...new Set(counted.flatMap(({ document }) => numbers.get(document) ?? []))];
  return {
    claims,
    cites: claims.some((claim) => cites(claim, wide)),
    markers: markers.sort((a, b) => a - b),
  };
}

/** Claims section by section, in their order; those without a section stand together where they stand. */
export function inSections(claims: readonly Claim[]): { path: string | undefined; claims: Claim[] }[] {
  const sections: { path: string | undefined; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const last = sections.at(-1);
    if (last && last.path === claim.section) last.claims.push(claim);
    else sections.push({ path: claim.section, claims: [claim] });
  }
  return sections;
}

/**
 * The strip of a text: a mark for each claim, or for so many in a row that all marks fit.
 * @param most marks for which there is room; a section has one at least.
 */
export function stripOf(
  claims: readonly Claim[],
  document: Document,
  { wide, most }: { wide: boolean; most: number },
): { each: number; sections: StripSection[] } {
  const each = Math.max(1, Math.ceil(claims.length / Math.max(1, most)));
  const sections = inSections(claims).map(({ path, claims: own }): StripSection => {
    const groups = Array.from({ length: Math.ceil(own.length / each) }, (_, at) =>
      own.slice(at * each, (at + 1) * each),
    );
    return {
      path,
      ticks: groups.map((group) => tickOf(group, document, wide)),
      claims: own.length,
      cited: own.filter((claim) => cites(claim, wide)).length,
    };
  });
  return { each, sections };
}

/** Pixels of a digit over a mark, and those that stay free between two numbers. */
const [DIGIT, APART] = [7, 4];

/**
 * The places of the marks over which the number of a reference stands: none so near to another that the two would be
 * read as one.
 * @param room pixels that a mark takes with the room behind it
 */
export function numberedTicks(ticks: readonly Tick[], room: number): ReadonlySet<number> {
  const free = new Set<number>();
  let end = -Infinity;
  ticks.forEach(({ markers: [first] }, place) => {
    const half = (String(first ?? '').length * DIGIT) / 2;
    if (first === undefined || place * room - half < end) return;
    free.add(place);
    end = place * room + half + APART;
  });
  return free;
}
