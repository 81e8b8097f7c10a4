import type { Filter, Focus, LayoutId, Place, Route, View } from '../../graph/view.ts';
import type { Expansion, GraphReader, Paths, Piece } from '../../store/port.ts';
import type { Faded } from '../session/fading.ts';
import { collapsing, growing, hangingOn } from './growth.ts';
import { hiddenIn } from '../session/hidden.ts';
import { hiddenAlong, type Choice } from './neighbours.ts';
import { shownIds, type Known, type Lesson, type Picture } from '../session/known.ts';
import { Peeks } from './hidden-names.ts';
import type { Said } from '../session/announcement.ts';
import * as to from './changes.ts';

/** What the explorer lets the commands of the picture do; it stays the only writer. */
export interface Hands {
  of(): { view: View; known: Known; picture: Picture; faded: Faded };
  readonly reader: GraphReader;
  run(retry: () => Promise<void>, task: () => Promise<void> | void): Promise<void>;
  learn(lesson: Lesson): void;
  /** Learn what a view needs, then take it as a step. */
  show(view: View): Promise<void>;
  /** Take a view of which all is known as a step. */
  change(view: View): void;
  /** The same step, written otherwise. */
  amend(view: View): void;
  say(said: Said): void;
}

/** An entity with so many neighbours that one has to choose, and which there are. */
export interface Choosing {
  id: string;
  expansion: Expansion;
}

/** More hidden neighbours than this are chosen from, not added at once. */
const MOST_AT_ONCE = 50;
/** Neighbours asked for in one go. */
const ASKED = 200;

/** What a person can do with the picture; every command ends in one new View. */
export class PictureCommands {
  readonly #hands: Hands;
  readonly #peeks: Peeks;

  /** Open while somebody chooses which neighbours to add. */
  choosing: Choosing | undefined = $state.raw();
  /** The paths of the view's route, once they are found or known not to be there. */
  paths: Paths | undefined = $state.raw();

  constructor(hands: Hands) {
    this.#hands = hands;
    this.#peeks = new Peeks(hands.reader);
  }

  /** Names of some neighbours that are not in the picture, to show before they are added. */
  peek = (id: string): Promise<string[]> => this.#peeks.at(id, this.#present(), this.#view.lang);

  /** Add all neighbours of an entity; of very many a chooser opens instead. */
  expand = (id: string): Promise<void> =>
    this.#hands.run(
      () => this.expand(id),
      async () => {
        const expansion = await this.#hands.reader.expand(id, { limit: ASKED });
        this.#hands.learn({ degrees: expansion.degrees });
        const { picture, known } = this.#hands.of();
        const hidden = hiddenIn(picture, known).get(id) ?? expansion.total;
        if (hidden > MOST_AT_ONCE) this.choosing = { id, expansion };
        else if (expansion.total <= ASKED) await this.#grow(id, expansion);
        else await this.choose(id, { limit: hidden });
      },
    );

  /** Add so many of the neighbours that are hidden, along the relations that were chosen. */
  choose = (id: string, choice: Choice): Promise<void> =>
    this.#hands.run(
      () => this.choose(id, choice),
      async () => {
        const { lang } = this.#view;
        const asked = { ...choice, shown: this.#present(), lang };
        await this.#grow(id, await hiddenAlong(this.#hands.reader, id, asked));
      },
    );

  closeChooser = (): void => {
    this.choosing = undefined;
  };

  /** Take away what the expansion of an entity brought. */
  collapse = (id: string): void => {
    const { view } = this.#hands.of();
    const gone = hangingOn(view, id);
    const next = collapsing(view, id);
    this.#hands.say(gone.length > 0 ? { is: 'removed', entities: gone.length } : { is: 'nothing-new' });
    if (gone.length > 0)
      this.#hands.change(to.dismissing({ ...next, shown: view.shown }, this.#present(), gone));
  };

  /** Whether there is anything that collapsing an entity would take away. */
  collapses = (id: string): boolean => hangingOn(this.#hands.of().view, id).length > 0;

  dismiss = (ids: readonly string[]): void => {
    const present = this.#present();
    const next = to.dismissing(this.#view, present, ids);
    if (next === this.#view) return;
    this.#hands.change(next);
    this.#hands.say({ is: 'removed', entities: present.length - this.#present().length });
  };

  dismissOthers = (id: string): void => this.dismiss(this.#present().filter((one) => one !== id));

  dismissFaded = (): void => this.dismiss([...this.#hands.of().faded.entities]);

  filter = (change: Filter): Promise<void> => this.#refilter(to.filtering(this.#view, change));
  switch = (of: 'kinds' | 'relations', id: string): Promise<void> =>
    this.#refilter(to.switching(this.#view, of, id));
  unfilter = (): Promise<void> => this.#refilter(to.unfiltering(this.#view));
  focus = (focus: Focus): Promise<void> => this.#refilter(to.focusing(this.#view, focus));

  layOut = (layout: LayoutId): void => {
    this.#hands.change(to.layingOut(this.#view, layout));
    this.#hands.say({ is: 'laid-out' });
  };

  /** The picture has found places of its own: no step, but a part of the link. */
  settled = (places: Readonly<Record<string, Place>>): void =>
    this.#hands.amend(to.placing(this.#view, places));

  /** Somebody moved something. */
  moved = (id: string, place: Place): void => this.#hands.change(to.placing(this.#view, { [id]: place }));

  pin = (id: string): void => {
    const next = to.pinning(this.#view, id);
    this.#hands.change(next);
    this.#hands.say({ is: next.pinned?.includes(id) ? 'pinned' : 'unpinned' });
  };

  asTable = (table: boolean): void => this.#hands.change(to.tabling(this.#view, table));

  /** Look for paths and bring them into the picture; nothing ends the look. */
  route = (route: Route | undefined): Promise<void> =>
    this.#hands.run(
      () => this.route(route),
      async () => {
        const paths = route && (await this.#find(route));
        if (paths) this.#hands.learn(paths);
        const view = to.routing(this.#view, route);
        const ids = paths?.entities.map((entity) => entity.id) ?? [];
        this.paths = paths;
        await this.#hands.show(to.adding(view, this.#present(), ids));
        if (paths) this.#hands.say(saidOf(paths));
      },
    );

  /** The view came from elsewhere: find the paths that it asks for. */
  follow = async (): Promise<void> => {
    const { route } = this.#view;
    this.choosing = undefined;
    this.paths = route && (await this.#find(route));
  };

  get #view(): View {
    return this.#hands.of().view;
  }

  #present(): readonly string[] {
    const { known, view } = this.#hands.of();
    return shownIds(known, view);
  }

  #find({ from, to: end, supported }: Route): Promise<Paths> {
    const { evidence, predictions } = this.#view.filter ?? {};
    return this.#hands.reader.paths(from, end, {
      ...(supported ? { evidence: 'supported' } : evidence !== undefined && { evidence }),
      ...(predictions === false && { predictions }),
    });
  }

  async #grow(id: string, piece: Piece): Promise<void> {
    this.#hands.learn(piece);
    const ids = piece.entities.map((entity) => entity.id);
    await this.#hands.show(growing(this.#view, this.#present(), { of: id, ids }));
  }

  /** Paths walk what the filter lets through, so they are looked for anew. */
  async #refilter(view: View): Promise<void> {
    this.#hands.change(view);
    if (view.route) return this.route(view.route);
    const { picture, faded } = this.#hands.of();
    this.#hands.say({
      is: 'filtered',
      entities: picture.entities.length - faded.entities.size,
      relations: picture.relations.length - faded.relations.size,
    });
  }
}

const saidOf = ({ total, steps, looked }: Paths): Said =>
  steps === undefined ? { is: 'no-path', looked } : { is: 'paths', total, steps };
