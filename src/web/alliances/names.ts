import { displayName } from '../../graph/names.ts';
import type { Lang } from '../../graph/names.ts';
import { circleName } from './circle-words.ts';
import type { AllianceModel } from './model.ts';

/** What a party is called; by its id where it is not known. */
export const partyName = ({ entities }: Pick<AllianceModel, 'entities'>, id: string, lang: Lang): string => {
  const entity = entities.get(id);
  return entity ? displayName(entity, lang).value : id;
};

/** What a circle that is compared is called, by its id. */
export const circleNameOf = (
  { columns, entities }: Pick<AllianceModel, 'columns' | 'entities'>,
  id: string,
  lang: Lang,
): string => {
  const column = columns.find((one) => one.id === id);
  return column ? circleName(column, entities, { lang }).value : id;
};
