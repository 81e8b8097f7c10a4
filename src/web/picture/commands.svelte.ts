import { typeOf } from '../../graph/ids.ts';
import type { LayoutId, Point, Route, View } from '../../graph/view.ts';
import type { Expansion } from '../../store/port.ts';
import type { PictureCommands } from '../parts/picture-commands.ts';
import { adding, inTurn, toThePicture, type Change } from '../session/changes.ts';
import { documentsOfGrown, removingDocuments } from '../session/documents.ts';
import { asError } from '../session/failure.ts';
import { hangingOn } from './growing.ts';
import type { Session } from '../session/session.svelte.ts';
import { isDocument, shownIds } from '../session/subgraph.ts';
import {
  collapsed,
  dismissing,
  dismissingOthers,
  grown,
  layingOut,
  pinning,
  positioning,
  shifting,
} from './changes.ts';
import { expandDocument, showDocuments } from './document-commands.ts';
import { findPaths } from './find-paths.ts';
import { HiddenNames } from './hidden-names.ts';
import { chosenFrom, Neighbours, PAGE, type Choice } from './neighbours.ts';
import { SeveralCommands } from './several-commands.ts';
import { bringIn, MOST_AT_ONCE, presentIn, takeOut } from './showing.ts';
import { surroundingsOf } from './surroundings.ts';
import { WholeNetwork } from './whole-network.svelte.ts';

/** An entity with so many neighbours that one has to choose, and which there are. */
export interface Choosing {
  id: string;
  expansion: Expansion;
  neighbours: Neighbours;
}

/** How the picture changes when something is opened, and what is to be decided then. */
interface Around {
  change: Change;
  choosing?: Choosing;
}

/** What opening something comes to. */
type Way = 'look' | 'alone' | 'around';

/** What a person can do with the picture; every command hands one change to the session. */
export class Commands implements PictureCommands {
  readonly #session: Session;
  readonly #names: HiddenNames;
  readonly #several: SeveralCommands;
  readonly whole: WholeNetwork;

  /** The view that the keys left when they moved something last, and what they moved. */
  #shifted: { view: View; ids: string } | undefined;

  /** Open while somebody chooses which neighbours to add. */
  choosing: Choosing | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
    this.#names = new HiddenNames(session.reader);
    this.#several = new SeveralCommands(session);
    this.whole = new WholeNetwork(session);
    session.onCommit((_, __, moved) => moved && this.closeChooser());
  }

  /** Names of some neighbours that are not in the picture, to show before they are added. */
  namesOfHidden = (id: string): Promise<string[]> =>
    this.#names.of(id, this.#present(), this.#session.view.lang);

  /**
   * Into the picture and the inspector; into an empty picture an entity brings its neighbours, and where these
   * are very many, a chooser opens beside it.
   */
  open = (id: string, { neighbours = false } = {}): Promise<void> =>
    this.#session.run(
      () => this.open(id, { neighbours }),
      (signal) => this.#open(id, neighbours, signal),
    );

  async #open(id: string, neighbours: boolean, signal: AbortSignal): Promise<void> {
    const selecting = this.#session.selectingLater(id);
    let way: Way;
    let around: Around;
    let shown: boolean;
    do {
      way = this.#wayOf(id, neighbours);
      around = await this.#around(id, way, signal);
      if (signal.aborted) return;
      const change = inTurn(around.change, selecting);
      shown = await this.#show(change, signal, () => this.#wayOf(id, neighbours) === way);
    } while (!shown);
    if (around.choosing) this.choosing = around.choosing;
  }

  /** Add these entities to the picture, and go there. */
  show = (ids: readonly string[]): Promise<void> =>
    this.#session.run(
      () => this.show(ids),
      (signal) => this.#show(inTurn(adding(ids), toThePicture), signal),
    );

  showAll = (): Promise<void> => this.whole.show();

  toPicture = (page: 'picture' | 'table'): Promise<void> => this.whole.toPicture(page);

  /** A view that names something to look at and nothing to show: show it. */
  showSelected = (): Promise<void> => {
    const { selected, picture, page } = this.#session.view;
    const alone = picture.shown.length === 0 && page.is === 'picture';
    if (selected === undefined || !alone) return Promise.resolve();
    // Where there is no such thing the inspector says so: asking again would not help.
    const unlessAbsent = (cause: unknown): void => {
      if (asError(cause).code !== 'not-found') throw cause;
    };
    return this.#session.run(this.showSelected, (signal) =>
      this.#open(selected, false, signal).catch(unlessAbsent),
    );
  };

  /** Add all neighbours of an entity; of very many a chooser opens instead. */
  expand = (id: string): Promise<void> =>
    this.#session.run(
      () => this.expand(id),
      async (signal) => {
        if (isDocument(id)) return expandDocument(this.#session, id, signal);
        const reader = this.#session.reader.until(signal);
        const expansion = await reader.expand(id, { limit: PAGE });
        if (signal.aborted) return;
        this.#session.learn({ degrees: expansion.degrees });
        const neighbours = new Neighbours(id, expansion);
        const few = (): boolean => (this.#session.hidden.get(id) ?? expansion.total) <= MOST_AT_ONCE;
        const all = { limit: MOST_AT_ONCE };
        const grown = few() && (await this.#choose({ id, neighbours }, all, { signal, still: few }));
        if (!grown && !signal.aborted) this.choosing = { id, expansion, neighbours };
      },
    );

  /** Add so many of the neighbours that are hidden, along the relations that were chosen. */
  choose = (choosing: Choosing, choice: Choice): Promise<void> =>
    this.#session.run(
      () => this.choose(choosing, choice),
      (signal) => this.#choose(choosing, choice, { signal }),
    );

  closeChooser = (): void => {
    this.choosing = undefined;
  };

  expandAll = (ids: readonly string[]): Promise<void> => this.#several.expand(ids);

  showCommon = (ids: readonly string[]): Promise<void> => this.#several.common(ids);

  /** Take away what the expansions of these brought. */
  collapse = (...ids: readonly string[]): void => takeOut(this.#session, inTurn(...ids.map(collapsed)));

  /** Whether there is anything that collapsing an entity would take away. */
  collapses = (id: string): boolean => hangingOn(this.#session.view.picture, id).length > 0;

  dismiss = (ids: readonly string[]): void => takeOut(this.#session, dismissing(ids));

  dismissOthers = (...ids: readonly string[]): void => takeOut(this.#session, dismissingOthers(ids));

  dismissFaded = (): void => this.dismiss([...this.#session.faded.entities]);

  layOut = (layout: LayoutId): void => {
    this.#session.change(layingOut(layout));
    this.#session.announce({ is: 'laid-out' });
  };

  /** The picture has found positions of its own: no step, but a part of the link. */
  settled = (positions: Readonly<Record<string, Point>>): void => this.#session.amend(positioning(positions));

  /** Somebody moved something, or several at once: one step. */
  moved = (to: Readonly<Record<string, Point>>): void => this.#session.change(positioning(to));

  /** Move these by so many pixels; one move after another, of the same ones, is one step. */
  shift = (ids: readonly string[], by: Point): void => {
    const goesOn = this.#shifted?.view === this.#session.view && this.#shifted.ids === ids.join(' ');
    const change = shifting(ids, by);
    if (goesOn) this.#session.amend(change);
    else this.#session.change(change);
    this.#shifted = { view: this.#session.view, ids: ids.join(' ') };
  };

  pin = (...ids: readonly string[]): void => {
    this.#session.change(pinning(ids));
    const pinned = ids.every((id) => this.#session.view.picture.pinned?.includes(id));
    this.#session.announce({ is: pinned ? 'pinned' : 'unpinned' });
  };

  route = (route: Route | undefined): Promise<void> => findPaths(this.#session, route);

  showDocuments = (ids?: readonly string[]): Promise<void> => showDocuments(this.#session, ids);

  /** No document in the picture any more. */
  hideDocuments = (): void => takeOut(this.#session, removingDocuments);

  #present = (): readonly string[] => presentIn(this.#session);

  /** What opening comes to: nothing but a look, an entity alone, or something with what is around it. */
  #wayOf(id: string, neighbours: boolean): Way {
    const empty = this.#present().length === 0;
    if (typeOf(id) === 'entity') return neighbours || empty ? 'around' : 'alone';
    return empty && this.#session.view.page.is !== 'list' ? 'around' : 'look';
  }

  /** How the picture changes when something is opened, and what is then to be chosen from. */
  async #around(id: string, way: Way, signal: AbortSignal): Promise<Around> {
    if (way === 'look') return { change: (view) => view };
    const alone = inTurn(adding([id]), toThePicture);
    if (way === 'alone') return { change: alone };
    const { expansion, ...around } = await surroundingsOf(this.#session.reader.until(signal), id);
    if (expansion && expansion.total > MOST_AT_ONCE) {
      this.#session.learn({ degrees: expansion.degrees });
      return { change: alone, choosing: { id, expansion, neighbours: new Neighbours(id, expansion) } };
    }
    this.#session.learn(around.facts);
    const change = around.whole ? await this.whole.begin(signal) : adding(around.ids);
    return { change: change ? inTurn(change, toThePicture) : toThePicture };
  }

  async #choose(
    { id, neighbours }: Omit<Choosing, 'expansion'>,
    { kinds, ...choice }: Choice,
    { signal, still }: { signal: AbortSignal; still?: () => boolean },
  ): Promise<boolean> {
    const found = await neighbours.along(this.#session.reader.until(signal), kinds);
    if (signal.aborted) return false;
    const { entities, relations, degrees } = found;
    this.#session.learn({ entities, relations, degrees });
    const change: Change = (view, known) => {
      const shown = shownIds(known, view.picture);
      const chosen = chosenFrom(found, { ...choice, shown, lang: view.lang });
      return grown(id, [...chosen, ...documentsOfGrown(known, shown, id)])(view, known);
    };
    return this.#show(change, signal, still);
  }

  #show = (change: Change, signal: AbortSignal, still?: () => boolean): Promise<boolean> =>
    bringIn(this.#session, change, { signal, still });
}
