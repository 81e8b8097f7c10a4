import { neighbourhoodOf, type Neighbourhood } from '../../graph/neighbourhood.ts';
import type { Entity } from '../../graph/model.ts';
import type { Session } from '../session/session.svelte.ts';
import { subgraphOf } from '../session/subgraph.ts';
import { FIRST, READABLE } from './network-limits.ts';

/** What of the whole network a picture is: all of it, or the part that it opens with and what came to that. */
type NetworkPart = { is: 'whole' } | { is: 'part'; hub: Entity; shown: number; total: number };

/** What a network of more than a picture can hold opens with; undefined until it is known. */
export function firstPartOf({ known, about }: Pick<Session, 'known' | 'about'>): Neighbourhood | undefined {
  if (!known.whole || !about || known.whole.ids.length <= READABLE) return undefined;
  return neighbourhoodOf(subgraphOf(known, known.whole.ids), about.vocabulary, FIRST);
}

/** What of the network the picture is; undefined where it was put together otherwise, or nobody asked for the network. */
export function partOfNetwork(
  session: Pick<Session, 'known' | 'about' | 'subgraph' | 'view'>,
  first: Neighbourhood | undefined = firstPartOf(session),
): NetworkPart | undefined {
  const { known, subgraph, view } = session;
  if (view.picture.shown === 'all') return { is: 'whole' };
  const present = new Set(subgraph.entities.map(({ id }) => id));
  if (!known.whole || !first?.ids.every((id) => present.has(id))) return undefined;
  // Who has no relation belongs to no network, though somebody may have brought it into the picture.
  const shown = known.whole.ids.filter((id) => present.has(id)).length;
  return { is: 'part', hub: first.hub, shown, total: known.whole.total };
}
