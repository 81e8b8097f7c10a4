import { coverageBy, type GroupFigures } from '../../../graph/coverage.ts';
import { endsOfRelation } from '../../../graph/ids.ts';
import type { Claim, Document, SourceClass } from '../../../graph/model.ts';
import type { TracedText } from '../traced-text.ts';

/** Claims that have something in common, how many of them cite a source, and what they assert. */
export interface CoverageGroup<Id extends string = string> {
  id: Id;
  claims: readonly Claim[];
  figures: GroupFigures;
}

export interface CoverageGroups {
  /** In text order, like paragraphs and modalities. */
  sections: CoverageGroup[];
  paragraphs: CoverageGroup[];
  modalities: CoverageGroup<Claim['modality']>[];
  /** Whoever and whatever is spoken of; most claims first, like those that follow. */
  entities: CoverageGroup[];
  /** By class and by author of what is cited. */
  classes: CoverageGroup<SourceClass>[];
  authors: CoverageGroup[];
}

function groupsBy<Id extends string>(
  claims: readonly Claim[],
  idsOf: (claim: Claim) => readonly Id[],
): CoverageGroup<Id>[] {
  return coverageBy(claims, idsOf).map(({ key, own, ...figures }) => ({ id: key, claims: own, figures }));
}

const byMost = <Group extends CoverageGroup>(groups: Group[]): Group[] =>
  groups.sort((a, b) => b.claims.length - a.claims.length);

/** In the order of a list that has been made already; groups that are not in it come last. */
function inOrder<Group extends CoverageGroup>(groups: Group[], ids: readonly string[]): Group[] {
  const rank = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return groups.sort((a, b) => rank(a.id) - rank(b.id));
}

/** The claims of a text by everything that coverage is told by. */
export function groupsOf({ claims, coverage, documents, entities }: TracedText): CoverageGroups {
  const cited = (claim: Claim): Document[] =>
    claim.cites.flatMap(({ document }) => documents.get(document) ?? []);
  const spokenOf = ({ mentions, states, asserts }: Claim): string[] => [
    ...mentions.filter((id) => entities.has(id)),
    ...states.map(({ entity }) => entity),
    ...asserts.flatMap(({ relation }) => endsOfRelation(relation)),
  ];
  const sections = groupsBy(claims, ({ section }) => (section === undefined ? [] : [section]));
  const modalities = groupsBy(claims, ({ modality }) => [modality]);
  return {
    sections: inOrder(
      sections,
      coverage.sections.map(({ section }) => section),
    ),
    paragraphs: groupsBy(claims, ({ section, paragraph }) =>
      section === undefined || paragraph === undefined ? [] : [`${section}/${paragraph}`],
    ),
    modalities: inOrder(
      modalities,
      coverage.modalities.map(({ modality }) => modality),
    ),
    entities: byMost(groupsBy(claims, spokenOf)),
    classes: byMost(groupsBy(claims, (claim) => cited(claim).map((one) => one.class))),
    authors: byMost(
      groupsBy(claims, (claim) => cited(claim).flatMap(({ authors }) => authors.map(({ entity }) => entity))),
    ),
  };
}
