import type { GraphReader } from '../../store/port.ts';
import type { Session } from '../session/session.svelte.ts';

/** Above so many entities the whole network is not drawn before somebody asks for all of it. */
const LARGE_NETWORK = 1500;
/** So many of the best connected are offered in its place. */
const MOST_CONNECTED = 300;

/** A network too large to be drawn unasked: how large it is in all, and its best connected part. */
export type LargeNetwork = Awaited<ReturnType<GraphReader['network']>>;

/** The network, if it is large and nobody has asked for all of it yet. */
export async function largeNetwork(
  { about, known, reader }: Pick<Session, 'about' | 'known' | 'reader'>,
  signal: AbortSignal,
): Promise<LargeNetwork | undefined> {
  const few = about !== undefined && about.counts.entities <= LARGE_NETWORK;
  if (few || known.whole) return undefined;
  const network = await reader.until(signal).network(MOST_CONNECTED);
  return network.total.entities > LARGE_NETWORK ? network : undefined;
}
