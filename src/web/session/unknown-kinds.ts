import { REALITIES } from '../../graph/lists.ts';
import type { Filter, Focus, Page, Picture, View } from '../../graph/view.ts';
import { sortedIds } from '../../graph/view.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import { inPicture, inTurn, type Change } from './changes.ts';

type Kinds = Pick<VocabularyIndex, 'kind' | 'relation'>;
type Index = ReadonlyMap<string, unknown>;

const isAmong = (values: readonly string[], id: string): boolean => values.includes(id);

function has({ kind, relation }: Kinds, { of, id }: Focus): boolean {
  if (of === 'reality') return isAmong(REALITIES, id);
  return (of === 'kind' ? kind : relation).has(id);
}

/** The kind that a list is narrowed to, and where it has to be known. */
function narrowed(page: Page, { kind, relation }: Kinds): [id: string, index: Index] | undefined {
  if (page.is !== 'list') return undefined;
  const { list } = page;
  if (list.of === 'entities' && list.kind !== undefined) return [list.kind, kind];
  if (list.of === 'relations' && list.kind !== undefined) return [list.kind, relation];
  return undefined;
}

/** The kinds that a view names and the vocabulary does not have, sorted. */
export function unknownKinds({ page, picture }: View, kinds: Kinds): string[] {
  const { filter = {}, focus } = picture;
  const [id, index] = narrowed(page, kinds) ?? [];
  return sortedIds([
    ...(filter.kinds ?? []).filter((kind) => !kinds.kind.has(kind)),
    ...(filter.relations ?? []).filter((kind) => !kinds.relation.has(kind)),
    ...(focus && !has(kinds, focus) ? [focus.id] : []),
    ...(id !== undefined && !index?.has(id) ? [id] : []),
  ]);
}

/** Only the kinds that there are; where all of them are there, the same list. */
function only(ids: readonly string[] | undefined, index: Index): readonly string[] | undefined {
  const left = ids?.filter((id) => index.has(id));
  return left?.length === ids?.length ? ids : left;
}

function filterOf({ filter = {} }: Picture, { kind, relation }: Kinds): Filter | undefined {
  const { kinds, relations, ...rest } = filter;
  const left = { kinds: only(kinds, kind), relations: only(relations, relation) };
  const kept: Filter = {
    ...rest,
    ...(left.kinds?.length && { kinds: left.kinds }),
    ...(left.relations?.length && { relations: left.relations }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

const dropping = (kinds: Kinds): Change =>
  inPicture((picture) => {
    const { filter: _, focus, ...rest } = picture;
    const filter = filterOf(picture, kinds);
    return { ...rest, ...(filter && { filter }), ...(focus && has(kinds, focus) && { focus }) };
  });

const widening =
  (kinds: Kinds): Change =>
  (view) => {
    const { page } = view;
    const [id, index] = narrowed(page, kinds) ?? [];
    if (page.is !== 'list' || id === undefined || index?.has(id)) return view;
    return { ...view, page: { is: 'list', list: { of: page.list.of } } };
  };

/** The view without kinds that the vocabulary does not have: they say nothing, and would only make its link longer. */
export const droppingUnknownKinds =
  (kinds: Kinds): Change =>
  (view, known) =>
    unknownKinds(view, kinds).length > 0 ? inTurn(dropping(kinds), widening(kinds))(view, known) : view;
