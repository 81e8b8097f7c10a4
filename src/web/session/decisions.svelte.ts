import type { FromLink } from '../../graph/link/link.ts';
import type { Entity } from '../../graph/model.ts';
import { blankView, type View } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { Attempts, type Problem } from './attempts.svelte.ts';
import type { Change } from './changes.ts';
import { Derived } from './derived.svelte.ts';
import { learn, NOTHING_KNOWN, type Known, type Facts } from './known.ts';
import { meeting, NOBODY_MET, type Met } from './namesakes.ts';
import { nextNeed } from './needs.ts';
import { differ, NO_STEPS, stepping, type Steps } from './steps.ts';

/**
 * How a view is written into the address: `push` as a new step, `replace` in place of the one that stands
 * there, a number as the step that lies so many entries away, written anew.
 */
export type Write = (view: View, how: 'push' | 'replace' | number) => void;

/** Told of each commit; `moved` where the view came from a link, from undo or from redo. */
export type Heard = (before: View, after: View, moved: boolean) => void;

/**
 * The single writer of the view and of what is known. Changes are applied to the view as it stands when they
 * are committed; in the same moment the address is written and all who listen are told.
 */
export abstract class Decisions extends Derived {
  readonly reader: GraphReader;
  readonly #write: Write;
  readonly #attempts = new Attempts();
  #listeners: readonly Heard[] = [];

  view: View = $state.raw(blankView('en'));
  known: Known = $state.raw(NOTHING_KNOWN);
  /** Who was only listed or found: no part of any picture, but perhaps of the same name as somebody. */
  met: Met = $state.raw(NOBODY_MET);
  steps: Steps = $state.raw(NO_STEPS);

  constructor(reader: GraphReader, { view }: FromLink, write: Write) {
    super();
    this.reader = reader;
    this.view = view;
    this.#write = write;
  }

  /** What went wrong last, until something is tried again. */
  get problem(): Problem | undefined {
    return this.#attempts.problem;
  }

  /** Whether a command waits for an answer. */
  get busy(): boolean {
    return this.#attempts.busy;
  }

  /** Be told of each commit; hands back how to stop that. */
  onCommit(heard: Heard): () => void {
    this.#listeners = [...this.#listeners, heard];
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== heard);
    };
  }

  learn(facts: Facts): void {
    this.known = learn(this.known, facts);
  }

  /** Remember who was listed or found, so that those of one name can be told apart. */
  meet(entities: readonly Entity[]): void {
    this.met = meeting(this.met, this.known.entities, entities);
  }

  /** Run a command that asks; where it fails, `retry` is offered. */
  run = (retry: () => Promise<void>, task: (signal: AbortSignal) => Promise<unknown>): Promise<void> =>
    this.#attempts.run(retry, task);

  /** Call off every command that waits for an answer; whether there was one. */
  callOff = (): boolean => this.#attempts.callOff();

  /** Somebody has gone on: what failed before is not offered any more. */
  forget = (): void => this.#attempts.forget();

  /** Apply a change of which all is known, as a step; one that changes nothing is none. */
  change(change: Change): void {
    const next = change(this.view, this.known);
    if (next !== this.view) this.step(next);
  }

  /** Apply a change that is no step of its own: positions that have settled, a selection, the language. */
  amend(change: Change): void {
    const next = change(this.view, this.known);
    if (next !== this.view) this.commit(next, 'replace');
  }

  /**
   * Learn first what the changed view needs, so that it is drawn once and whole; then apply the change.
   * @param still what must hold in that moment, or nothing is done: whatever the command took for granted
   * @returns whether it was applied; false where it was called off, or does not hold any more
   */
  show = (change: Change, signal: AbortSignal, still = (): boolean => true): Promise<boolean> =>
    this.whenKnown(change, signal, () => {
      if (!still()) return false;
      const next = change(this.view, this.known);
      if (differ(this.view, next)) this.step(next);
      else this.commit(next, 'replace');
      return true;
    });

  /** Learn first what the view needs, then write what that adds to it, without a step. */
  complete = (change: Change, signal: AbortSignal): Promise<boolean> =>
    this.whenKnown(change, signal, () => {
      this.amend(change);
      return true;
    });

  /**
   * Ask until a changed view lacks nothing, however the view changes meanwhile, and act in the same moment;
   * a command that was called off does not.
   */
  protected async whenKnown(change: Change, signal: AbortSignal, act: () => boolean): Promise<boolean> {
    const reader = this.reader.until(signal);
    for (;;) {
      if (signal.aborted) return false;
      const ask = nextNeed(this.known, change(this.view, this.known));
      if (!ask) return act();
      const facts = await ask(reader);
      if (!signal.aborted) this.learn(facts);
    }
  }

  protected step(view: View): void {
    this.steps = stepping(this.steps, this.view);
    this.commit(view, 'push');
  }

  protected commit(view: View, how: Parameters<Write>[1], moved = false): void {
    const before = this.view;
    this.view = this.stamped(view);
    this.#write(this.view, how);
    for (const heard of this.#listeners) heard(before, this.view, moved);
  }

  /** The view with the version of the data that it is made on. */
  protected abstract stamped(view: View): View;
}
