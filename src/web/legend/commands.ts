import type { Filter, Focus } from '../../graph/view.ts';
import { announcementOf } from '../session/announcement.ts';
import { addingPaths, type Change } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import { filtering, focusing, switching, unfiltering } from './changes.ts';

/** What a person can do with the legend, which is the filter of the picture. */
export class LegendCommands {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  filter = (change: Filter): Promise<void> => this.#refilter(filtering(change));
  switch = (of: 'kinds' | 'relations', id: string): Promise<void> => this.#refilter(switching(of, id));
  unfilter = (): Promise<void> => this.#refilter(unfiltering);
  focus = (focus: Focus): Promise<void> => this.#refilter(focusing(focus));

  /** The filter holds at once; paths walk what it lets through, so they are looked for anew. */
  async #refilter(change: Change): Promise<void> {
    this.#session.change(change);
    if (this.#session.view.picture.route) await this.#findPaths();
    const { subgraph, faded, paths } = this.#session;
    this.#session.announce(
      paths
        ? announcementOf(paths)
        : {
            is: 'filtered',
            entities: subgraph.entities.length - faded.entities.size,
            relations: subgraph.relations.length - faded.relations.size,
          },
    );
  }

  #findPaths = (): Promise<void> =>
    this.#session.run(this.#findPaths, (signal) => this.#session.complete(addingPaths, signal));
}
