import type { GraphReader } from '../../store/port.ts';
import { goingTo, inTurn, showingAll, toThePicture, type Change } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import { shownIds } from '../session/subgraph.ts';
import { bringIn, presentIn } from './showing.ts';

/** Above so many entities the whole network is not drawn before somebody asks for all of it. */
const LARGE_NETWORK = 1500;
/** So many of the best connected are offered in its place. */
const MOST_CONNECTED = 300;

/** A network too large to be drawn unasked: how large it is in all, and its best connected part. */
type LargeNetwork = Awaited<ReturnType<GraphReader['network']>>;

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

/** The ways to the whole network; on each a person hears first how large it is, where it is large. */
export class WholeNetwork {
  readonly #session: Session;

  /** Open while somebody decides how much of a large network to show. */
  offered: LargeNetwork | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether it can be shown at once; of a large one somebody is asked how much. */
  async mayShow(signal: AbortSignal): Promise<boolean> {
    const large = await largeNetwork(this.#session, signal);
    if (signal.aborted) return false;
    this.offered = large;
    return !large;
  }

  show = (): Promise<void> =>
    this.#session.run(this.show, async (signal) => {
      if (await this.mayShow(signal)) await this.#bringIn(signal);
    });

  /** All of it, however large. */
  showEverything = (): Promise<void> =>
    this.#session.run(this.showEverything, (signal) => {
      this.close();
      return this.#bringIn(signal);
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
  toPicture = (page: 'picture' | 'table'): Promise<void> => {
    const there = goingTo({ is: page });
    const change: Change = (view, known) =>
      there(shownIds(known, view.picture).length === 0 ? showingAll(view, known) : view, known);
    return this.#session.run(
      () => this.toPicture(page),
      async (signal) => {
        const empty = presentIn(this.#session).length === 0;
        if (!empty || (await this.mayShow(signal))) await this.#session.show(change, signal);
      },
    );
  };

  async #bringIn(signal: AbortSignal): Promise<void> {
    await bringIn(this.#session, inTurn(showingAll, toThePicture), { signal });
  }
}
