import { typeOf } from '../../graph/ids.ts';
import type { Lang } from '../../graph/names.ts';
import type { ListOf, View } from '../../graph/view.ts';
import { indexVocabulary } from '../../graph/vocabulary.ts';
import type { About, Found, GraphReader } from '../../store/port.ts';
import { Attempts, type Problem } from './attempts.svelte.ts';
import { lessonFor } from './needs.ts';
import { fadedIn } from './fading.ts';
import { Inspection } from '../inspector/inspection.svelte.ts';
import { LinkNotices } from './link-notices.svelte.ts';
import { Lister } from '../lists/lister.svelte.ts';
import { NO_STEPS, redoing, stepping, undoing, type Steps } from './steps.ts';
import { learn, NOTHING_KNOWN, pictureOf, shownIds, type Known, type Lesson } from './known.ts';
import { around } from '../picture/surroundings.ts';
import { PictureCommands, type Hands } from '../picture/commands.svelte.ts';
import { saidOfGrowth, type Said } from './announcement.ts';
import * as to from '../picture/changes.ts';

/** Writes a view where the person can find it again: a new step, or in place of the last one. */
export type Commit = (view: View, how: 'push' | 'replace') => void;

/** The single writer of view, known graph and detail; every command ends in one new View. */
export class Explorer {
  /** What a view may ask directly, without a decision of the person. */
  readonly reader: GraphReader;
  readonly #commitView: Commit;
  readonly #attempts = new Attempts();
  /** Answers that arrive after a newer command count for nothing. */
  #turn = 0;

  readonly inspection: Inspection;
  readonly lister: Lister;
  readonly do: PictureCommands;
  view: View = $state.raw({ lang: 'en', shown: [] });
  known: Known = $state.raw(NOTHING_KNOWN);
  about: About | undefined = $state.raw();
  readonly notices = new LinkNotices();
  said: Said | undefined = $state.raw();
  steps: Steps = $state.raw(NO_STEPS);

  readonly place = $derived(to.placeOfView(this.view));
  readonly picture = $derived(pictureOf(this.known, this.view));
  readonly faded = $derived.by(() => fadedIn(this.picture, this.view, this.do.paths));
  readonly vocabulary = $derived(
    indexVocabulary(
      this.about?.vocabulary ?? { kinds: [], relations: [], properties: [], forms: [], roles: [] },
    ),
  );

  constructor(reader: GraphReader, view: View, commit: Commit) {
    this.reader = reader;
    this.inspection = new Inspection(reader);
    this.lister = new Lister(reader);
    this.#commitView = commit;
    this.view = view;
    this.do = new PictureCommands(this.#hands());
  }

  /** What went wrong last, until something is tried again. */
  get problem(): Problem | undefined {
    return this.#attempts.problem;
  }

  readonly search = (query: string): Promise<Found> => this.reader.search(query);

  /** Ask who is there, then make the picture of the view that the explorer was made with. */
  start = (): Promise<void> =>
    this.#attempts.run(this.start, async () => {
      this.about = await this.reader.about();
      await this.#follow(this.view);
    });

  /** The store answers again: ask once more for what failed without it, but not for what is under way. */
  resume = async (): Promise<void> => {
    const { problem } = this;
    if (!this.about && !this.#attempts.busy) await this.start();
    if (problem?.error.code === 'unavailable' && problem.retry !== this.start) await problem.retry();
    if (this.inspection.detail?.is === 'failed' && !this.inspection.awaited) await this.reread();
    await this.lister.again();
  };

  /** The view of a link, a bookmark, or a step of the browser. */
  restore = (view: View): Promise<void> =>
    this.#attempts.run(
      () => this.restore(view),
      async () => {
        const before = this.view;
        await this.#follow(view);
        this.steps = stepping(this.steps, before);
      },
    );

  undo = (): Promise<void> => this.#turnTo(undoing(this.steps, this.view), 'undone');

  redo = (): Promise<void> => this.#turnTo(redoing(this.steps, this.view), 'redone');

  /** Into the picture and the inspector; into an empty picture an entity brings its neighbours. */
  open = (id: string, { neighbours = false } = {}): Promise<void> =>
    this.#attempts.run(
      () => this.open(id, { neighbours }),
      async () => {
        const present = this.#present();
        const placed = typeOf(id) === 'entity';
        if (!placed && (present.length > 0 || this.view.list)) return this.#choose(id);
        const opened = await around(this.reader, id, neighbours || present.length === 0);
        this.#learn(opened.lesson);
        const next = opened.whole ? to.showingAll(this.view) : to.adding(this.view, present, opened.ids);
        return this.#show(to.selecting(next, id));
      },
    );

  /** Add these entities to the picture, and leave a list for it. */
  show = (ids: readonly string[]): Promise<void> =>
    this.#attempts.run(
      () => this.show(ids),
      () => this.#show(to.adding(this.view, this.#present(), ids)),
    );

  showAll = (): Promise<void> => this.#attempts.run(this.showAll, () => this.#show(to.showingAll(this.view)));

  /** Into the inspector; the picture stays as it is. */
  select = (id: string | undefined): void => {
    if (id === this.view.selected) return;
    this.inspection.leave(id && this.view.selected);
    this.#choose(id);
  };

  /** Ask again for what the inspector could not read. */
  reread = (): Promise<void> => this.#readDetail(true);

  /** What stood in the inspector before. */
  back = (): void => this.#choose(this.inspection.previous());

  list = (list: ListOf): void => {
    this.#attempts.forget();
    this.inspection.leave(undefined);
    this.#commit(to.listing(this.view, list), this.view.list ? 'replace' : 'push');
    void this.#readDetail();
  };

  /** From a list to the picture; where there is none yet, to the whole network. */
  toPicture = (): Promise<void> => {
    if (this.#present().length === 0) return this.showAll();
    this.#attempts.forget();
    if (this.view.list) this.#commit(to.closingList(this.view), 'push');
    return Promise.resolve();
  };

  home = (): void => {
    this.#attempts.forget();
    this.inspection.leave(undefined);
    this.notices.dismiss();
    if (this.place !== 'start') this.#commit(to.goingHome(this.view), 'push');
    void this.#readDetail();
  };

  speak = (lang: Lang): void => this.#commit(to.speaking(this.view, lang), 'replace');

  #present = (): readonly string[] => shownIds(this.known, this.view);

  #learn(lesson: Lesson): void {
    this.known = learn(this.known, lesson);
  }

  #hands(): Hands {
    return {
      of: () => this,
      reader: this.reader,
      run: (retry, task) => this.#attempts.run(retry, task),
      learn: (lesson) => this.#learn(lesson),
      show: (view) => this.#show(view),
      change: (view) => this.#commit(view, 'push'),
      amend: (view) => this.#commit(view, 'replace'),
      say: (said) => (this.said = said),
    };
  }

  /** A step back or forward: the language and the selection stay as they are now. */
  #turnTo(turned: ReturnType<typeof undoing>, is: 'undone' | 'redone'): Promise<void> {
    if (!turned) return Promise.resolve();
    const { lang, selected } = this.view;
    return this.#attempts.run(
      () => this.#turnTo(turned, is),
      async () => {
        const view = to.selecting(to.speaking(turned.view, lang), selected);
        await this.#fill(view);
        this.#commit(view, 'turn');
        this.steps = turned.steps;
        this.said = { is };
        await this.do.follow();
      },
    );
  }

  #commit(view: View, how: 'push' | 'replace' | 'turn'): void {
    if (how === 'push') this.steps = stepping(this.steps, this.view);
    this.view = { ...view, ...(this.about && { data: this.about.data }) };
    this.#commitView(this.view, how === 'replace' ? 'replace' : 'push');
  }

  #choose(id: string | undefined): void {
    this.#commit(to.selecting(this.view, id), 'replace');
    void this.#readDetail();
  }

  /** Learn all lines of the next picture first, so that it is drawn once. Returns ids that are gone. */
  async #fill(view: View): Promise<readonly string[]> {
    const { lesson, missing } = await lessonFor(this.reader, this.known, view);
    this.#learn(lesson);
    return missing;
  }

  async #show(view: View): Promise<void> {
    const turn = ++this.#turn;
    const before = this.picture;
    await this.#fill(view);
    if (turn !== this.#turn) return;
    const same = String(view.shown) === String(this.view.shown) && view.list === this.view.list;
    this.#commit(view, same ? 'replace' : 'push');
    this.said = saidOfGrowth(before, this.picture);
    await this.#readDetail();
  }

  /** A view from outside may name what this data lacks; what is gone is said and left out. */
  async #follow(view: View): Promise<void> {
    const turn = ++this.#turn;
    this.inspection.leave(undefined);
    const missing = await this.#fill(view);
    if (turn !== this.#turn) return;
    this.notices.note(view, missing, this.about?.data);
    this.#commit(to.dropping(view, missing), 'replace');
    await this.do.follow();
    await this.#readDetail();
    const alone = this.view.shown.length === 0 && !this.view.list;
    if (alone && this.inspection.detail?.is !== 'gone' && this.view.selected)
      await this.open(this.view.selected);
  }

  async #readDetail(again = false): Promise<void> {
    const id = this.view.selected;
    if (!(await this.inspection.read(id, again)) || !id) return;
    const { detail } = this.inspection;
    if (detail?.is !== 'failed') this.said = { is: 'selected', id };
    if (detail?.is === 'entity') this.#learn({ entities: [detail.of.entity] });
  }
}
