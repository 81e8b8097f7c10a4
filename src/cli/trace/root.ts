import { byId } from '../../graph/collections.ts';
import { typeOf } from '../../graph/ids.ts';
import type { Claim } from '../../graph/model.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import { relationSentence } from '../../graph/reading.ts';
import { indexVocabulary } from '../../graph/vocabulary.ts';
import type { GraphReader, Provenance } from '../../store/port.ts';
import type { Branch } from '../text/tree.ts';
import { WORDS } from '../words/words.ts';
import { claimBranch } from './claim-branch.ts';
import { documentBranch } from './document-branch.ts';
import { toldFrom, type Told } from './told.ts';

/** The claims as branches; the last one says how many more there are. */
function claimBranches(
  claims: readonly Claim[],
  { claims: { total, items } }: Provenance,
  told: Told,
): Branch[] {
  const { trace } = WORDS[told.lang];
  const more = total > items.length ? [{ text: trace.more(total - items.length), children: [] }] : [];
  return [...claims.map((claim) => claimBranch(claim, told)), ...more];
}

/** A document: who made it, its own claims, and those that cite it. */
function documentRoot(provenance: Provenance, told: Told): Branch {
  const { trace } = WORDS[told.lang];
  const { subject, claims } = provenance;
  const { text, children } = documentBranch(subject, told);
  const parts = [
    { text: trace.own, claims: claims.items.filter(({ document }) => document === subject) },
    { text: trace.citing, claims: claims.items.filter(({ document }) => document !== subject) },
  ].filter((part) => part.claims.length > 0);
  const branches = parts.map((part) => ({
    text: part.text,
    children: part.claims.map((claim) => claimBranch(claim, told)),
  }));
  return { text, children: [...children, ...branches, ...claimBranches([], provenance, told)] };
}

/** What an entity or a relation is called. */
async function subjectWords(store: GraphReader, { subject, lang, vocabulary }: Told): Promise<string> {
  const { withId } = WORDS[lang];
  if (typeOf(subject) === 'relation') {
    const { relation, from, to } = await store.relation(subject);
    return withId(relationSentence(relation, byId([from, to]), { lang, vocabulary }), subject);
  }
  const [entity] = (await store.among([subject])).entities;
  return withId(displayName(entity ?? { id: subject, names: [] }, lang).value, subject);
}

/** The tree of what something rests on. */
export async function provenanceTree(
  store: GraphReader,
  provenance: Provenance,
  lang: Lang,
): Promise<Branch> {
  const { vocabulary } = await store.about();
  const told = toldFrom(provenance, { lang, vocabulary: indexVocabulary(vocabulary) });
  const [claim] = provenance.claims.items;
  if (typeOf(provenance.subject) === 'document') return documentRoot(provenance, told);
  if (typeOf(provenance.subject) === 'claim' && claim) return claimBranch(claim, told);
  const children = claimBranches(provenance.claims.items, provenance, told);
  const none = [{ text: WORDS[lang].trace.noClaims, children: [] }];
  return { text: await subjectWords(store, told), children: children.length > 0 ? children : none };
}
