import { byId } from '../../graph/collections.ts';
import { circleTable, columnOf, madeId, type CircleTable, type Column } from '../../graph/circles/table.ts';
import { comparedDays, dayOf, type Lens } from '../../graph/lens.ts';
import type { DateText, Entity, Relation } from '../../graph/model.ts';
import type { AlliancesPage, MadeCircle } from '../../graph/view.ts';
import { wordsIn, type VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Parties } from '../../store/port.ts';
import type { Fallen } from '../session/known.ts';

/** What every part of the page of alliances is drawn from. */
export interface AllianceModel {
  columns: readonly Column[];
  /** Whoever is in the circles, as of the day that is looked at and without the sources that are off. */
  table: CircleTable;
  /** The same on the earlier of two days, where two are compared. */
  earlier?: CircleTable;
  /** The days themselves, the earlier first. */
  days?: readonly [earlier: DateText, later: DateText];
  /** Every relation of these circles, whatever day is looked at; those that stand on nothing are left out. */
  relations: readonly Relation[];
  /** The same of collective terms, such as “states”: a word of a text, and no party that could be counted. */
  collective: readonly Relation[];
  entities: ReadonlyMap<string, Entity>;
}

/** What each part of the page of alliances is drawn from. */
export interface PartProps {
  page: AlliancesPage;
  /** The circles that are compared. */
  ids: readonly string[];
  model: AllianceModel;
}

interface ModelInput {
  page: AlliancesPage;
  ids: readonly string[];
  parties: Parties;
  lens: Lens;
  fallen: Fallen | undefined;
  vocabulary: VocabularyIndex;
  /** Entities that are known by other ways, for circles that somebody made; nobody where there are none. */
  known: ReadonlyMap<string, Entity>;
}

const madeColumn = (made: MadeCircle): Column => ({ id: madeId(made), made, claims: [], complete: true });

/** What the parts of the page are drawn from. */
export function modelOf({ page, ids, parties, lens, fallen, vocabulary, known }: ModelInput): AllianceModel {
  const entities = new Map([...known, ...byId(parties.entities)]);
  const circles = byId(parties.circles);
  const made = new Map((page.made ?? []).map((one) => [madeId(one), one]));
  const columns = ids.flatMap((id): Column[] => {
    const [circle, own] = [circles.get(id), made.get(id)];
    if (own) return [madeColumn(own)];
    return circle ? [columnOf(circle, entities, fallen?.claims)] : [];
  });
  const standing = parties.relations.items.filter(({ id }) => !fallen?.relations.has(id));
  const isCollective = ({ from }: Relation): boolean =>
    vocabulary.kind.get(entities.get(from)?.kind ?? '')?.memberless === true;
  const relations = standing.filter((one) => !isCollective(one));
  const days = comparedDays(lens);
  const on = (day: DateText | undefined): CircleTable =>
    circleTable({ columns, relations, entities, vocabulary: wordsIn(vocabulary), ...(day && { day }) });
  return {
    columns,
    relations,
    collective: standing.filter(isCollective),
    entities,
    table: on(dayOf(lens)),
    ...(days && { days, earlier: on(days[0]) }),
  };
}
