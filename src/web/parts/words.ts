import { byId } from '../../graph/collections.ts';
import { formatDate, isDate } from '../../graph/dates.ts';
import { kindOf, parseClaimId } from '../../graph/ids.ts';
import { mergedValues, rivalsAmong, type MergedValue } from '../../graph/merged-values.ts';
import type { Claim, Document, Entity, PropertyValue, Relation, RelationValue } from '../../graph/model.ts';
import { displayName, titleOf, type Lang } from '../../graph/names.ts';
import { placeOf } from '../../graph/place.ts';
import { readingOf } from '../../graph/reading.ts';
import type { RelationKind } from '../../graph/vocabulary.ts';
import type { Detail } from '../session/detail.ts';
import { compareNames } from '../i18n/collator.ts';
import type { AllTexts } from '../i18n/en-pages.ts';
import type { Texts } from '../i18n/en.ts';
import { claimNumber, nameIn, type FirstLocalization } from './first-words.ts';

export { directionWords, readingOf } from '../../graph/reading.ts';
export { claimNumber, heading, nameIn } from './first-words.ts';

/** How to say something to this person. */
export interface Localization extends FirstLocalization {
  t: Texts;
}

/** The same on a page without a picture, whose texts come with it. */
export interface FullLocalization extends Localization {
  t: AllTexts;
}

/** A stated value in words: a date, a number, or the text in the reader's language. */
export function valueWords(value: PropertyValue, { t, lang }: Pick<Localization, 't' | 'lang'>): string {
  if (typeof value === 'number') return t.count.number(value);
  if (typeof value === 'object') return value[lang];
  return isDate(value) ? formatDate(value, lang, { short: true }) : value;
}

/** Since when, until when, or both; nothing where neither is given. */
export function dateSpan(
  { since, until }: Pick<RelationValue, 'since' | 'until'>,
  { t, lang }: Pick<Localization, 't' | 'lang'>,
): string | undefined {
  const say = (date: string): string => formatDate(date, lang, { short: true });
  if (since && until) return t.entity.between(say(since), say(until));
  if (since) return t.entity.since(say(since));
  return until && t.entity.until(say(until));
}

/**
 * Where the claims stand in which something is printed: by section, and by sentence where one section has several; of
 * a document without sections, by its title.
 */
export function printedAt(
  ids: readonly string[],
  {
    claims,
    documents,
    lang,
  }: { claims: ReadonlyMap<string, Claim>; documents: ReadonlyMap<string, Document>; lang: Lang },
): { claim: string; words: string | undefined }[] {
  const found = ids.map((id) => {
    const claim = claims.get(id);
    const document = documents.get(claim?.document ?? parseClaimId(id)?.document ?? '');
    return { id, claim, document, section: claim && document && sectionWords(claim, document, lang) };
  });
  return found.map(({ id, claim, document, section }) => {
    if (section === undefined) return { claim: id, words: document && titleOf(document, lang).value };
    const several = found.filter((other) => other.section === section).length > 1;
    return { claim: id, words: several && claim && document ? placeOf(claim, document, lang) : section };
  });
}

/** The section that a claim stands in, as the reader counts; a claim without one has none. */
const sectionWords = (
  { section }: Pick<Claim, 'section'>,
  document: Document,
  lang: Lang,
): string | undefined =>
  section === undefined ? undefined : placeOf({ section, anchor: { exact: section } }, document, lang);

/** Whether such a relation goes on, and does not happen once like a signature. */
const lasts = (kind: RelationKind | undefined): boolean => kind?.qualifiers?.includes('until') === true;

/** When a relation held; of what happens once, like a signature, the day alone. */
function datesOf(
  value: RelationValue,
  kind: RelationKind | undefined,
  localization: Localization,
): string | undefined {
  return !lasts(kind) && value.since
    ? formatDate(value.since, localization.lang, { short: true })
    : dateSpan(value, localization);
}

/**
 * One set of qualifiers of a relation in words: “since Nov 2024, founding”, “chair since Nov 2024” where the date is that
 * of the role; empty where a claim gives none.
 */
export function qualifierWords(
  value: RelationValue & Pick<MergedValue, 'dated'>,
  kind: string,
  localization: Localization,
): string {
  const { t, lang, vocabulary } = localization;
  const role = value.role && (vocabulary.role.get(value.role)?.label[lang] ?? value.role);
  const dates = datesOf(value, vocabulary.relation.get(kind), localization);
  if (value.dated && role && dates && lasts(vocabulary.relation.get(kind)))
    return t.relation.roleThen(role, dates);
  return t.join([...(dates ? [dates] : []), ...(role ? [role] : [])]);
}

/**
 * What the claims of a relation give together, in words: those that agree as one, those that contradict each other
 * side by side: “since Nov 2024, founding”, “Apr 2024 / Jun 2024”. Empty where none gives anything.
 */
export function qualifiersOf(
  relation: Pick<Relation, 'kind' | 'values' | 'disputed'>,
  localization: Localization,
): string {
  const { rivals, others } = rivalsAmong(mergedValues(relation.values), relation);
  const words = (values: readonly RelationValue[]): string[] => [
    ...new Set(values.map((value) => qualifierWords(value, relation.kind, localization)).filter(Boolean)),
  ];
  return localization.t.relation.beside([words(rivals).join(' / '), ...words(others)].filter(Boolean));
}

/** How somebody is called at the far end of a relation with itself. */
export const selfWords = (id: string, { t, vocabulary }: Pick<Localization, 't' | 'vocabulary'>): string =>
  t.relation.itself[vocabulary.kind.get(kindOf(id))?.hue === 'person' ? 'person' : 'thing'];

/** A whole relation in one sentence: “United States hosts First meeting”, “Works holds shares in itself”. */
export function relationWords(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  localization: Localization,
): string {
  const { t, lang } = localization;
  const { from, to } = relation;
  const name = (id: string): string => nameIn(entities.get(id), id, lang);
  const far = from === to ? selfWords(to, localization) : name(to);
  return t.relation.between(name(from), readingOf(relation, true, localization), far);
}

/** Relations with the sentence of each, sorted by these as the language sorts. */
export function relationsInWords(
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
  localization: Localization,
): { relation: Relation; words: string }[] {
  const compare = compareNames(localization.lang);
  return relations
    .map((relation) => ({ relation, words: relationWords(relation, entities, localization) }))
    .sort((a, b) => compare(a.words, b.words));
}

/** A section by its number, where it has one, and its title. */
export function sectionHeading(
  { path, title }: { path: string; title?: Partial<Record<Lang, string>> | undefined },
  document: Document,
  lang: Lang,
): string {
  const place = sectionWords({ section: path }, document, lang) ?? path;
  const name = title?.[lang];
  return name === undefined || name === place ? place : `${place} ${name}`;
}

/** What stands in the inspector, in a few words: a claim by its number. */
export const subjectBrief = (detail: Detail, localization: Localization): string =>
  detail.is === 'claim' ? claimNumber(detail.id, localization.t) : subjectWords(detail, localization);

/** What stands in the inspector, by its name. */
export function subjectWords(detail: Detail, localization: Localization): string {
  const { lang } = localization;
  switch (detail.is) {
    case 'entity':
      return displayName(detail.of.entity, lang).value;
    case 'document':
      return titleOf(detail.of.document, lang).value;
    case 'claim':
      return detail.of.claim.text[lang];
    case 'relation': {
      const { relation, from, to } = detail.of;
      return relationWords(relation, byId([from, to]), localization);
    }
    default:
      return detail.id;
  }
}

/** The address of a document if a browser may follow it: http and https, nothing else. */
export function safeUrl({ url }: Pick<Document, 'url'>): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
