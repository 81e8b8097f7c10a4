import type { Column } from '../../graph/circles/table.ts';
import type { Entity } from '../../graph/model.ts';
import { displayName, type LanguageTagged } from '../../graph/names.ts';
import type { FullLocalization } from '../parts/words.ts';

/** What a circle is called: the text, body or meeting that it is around, or the name that somebody gave it. */
export function circleName(
  { circle, made, id }: Column,
  entities: ReadonlyMap<string, Entity>,
  { lang }: Pick<FullLocalization, 'lang'>,
): LanguageTagged {
  if (made) return { value: made.name, lang: 'und' };
  const around = circle && entities.get(circle.of);
  return around ? displayName(around, lang) : { value: circle?.of ?? id, lang: 'und' };
}

/** How its parties stand to it, in a word or two: endorsed, is a member of. */
export function circleRelation({ circle }: Column, { t, lang, vocabulary }: FullLocalization): string {
  if (!circle) return t.alliances.madeHere;
  return vocabulary.relation.get(circle.kind)?.label[lang] ?? circle.kind;
}
