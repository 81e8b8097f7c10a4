import { conflictsOfEntity, type Conflict } from '../../graph/conflicts.ts';
import { parseClaimId } from '../../graph/ids.ts';
import type { Entity, PropertyValue } from '../../graph/model.ts';
import { oncePer } from '../../graph/once-per.ts';
import { rivalSpans, spanWords } from './rival-spans.ts';
import { valueWords, type Localization } from './words.ts';

/** What one side says, in words, and the documents that say so. */
interface DisputeSide {
  words: string;
  documents: string[];
}

/** What is disputed of one thing, in the words of the reader. */
export interface Dispute {
  /** Id of the relation or the entity. */
  id: string;
  about: string;
  sides: DisputeSide[];
}

/** What a conflict is about: “since when”, or the name of a property. */
export const aboutWords = ({ of, about }: Conflict, { t, lang, vocabulary }: Localization): string =>
  of === 'relation' ? t.trace.conflicts.about[about] : (vocabulary.property.get(about)?.label[lang] ?? about);

/** What one side of a conflict says: a value, a role, or that it holds. */
export function saidWords(
  { about }: Pick<Conflict, 'about'>,
  says: PropertyValue,
  { t, lang, vocabulary }: Localization,
): string {
  if (about === 'holds' && (says === 'asserts' || says === 'denies')) return t.trace.conflicts[says];
  if (about === 'role' && typeof says === 'string') return vocabulary.role.get(says)?.label[lang] ?? says;
  return valueWords(says, { t, lang });
}

const documentsOf = (claims: readonly string[]): string[] => [
  ...new Set(claims.flatMap((id) => parseClaimId(id)?.document ?? [])),
];

/** The same with its end joined to its beginning: each document gives one span, not two days apart. */
function joined(begins: Conflict, ends: Conflict, { t, lang }: Localization): Dispute {
  const given = ({ sides }: Conflict) =>
    sides.map(({ says, claims }) => ({ value: says, claims, reality: 'actual' as const }));
  const sides = rivalSpans(given(begins), given(ends)).map((rival) => ({
    words: spanWords(rival, { t, lang }),
    documents: documentsOf(rival.claims),
  }));
  return { id: begins.id, about: t.entity.dates, sides };
}

const alone = (conflict: Conflict, localization: Localization): Dispute => ({
  id: conflict.id,
  about: aboutWords(conflict, localization),
  sides: conflict.sides
    .filter(({ claims }) => claims.length > 0)
    .map(({ says, claims }) => ({
      words: saidWords(conflict, says, localization),
      documents: documentsOf(claims),
    })),
});

/** Which documents say what, of each thing that these conflicts are about. */
export function disputesOf(conflicts: readonly Conflict[], localization: Localization): Dispute[] {
  const endOf = ({ of, id, about }: Conflict): Conflict | undefined =>
    of === 'entity'
      ? conflicts.find(
          (other) => other.id === id && localization.vocabulary.property.get(other.about)?.ends === about,
        )
      : undefined;
  const ends = new Set(conflicts.map(endOf));
  return conflicts
    .filter((conflict) => !ends.has(conflict))
    .map((conflict) => {
      const end = endOf(conflict);
      return end ? joined(conflict, end, localization) : alone(conflict, localization);
    });
}

/** By the entities of a picture: the legend counts what the inspector lists. */
const conflictsIn = oncePer((entities: readonly Entity[]) =>
  oncePer(({ property }: Localization['vocabulary']): readonly Conflict[] => {
    const properties = [...property.values()];
    return entities.flatMap((entity) => conflictsOfEntity(entity, { properties }));
  }),
);

/** What documents contradict each other on in the attributes of these entities, which is of no line. */
export const disputedAttributes = (
  entities: readonly Entity[],
  vocabulary: Localization['vocabulary'],
): readonly Conflict[] => conflictsIn(entities)(vocabulary);
