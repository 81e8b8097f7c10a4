import { chainOf, type Chain } from '../../../graph/chain.ts';
import type { Claim, Document, Entity, Relation } from '../../../graph/model.ts';
import type { Provenance } from '../../../store/port.ts';
import { inSections } from '../strip.ts';
import type { TracedText } from '../traced-text.ts';

/** Claims drawn at once: with more of them nobody can follow a line. */
const MOST = 24;

/** The claims whose chain is drawn, and what it is made of. */
export interface ChainScope {
  /** Id of the text that stands on the page. */
  text: string;
  /** The section that they are all of; undefined for those of a selected thing. */
  section?: string | undefined;
  claims: readonly Claim[];
  /** How many there are in all. */
  total: number;
  documents: ReadonlyMap<string, Document>;
  entities: ReadonlyMap<string, Entity>;
  belonging: readonly Relation[];
}

const leads = (claim: Claim): boolean => claim.cites.length > 0;

/** Those that lead somewhere first, those of this text before others. */
function first(claims: readonly Claim[], document: string): Claim[] {
  const rank = (claim: Claim): number => (leads(claim) ? 0 : 2) + (claim.document === document ? 0 : 1);
  const chosen = [...claims].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  return claims.filter((claim) => chosen.includes(claim));
}

/** The section of a claim, the one that was looked at last, or the first whose claims lead anywhere. */
function sectionOf({ claims }: TracedText, selected: string | undefined, last: string | undefined): Claim[] {
  const sections = inSections(claims);
  const own = sections.find((section) => section.claims.some(({ id }) => id === selected));
  const before = last === undefined ? undefined : sections.find(({ path }) => path === last);
  const found = own ?? before ?? sections.find((section) => section.claims.some(leads)) ?? sections[0];
  return found?.claims ?? [];
}

/**
 * What the chain shows: of a claim of the text its section, of any other thing the claims behind it wherever they
 * stand, of nothing the first section that cites a source.
 * @param alone only the selected claim.
 */
export function scopeOf(
  text: TracedText,
  {
    selected,
    provenance,
    alone,
    last,
  }: {
    selected: string | undefined;
    provenance: Provenance | undefined;
    alone: boolean;
    last?: string | undefined;
  },
): ChainScope {
  const { documents, entities, belonging } = text;
  const own = text.claims.find(({ id }) => id === selected);
  if (selected !== undefined && !own && provenance?.subject === selected && selected !== text.document.id) {
    const { claims } = provenance;
    return {
      text: text.document.id,
      claims: first(claims.items, text.document.id),
      total: claims.total,
      documents: new Map([...documents, ...provenance.documents.map((one) => [one.id, one] as const)]),
      entities: new Map([...entities, ...provenance.entities.map((one) => [one.id, one] as const)]),
      belonging: provenance.belonging,
    };
  }
  const section = sectionOf(text, selected, last);
  const claims = alone && own ? [own] : first(section, text.document.id);
  const total = alone && own ? 1 : section.length;
  return {
    text: text.document.id,
    section: section[0]?.section,
    claims,
    total,
    documents,
    entities,
    belonging,
  };
}

/** The chain of a scope. */
export const chainIn = ({ claims, documents, belonging }: ChainScope, wide: boolean): Chain =>
  chainOf({ claims, documents: [...documents.values()], belonging }, { wide });

/** The nodes from which one of these is reached, and those that are reached from them: the whole way through. */
export function wayThrough({ links }: Chain, ids: ReadonlySet<string>): ReadonlySet<string> {
  const walk = (near: 'from' | 'to', far: 'from' | 'to'): Set<string> => {
    const met = new Set(ids);
    for (let size = -1; size !== met.size;) {
      size = met.size;
      for (const link of links) if (met.has(link[near])) met.add(link[far]);
    }
    return met;
  };
  return new Set([...walk('from', 'to'), ...walk('to', 'from')]);
}
