import { untrack } from 'svelte';
import { claimsOfTraits, type Trait } from '../../../graph/circles/traits.ts';
import type { Session } from '../../session/session.svelte.ts';

/** As many claims as one question may name. */
const MOST = 20_000;

/**
 * Ask for the claims behind some traits that are not known yet: how well a value is backed is told by them. Where the
 * store does not answer, a value stands without its mark.
 */
export function askBehind(session: Session, traits: readonly Trait[]): void {
  const ids = untrack(() => claimsOfTraits(traits).filter((id) => !session.known.claims.has(id)));
  if (ids.length === 0) return;
  void session.reader.evidence(ids.slice(0, MOST)).then(
    ({ claims, documents, entities }) => session.learn({ claims, documents, entities }),
    () => undefined,
  );
}
