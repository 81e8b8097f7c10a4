import type { Relation } from '../../graph/model.ts';
import { linesAmong, presentOf, setOf } from './among.ts';
import type { View } from '../../graph/view.ts';
import type { Announcement } from './announcement.ts';
import type { ShownSubgraph } from './subgraph.ts';

/** What the set is about, and who selects a single subject. */
interface Subject {
  readonly view: View;
  readonly subgraph: ShownSubgraph;
  select(id: string | undefined): void;
  announce(announcement: Announcement): void;
}

/** Pages that show the picture. */
const PICTURED: readonly View['page']['is'][] = ['picture', 'table'];

/**
 * Several entities that are selected at once, to be moved, pinned, expanded or compared together. They are part of
 * the session alone: a link and the history know one subject (`view.selected`), and a step back is about the picture,
 * not about what was pointed at. Whoever leaves the picture leaves the set; two at least make one. The single subject
 * is one of them or nobody, and another subject, or another page, ends the set.
 */
export class Several {
  readonly #subject: Subject;
  #chosen: readonly string[] = $state.raw([]);
  #alone = $state.raw(false);
  /** Who was selected alone to begin with: others may follow, so nothing else is to take the focus. */
  begun: string | undefined;

  /** Ids in the order in which they were chosen; none while fewer than two are. */
  readonly ids: readonly string[] = $derived.by(() => {
    if (this.#chosen.length === 0) return this.#chosen;
    const ids = presentOf(this.#chosen, this.#subject.subgraph);
    return ids.length > 1 ? ids : [];
  });

  /** The lines among them, as far as they stand in the picture. */
  readonly lines: readonly Relation[] = $derived.by(() =>
    linesAmong(setOf(...this.ids), this.#subject.subgraph),
  );

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Ids of those outside of which everything is faded; nothing while nobody asks for that. */
  get among(): ReadonlySet<string> | undefined {
    return this.#alone && this.ids.length > 0 ? setOf(...this.ids) : undefined;
  }

  /** Fade everything but them and the lines among them, or let it come back. */
  showLinesAlone(alone: boolean): void {
    this.#alone = alone;
  }

  /** One more, or one less. The first is selected alone, and so is the last that remains. */
  toggle(id: string): void {
    const before = this.#start();
    this.#choose(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
  }

  /** So many more. */
  add(ids: readonly string[]): void {
    if (ids.length > 0) this.#choose([...setOf(...this.#start(), ...ids)]);
  }

  /** Nobody; whether there was anybody. */
  clear(): boolean {
    const any = this.ids.length > 0;
    this.#chosen = [];
    this.#alone = false;
    this.begun = undefined;
    return any;
  }

  /** What a commit does to the set. */
  follow(before: View, after: View): void {
    if (before.selected !== after.selected || !PICTURED.includes(after.page.is)) this.clear();
  }

  /** Those of now, or the one entity of the picture that is selected. */
  #start(): readonly string[] {
    if (this.ids.length > 0) return this.ids;
    const { view, subgraph } = this.#subject;
    return subgraph.entities.some(({ id }) => id === view.selected) && view.selected !== undefined
      ? [view.selected]
      : [];
  }

  #choose(ids: readonly string[]): void {
    const { selected } = this.#subject.view;
    if (ids.length < 2) {
      this.#subject.select(ids[0]);
      this.begun = ids[0];
      return;
    }
    const alone = this.#alone;
    if (selected !== undefined && !ids.includes(selected)) this.#subject.select(undefined);
    this.#chosen = ids;
    this.#alone = alone;
    this.#subject.announce({ is: 'several', entities: ids.length });
  }
}
