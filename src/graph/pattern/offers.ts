import { EntenteError, quoted } from '../errors.ts';
import { kindOf } from '../ids.ts';
import type { RelationKind, Vocabulary } from '../vocabulary.ts';
import { patternTexts, type Pattern, type Place, type Step } from './pattern.ts';

type Words = Pick<Vocabulary, 'kinds' | 'relations'>;

/** A kind of relation in one direction, and the kinds of entity that it leads to. */
export interface Offer {
  kind: string;
  backwards?: true;
  to: readonly string[];
}

/** Where a relation of a kind leads from any of these kinds of entity, either way; a symmetric kind is gone one way. */
function offersOf({ id, from, to, symmetric }: RelationKind, kinds: ReadonlySet<string>): Offer[] {
  const leads = (some: readonly string[]): boolean => some.some((kind) => kinds.has(kind));
  if (symmetric) {
    const ends = [...new Set([...from, ...to])];
    return leads(ends) ? [{ kind: id, to: ends }] : [];
  }
  return [
    ...(leads(from) ? [{ kind: id, to }] : []),
    ...(leads(to) ? [{ kind: id, backwards: true as const, to: from }] : []),
  ];
}

/** What leads on from any of these kinds of entity, as the vocabulary has it. */
export const offersFrom = (kinds: readonly string[], { relations }: Pick<Words, 'relations'>): Offer[] =>
  relations.flatMap((relation) => offersOf(relation, new Set(kinds)));

const kindsOf = ({ id, kind }: Place): string[] | undefined => {
  if (id !== undefined) return [kindOf(id)];
  return kind === undefined ? undefined : [kind];
};

const isSameWay = (offer: Offer, { kind, backwards }: Step, symmetric: boolean): boolean =>
  offer.kind === kind && (symmetric || offer.backwards === backwards);

/** The kinds of entity from which each step goes, and last those from which another would. */
export function kindsAlong({ start, steps }: Pattern, words: Words): string[][] {
  const first = kindsOf(start) ?? words.kinds.map(({ id }) => id);
  let here = first;
  const before = steps.map((step) => {
    const from = step.join === 'then' ? here : first;
    const symmetric = words.relations.some(({ id, symmetric }) => id === step.kind && symmetric);
    const led = offersFrom(from, words).filter((offer) => isSameWay(offer, step, symmetric));
    here = kindsOf(step.to) ?? [...new Set(led.flatMap(({ to }) => to))];
    return from;
  });
  return [...before, here];
}

const offerText = ({ kind, backwards, to }: Offer): string =>
  `${kind}${backwards ? '/by' : ''}/${to.length > 3 ? `${to.slice(0, 3).join('|')}|…` : to.join('|')}`;

const unknown = (text: string, place: string, remedy: string): EntenteError =>
  new EntenteError('bad-request', `${quoted(text)}, ${place} of the pattern, ${remedy}.`);

/**
 * Refuses a pattern that can match nobody for what its words mean: a kind that the vocabulary lacks, or a relation
 * that never leads from there to there.
 * @throws EntenteError `bad-request` that names the word, its place and what could stand there.
 */
export function checkPattern(pattern: Pattern, words: Words): void {
  const texts = patternTexts(pattern);
  const known = new Set(words.kinds.map(({ id }) => id));
  const [start] = kindsOf(pattern.start) ?? [];
  if (start !== undefined && !known.has(start)) {
    const kinds = words.kinds.map(({ id }) => id).join(', ');
    throw unknown(texts[0] ?? '', 'the start', `is no kind of entity here; kinds are ${kinds}`);
  }
  const along = kindsAlong(pattern, words);
  for (const [at, step] of pattern.steps.entries()) {
    const from = along[at] ?? [];
    const offers = offersFrom(from, words);
    const symmetric = words.relations.some(({ id, symmetric }) => id === step.kind && symmetric);
    const ways = offers.filter((offer) => isSameWay(offer, step, symmetric));
    const wanted = kindsOf(step.to);
    if (ways.some(({ to }) => !wanted || wanted.some((kind) => to.includes(kind)))) continue;
    const some = offers.map(offerText).join(', ') || 'nothing';
    throw unknown(
      texts[at + 1] ?? '',
      `step ${at + 1}`,
      `leads nowhere from ${from.length > 3 ? 'there' : from.join(' or ')}; from there lead ${some}`,
    );
  }
}
