import type { FromLink } from '../../graph/link/link.ts';
import type { Lang } from '../../graph/names.ts';
import { sortedIds, type ListQuery, type View } from '../../graph/view.ts';
import { indexVocabulary, type VocabularyIndex } from '../../graph/vocabulary.ts';
import type { About, GraphReader } from '../../store/port.ts';
import { turnedBy, type Announcement } from './announcement.ts';
import { droppingAbsent, goingHome, goingTo, inTurn, selecting, speaking, type Change } from './changes.ts';
import { Choices } from './choices.ts';
import { Decisions, type Write } from './decisions.svelte.ts';
import { LinkNotices } from './link-notices.svelte.ts';
import { Belongings } from './belongings.svelte.ts';
import { Several } from './several.svelte.ts';
import { differ, stepping, turning } from './steps.ts';
import { droppingUnknownKinds, unknownKinds } from './unknown-kinds.ts';

/** So many of one picture are looked up; the others are told apart by their ids. */
const LOOKED_UP = 60;
const NO_VOCABULARY = { kinds: [], relations: [], properties: [], forms: [], roles: [] };

/**
 * What the person has decided and what is known so far, and the commands that every page has: to begin, to go
 * elsewhere, to take a step back. It has no DOM and knows no use of the page.
 */
export class Session extends Decisions {
  readonly notices = new LinkNotices();
  /** How many steps lie behind the view that the notices speak of. */
  #noticedAt = 0;
  readonly #damage: FromLink['damage'];
  readonly #choices = new Choices();
  readonly #belongings: Belongings;
  /** Several entities of the picture that are selected at once. */
  readonly several = new Several(this);

  emphasis: ReadonlySet<string> | undefined = $state.raw();
  about: About | undefined = $state.raw();
  announcement: Announcement | undefined = $state.raw();

  readonly vocabulary: VocabularyIndex = $derived(indexVocabulary(this.about?.vocabulary ?? NO_VOCABULARY));

  /** @param link the view to begin with, and what happened to it on its way */
  constructor(reader: GraphReader, link: FromLink, write: Write) {
    super(reader, link, write);
    this.#damage = link.damage;
    this.#belongings = new Belongings(reader);
    this.onCommit((before, after) => this.several.follow(before, after));
  }

  /** What those of one name belong to, as far as somebody had to tell them apart. */
  get belongings(): Belongings['known'] {
    return this.#belongings.known;
  }

  /** Find out what tells these from others of the same name, where there are any. */
  lookApart(ids: readonly string[]): void {
    const alike = ids.flatMap((id) => this.namesakes.get(id)?.map((entity) => entity.id) ?? []);
    this.#belongings.look(alike.slice(0, LOOKED_UP), this.vocabulary);
  }

  announce(announcement: Announcement): void {
    this.announcement = announcement;
  }

  /** Ask who is there, then show the view that the session was made with. */
  start = (): Promise<void> =>
    this.run(this.start, async (signal) => {
      // What the view shows does not wait for who is there: both are asked for at once.
      const known = this.whenKnown(
        (now) => now,
        signal,
        () => true,
      );
      known.catch(() => undefined);
      this.about = await this.reader.until(signal).about();
      await known;
      await this.#follow((now) => now, { damage: this.#damage, begun: true }, signal);
    });

  /** The store answers again: ask once more for what failed without it, but not for what is under way. */
  resume = async (): Promise<void> => {
    const { problem } = this;
    if (!this.about && !this.busy) await this.start();
    if (problem?.error.code === 'unavailable' && problem.retry !== this.start) await problem.retry();
  };

  /**
   * Go to the view of a link or a bookmark: a step.
   * @param address `there` where the address stands on it already
   */
  restore = (link: FromLink, address?: 'there'): Promise<void> =>
    this.run(
      () => this.restore(link, address),
      (signal) => this.#follow(() => link.view, { damage: link.damage, address }, signal),
    );

  /** Whether there are so many steps back or forward. */
  remembers = (by: number): boolean => turning(this.steps, this.view, by) !== undefined;

  undo = (): Promise<void> => this.turn(-1);

  redo = (): Promise<void> => this.turn(1);

  /**
   * So many steps back or forward, in the language of now.
   * @param by below zero: back
   * @param to what is selected afterwards, where the address stands there already; otherwise the selection stays
   */
  turn = (by: number, to?: { selected: string | undefined }): Promise<void> =>
    this.run(
      () => this.turn(by, to),
      (signal) => {
        const target = () => turning(this.steps, this.view, by);
        const change: Change = (now) => this.#asNow(target()?.view ?? now, to);
        return this.whenKnown(change, signal, () => {
          const turned = target();
          if (!turned) return false;
          const next = this.#asNow(turned.view, to);
          this.steps = turned.steps;
          // What happened to a link says nothing of where somebody was before it.
          if (this.steps.past.length < this.#noticedAt) this.notices.dismiss();
          this.commit(next, to ? 'replace' : by, true);
          this.announce({ is: turnedBy(by, to !== undefined) });
          return true;
        });
      },
    );

  /** To the start page, with an empty picture and nothing selected. */
  home = (): void => {
    this.forget();
    this.notices.dismiss();
    this.#choices.forget(undefined);
    if (this.view.page.is !== 'start') this.change(goingHome);
  };

  /** Open a list; narrowing the one that stands there is no step. */
  openList = (list: ListQuery): void => {
    this.forget();
    this.#choices.forget(undefined);
    const change = inTurn(selecting(undefined), goingTo({ is: 'list', list }));
    if (this.view.page.is === 'list') this.amend(change);
    else this.change(change);
  };

  /** Into the inspector; the picture stays as it is. */
  select = (id: string | undefined): void => {
    this.several.clear();
    if (id === this.view.selected) return;
    this.#choices.point(id);
    this.amend(selecting(id));
  };

  /** A change that selects something once it is done, unless somebody has pointed at something else since. */
  selectingLater(id: string): Change {
    const untouched = this.#choices.since();
    return (view, known) => (untouched(view.selected) ? selecting(id)(view, known) : view);
  }

  speak = (lang: Lang): void => this.amend(speaking(lang));

  /** A view of before, in the language of now. */
  #asNow(view: View, to?: { selected: string | undefined }): View {
    const selected = to ? to.selected : this.view.selected;
    return selecting(selected)(speaking(this.view.lang)(view, this.known), this.known);
  }

  /**
   * A view from outside may name what this data lacks; what is gone is said and left out.
   * @param how `begun`: nobody was anywhere before, so there is no step back from it
   */
  #follow(
    target: Change,
    { damage, address, begun }: { damage: FromLink['damage']; address?: 'there' | undefined; begun?: true },
    signal: AbortSignal,
  ): Promise<boolean> {
    return this.whenKnown(target, signal, () => {
      const view = target(this.view, this.known);
      this.notices.note(view, this.#missingIn(view), { data: this.about?.data, damage });
      const next = this.#dropping()(view, this.known);
      this.#choices.forget(next.selected);
      const step = !begun && differ(this.view, next);
      if (step) this.steps = stepping(this.steps, this.view);
      this.#noticedAt = this.steps.past.length;
      this.commit(next, step && !address ? 'push' : 'replace', true);
      return true;
    });
  }

  /** Takes out of a view what this data does not have. */
  #dropping(): Change {
    return this.about ? inTurn(droppingAbsent, droppingUnknownKinds(this.vocabulary)) : droppingAbsent;
  }

  /** Ids and kinds that a view names and this data does not have, sorted. */
  #missingIn(view: View): string[] {
    const { shown, route } = view.picture;
    const named = [...(shown === 'all' ? [] : shown), ...(route ? [route.from, route.to] : [])];
    const absent = named.filter((id) => this.known.absent.has(id));
    return sortedIds([...absent, ...(this.about ? unknownKinds(view, this.vocabulary) : [])]);
  }

  protected override stamped = (view: View): View => ({
    ...view,
    ...(this.about && { data: this.about.data }),
  });
}
