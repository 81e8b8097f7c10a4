import type { AuthoredAssertion, AuthoredClaim } from '../../../../src/graph/authored.ts';
import { endsOf, relationId } from '../../../../src/graph/ids.ts';
import type { Citation, Document, Statement } from '../../../../src/graph/model.ts';
import type { Frame } from './frame.ts';
import { given, once, pick, pickIds } from './pick.ts';
import type { Plan } from './plan.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The claims of a plan, mended where a check would refuse them. */

type ClaimPlan = Plan['claims'][number];

const REASON = { zh: '同段', en: 'same paragraph' };

/** What the sentence itself cites: only what the list of its document has, where there is one. */
function narrowOf(plan: ClaimPlan, document: Document | undefined, { documentIds }: Frame): Citation[] {
  const listed = document?.references ?? [];
  return plan.cites.map(({ document: n, stance, fidelity }): Citation => {
    const reference = pick(listed, n);
    return given({
      document: reference?.document ?? pick(documentIds, n) ?? '',
      marker: reference && `[${reference.number}]`,
      scope: 'narrow' as const,
      ...{ stance, fidelity },
    }) as Citation;
  });
}

function assertionOf(plan: ClaimPlan['asserts'][number], { entities }: Frame): AuthoredAssertion[] {
  const kind = pick(VOCABULARY.relations, plan.kind);
  const [a, b] = [pick(entities, plan.from), pick(entities, plan.to)];
  if (!kind || !a || !b || (a === b && !kind.reflexive) || !kind.to.includes(b.kind)) return [];
  const symmetric = kind.symmetric === true;
  const [from, to] = endsOf(a.id, b.id, symmetric);
  const parts = { kind: kind.id, from, to, ...(plan.second && { discriminator: 'second' }) };
  const qualifiers = Object.entries({ ...plan.dates, role: plan.role }).filter(([name, value]) =>
    value === undefined ? false : kind.qualifiers?.some((qualifier) => qualifier === name),
  );
  return [
    {
      ...{ relation: relationId(parts, symmetric), kind: kind.id, from, to },
      polarity: plan.denies ? 'denies' : 'asserts',
      reality: plan.predicted || a.prospective || b.prospective ? 'predicted' : 'actual',
      ...Object.fromEntries(qualifiers),
      ...(plan.rejected && { rejected: { reason: { zh: '不符', en: 'against the record' } } }),
    },
  ];
}

const PROPERTIES = { string: 'opened', number: 'count', object: 'activity' } as const;

const statementOf = ({ entity, value }: ClaimPlan['states'][number], { entityIds }: Frame): Statement => ({
  entity: pick(entityIds, entity) ?? '',
  property: PROPERTIES[typeof value as keyof typeof PROPERTIES],
  value,
  reality: 'actual',
});

/** A claim as far as it stands alone. */
function aloneOf(
  plan: ClaimPlan,
  at: number,
  context: { documents: Document[]; frame: Frame },
): AuthoredClaim {
  const { documents, frame } = context;
  const { n: _, ...slot } = frame.slots[at] ?? { id: '', document: '', n: 0 };
  const document = documents.find(({ id }) => id === slot.document);
  const asserts = plan.asserts.flatMap((assertion) => assertionOf(assertion, frame));
  const keyOf = ({ relation, polarity, since, until, role }: AuthoredAssertion) =>
    JSON.stringify([relation, polarity, since, until, role]);
  return {
    ...slot,
    ...{ anchor: { exact: plan.anchor }, text: plan.text, modality: plan.modality, hedge: 'asserted' },
    mentions: pickIds([...frame.entityIds, ...frame.documentIds], plan.mentions),
    cites: narrowOf(plan, document, frame),
    asserts: once(asserts, keyOf),
    states: plan.states.map((statement) => statementOf(statement, frame)),
    decides: [],
  };
}

/** Of a relation that everybody denies the first claim asserts it: a denial has something to deny. */
function withAssertions(claims: AuthoredClaim[]): AuthoredClaim[] {
  const asserted = new Set(
    claims.flatMap(({ asserts }) =>
      asserts.filter(({ polarity }) => polarity === 'asserts').map(({ relation }) => relation),
    ),
  );
  return claims.map((claim) => ({
    ...claim,
    asserts: claim.asserts.map((one) => {
      if (asserted.has(one.relation)) return one;
      asserted.add(one.relation);
      return { ...one, polarity: 'asserts' as const };
    }),
  }));
}

const sameParagraph = (a: AuthoredClaim, b: AuthoredClaim): boolean =>
  a.document === b.document && a.section === b.section;

/** The citations of the next claim of the paragraph that has some reach back to one without. */
function wideOf(claims: readonly AuthoredClaim[], at: number): Citation[] {
  const [claim, ...rest] = claims.slice(at);
  const next = rest.find((other) => claim && sameParagraph(claim, other) && other.cites.length > 0);
  return once(next?.cites ?? [], (cite) => cite.marker ?? cite.document).map(({ document, marker }) => ({
    document,
    ...(marker !== undefined && { marker }),
    scope: 'wide',
    reason: REASON,
  }));
}

const foretells = ({ modality, asserts }: AuthoredClaim): boolean =>
  modality === 'forecast' || asserts.some(({ reality }) => reality === 'predicted');

function decidesOf(
  plan: ClaimPlan,
  claim: AuthoredClaim,
  all: readonly AuthoredClaim[],
): AuthoredClaim['decides'] {
  const foretold = all.filter((other) => other.document !== claim.document && foretells(other));
  return plan.decides.flatMap(({ claim: n, outcome }) => {
    const target = pick(foretold, n);
    return target ? [{ claim: target.id, outcome }] : [];
  });
}

export function claimsOf(plan: Plan, documents: Document[], frame: Frame): AuthoredClaim[] {
  const alone = withAssertions(plan.claims.map((claim, at) => aloneOf(claim, at, { documents, frame })));
  return plan.claims.flatMap((planned, at) => {
    const claim = alone[at];
    if (!claim) return [];
    const reached = planned.wide && claim.cites.length === 0 ? wideOf(alone, at) : claim.cites;
    return [{ ...claim, cites: reached, decides: decidesOf(planned, claim, alone) }];
  });
}
