import type { Neighbourhood } from '../../graph/neighbourhood.ts';
import type { GraphReader } from '../../store/port.ts';
import { adding, goingTo, inTurn, showingAll, toThePicture, type Change } from '../session/changes.ts';
import { askNetwork } from '../session/needs.ts';
import type { Session } from '../session/session.svelte.ts';
import { shownIds } from '../session/subgraph.ts';
import { LARGE_NETWORK, READABLE } from './network-limits.ts';
import { firstPartOf } from './part-of-network.ts';
import { bringIn, presentIn } from './showing.ts';

/** So many of the best connected are offered in its place. */
const MOST_CONNECTED = 300;

/** A network too large to be drawn unasked: how large it is in all, and its best connected part. */
type LargeNetwork = Awaited<ReturnType<GraphReader['network']>>;

const asItIs: Change = (view) => view;

/** A change of an empty picture only: meanwhile something may have come into it. */
const whereEmpty =
  (change: Change): Change =>
  (view, known) =>
    shownIds(known, view.picture).length === 0 ? change(view, known) : view;

/** The network, if it is large and nobody has asked for all of it yet. */
async function largeNetwork(
  { about, known, reader }: Pick<Session, 'about' | 'known' | 'reader'>,
  signal: AbortSignal,
): Promise<LargeNetwork | undefined> {
  const few = about !== undefined && about.counts.entities <= LARGE_NETWORK;
  if (few || known.whole) return undefined;
  const network = await reader.until(signal).network(MOST_CONNECTED);
  return network.total.entities > LARGE_NETWORK ? network : undefined;
}

/**
 * The ways to the whole network. One that can be read at once is drawn at once; a larger one opens with the
 * neighbourhood of its hub and says how many there are; of a very large one a person hears first how large it is.
 */
export class WholeNetwork {
  readonly #session: Session;

  /** Open while somebody decides how much of a large network to show. */
  offered: LargeNetwork | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What a network of more than a picture can hold opens with; undefined until it is known. */
  readonly neighbourhood: Neighbourhood | undefined = $derived.by(() => firstPartOf(this.#session));

  /** How showing it begins; of a large network somebody is asked how much, and nothing begins yet. */
  async begin(signal: AbortSignal): Promise<Change | undefined> {
    const large = await largeNetwork(this.#session, signal);
    if (signal.aborted) return undefined;
    this.offered = large;
    if (large) return undefined;
    const { about, known, reader } = this.#session;
    if (about && about.counts.entities > READABLE && !known.whole)
      this.#session.learn(await askNetwork(reader.until(signal)));
    return signal.aborted ? undefined : this.#opening();
  }

  /** Its first part, or all of it where that part is there already. */
  #opening(): Change {
    const present = presentIn(this.#session);
    const first = this.neighbourhood?.ids.filter((id) => !present.includes(id)) ?? [];
    return first.length > 0 ? adding(first) : showingAll;
  }

  show = (): Promise<void> =>
    this.#session.run(this.show, async (signal) => {
      const change = await this.begin(signal);
      if (change) await this.#bringIn(change, signal);
    });

  /** All of it, however large. */
  showEverything = (): Promise<void> =>
    this.#session.run(this.showEverything, (signal) => {
      this.close();
      return this.#bringIn(showingAll, signal);
    });

  /** All of it as points and lines. */
  showOverview = (): Promise<void> =>
    this.#session.run(this.showOverview, (signal) => {
      this.close();
      return this.#session.show(goingTo({ is: 'overview' }), signal);
    });

  /** Learn what was offered of it, and close the offer; the ids to show. */
  chosen({ entities, relations, degrees }: LargeNetwork): string[] {
    const ids = entities.map(({ id }) => id);
    this.close();
    this.#session.learn({ entities, relations, degrees, complete: ids });
    return ids;
  }

  close = (): void => {
    this.offered = undefined;
  };

  /** To the picture or its table; where there is none yet, to the whole network. */
  toPicture = (page: 'picture' | 'table'): Promise<void> =>
    this.#session.run(
      () => this.toPicture(page),
      async (signal) => {
        const empty = presentIn(this.#session).length === 0;
        const change = empty ? await this.begin(signal) : asItIs;
        if (change) await this.#session.show(inTurn(whereEmpty(change), goingTo({ is: page })), signal);
      },
    );

  async #bringIn(change: Change, signal: AbortSignal): Promise<void> {
    await bringIn(this.#session, inTurn(change, toThePicture), { signal });
  }
}
