import { displayName } from '../../graph/names.ts';
import type { Overview } from '../../store/port.ts';
import type { OverviewRenderer, OverviewStructure, PositionArray } from '../parts/renderer.ts';
import { growthOf } from '../session/announcement.ts';
import type { Session } from '../session/session.svelte.ts';
import { MOST_OPENED, openingAsPicture, placeOf, seeing } from './changes.ts';
import { askedIds, neighbourhood, placesOf, type Asked } from './places.ts';
import { networkOf } from './network-of.ts';

/** What one overview was laid out as: of use as long as the data stays. */
interface Placed {
  overview: Overview;
  positions: PositionArray;
}

/** The overview of the whole network: what is drawn of it, what is marked, and what can be done with that. */
export class Overviewing {
  readonly #session: Session;
  /** Ids whose names were asked for. */
  readonly #asked: Asked = askedIds();
  #placed: Placed | undefined;

  renderer: OverviewRenderer | undefined = $state.raw();
  structure: OverviewStructure | undefined = $state.raw();
  /** Places of those that somebody has marked, best connected first. */
  marked: readonly number[] = $state.raw([]);
  /** Whether a drag marks, and does not pan. */
  lassoing = $state.raw(false);

  readonly overview = $derived.by(() => this.#session.known.overview);
  readonly network = $derived.by(() => this.overview && networkOf(this.overview, this.#session.vocabulary));
  readonly places: ReadonlyMap<string, number> = $derived.by(() => placesOf(this.overview?.ids ?? []));
  readonly #entities = $derived.by(() => this.#session.known.entities);
  readonly #lang = $derived.by(() => this.#session.view.lang);
  /** Names by place, as far as they are known; another function whenever more of them are. */
  readonly nameOf = $derived.by(() => {
    const [entities, lang, ids] = [this.#entities, this.#lang, this.overview?.ids];
    return (at: number) => {
      const entity = entities.get(ids?.[at] ?? '');
      return entity && displayName(entity, lang);
    };
  });

  constructor(session: Session) {
    this.#session = session;
  }

  /** The positions of a layout that was made on the same data, if there is one. */
  get standing(): PositionArray | undefined {
    return this.#placed && this.#placed.overview === this.overview
      ? this.#placed.positions.slice()
      : undefined;
  }

  place(positions: PositionArray): void {
    if (this.overview) this.#placed = { overview: this.overview, positions };
  }

  idsOf = (places: readonly number[]): string[] => places.flatMap((at) => this.overview?.ids[at] ?? []);

  mark = (places: readonly number[]): void => {
    this.marked = places;
    this.lassoing = false;
  };

  /** @param region where it was pressed in the picture */
  select = (at: number | undefined, region?: { pressed: string | undefined }): void => {
    const id = at === undefined ? undefined : this.overview?.ids[at];
    if (region) region.pressed = id;
    this.#session.select(id);
  };

  /** A node with its neighbours, the best connected first. */
  around = (at: number): number[] => neighbourhood(at, this.structure?.adjacency);

  /** These as a picture, at most as many as can be read: the first ones are the best connected. */
  open = (places: readonly number[]): Promise<void> =>
    this.#session.run(
      () => this.open(places),
      async (signal) => {
        const before = this.#session.subgraph;
        const ids = this.idsOf(places.slice(0, MOST_OPENED));
        const shown = await this.#session.show(openingAsPicture(ids), signal);
        if (shown) this.#session.announce(growthOf(before, this.#session.subgraph));
      },
    );

  /** Where a person has left the camera, if not at all of it: a part of the link, and no step. */
  leaveCamera = (camera?: { x: number; y: number; zoom: number }): void =>
    this.#session.amend(seeing(camera && placeOf(camera)));

  /** Ask for names that have room; who is not named is drawn all the same, and asked for again. */
  askNames = (places: readonly number[]): void => {
    const ids = this.idsOf(places).filter((id) => !this.#asked.has(id));
    if (ids.length === 0) return;
    for (const id of ids) this.#asked.add(id);
    this.#session.reader.among(ids).then(
      ({ entities, degrees }) => this.#session.learn({ entities, degrees }),
      // That the store does not answer is said where it is noticed.
      () => ids.forEach((id) => this.#asked.delete(id)),
    );
  };
}
