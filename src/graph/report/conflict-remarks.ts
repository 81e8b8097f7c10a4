import { groupBy } from '../collections.ts';
import type { Conflict } from '../conflicts.ts';
import { formatDate, isDate } from '../dates.ts';
import { parseClaimId } from '../ids.ts';
import type { Claim, PropertyValue } from '../model.ts';
import { displayName } from '../names.ts';
import { placeOf } from '../place.ts';
import { documentRuns, joinedRuns, numberOf, relationWords, type Telling } from './telling.ts';
import type { Remark, Run } from './types.ts';

/** Where a claim of the same text stands; one of this report is found by its number. */
function placed(id: string, { input, lang, own, words }: Telling): string {
  const claim = own.has(id) ? undefined : input.others.get(id);
  const document = claim && input.documents.get(claim.document);
  const known = claim && document && (claim.section !== undefined || claim.paragraph !== undefined);
  return words.claim(words.place(numberOf(id), known ? placeOf(claim, document, lang) : undefined));
}

/** The claims of the same text that a claim is in tension with, and why. */
export function tensionRemarks({ id, document }: Claim, telling: Telling): Remark[] {
  const { words, lang } = telling;
  const tensions = telling.input.documents.get(document)?.tensions ?? [];
  return tensions.flatMap(({ side, against, reason }) => {
    const others = side.includes(id) ? against : against.includes(id) ? side : [];
    if (others.length === 0) return [];
    const named = words.listed(others.map((other) => placed(other, telling)));
    return [{ label: words.remark.tension, words: [words.with, named, words.colon, reason[lang]] }];
  });
}

/** Claims by the texts that they stand in: “claims 3 and 5 in Singer (2024)”. */
function claimsOfOthers(ids: readonly string[], telling: Telling): Run[] {
  const byDocument = groupBy(ids, (id) => parseClaimId(id)?.document ?? '');
  return joinedRuns(
    [...byDocument].map(([document, claims]): Run[] => [
      ...documentRuns(document, telling),
      telling.words.bracketed,
      telling.words.listed(claims.map((id) => telling.words.claim(numberOf(id)))),
      telling.words.bracketEnd,
    ]),
    telling.words.comma,
  );
}

/** What the conflict is about, in words. */
function aboutWords(conflict: Conflict, telling: Telling): string {
  const { words, lang, vocabulary, input } = telling;
  if (conflict.of === 'relation')
    return [words.quoted(relationWords(conflict.id, telling)), words.about[conflict.about]].join(words.comma);
  const name = displayName(input.entities.get(conflict.id) ?? { id: conflict.id, names: [] }, lang).value;
  return [name, vocabulary.property.get(conflict.about)?.label[lang] ?? conflict.about].join(words.comma);
}

function valueWords(value: PropertyValue, about: string, { lang, words, vocabulary }: Telling): string {
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'object') return words.quoted(value[lang]);
  if (about === 'role') return vocabulary.role.get(value)?.label[lang] ?? value;
  return isDate(value) ? formatDate(value, lang) : value;
}

/** What this claim says of it, and what others say instead. */
function sideRuns(
  { side, about, own }: { side: Side; about: string; own: boolean },
  telling: Telling,
): Run[] {
  const { words } = telling;
  const denies = side.says === 'denies';
  if (about === 'holds') {
    if (own) return [denies ? words.denied : words.said];
    return [denies ? words.deniedBy : words.saidBy, ...claimsOfOthers(side.claims, telling)];
  }
  const value = valueWords(side.says, about, telling);
  return own ? [words.here(value)] : [words.elsewhere(value), ...claimsOfOthers(side.claims, telling)];
}

interface Side {
  says: PropertyValue;
  claims: string[];
}

/** What a claim and other documents contradict each other on: both sides, the claim's own first. */
export function disputeRemarks({ id }: Claim, telling: Telling): Remark[] {
  const { words, input } = telling;
  return input.conflicts.flatMap((conflict) => {
    const sides: Side[] = conflict.sides.filter(({ claims }) => claims.length > 0);
    const own = sides.filter(({ claims }) => claims.includes(id));
    const others = sides.filter(({ claims }) => !claims.includes(id));
    if (own.length === 0 || others.length === 0) return [];
    const { about } = conflict;
    const said = [
      ...own.map((side) => sideRuns({ side, about, own: true }, telling)),
      ...others.map((side) => sideRuns({ side, about, own: false }, telling)),
    ];
    const runs = [aboutWords(conflict, telling), words.colon, ...joinedRuns(said, words.semicolon)];
    return [{ label: words.remark.disputed, words: runs }];
  });
}
