import { tick } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { View } from '../../graph/view.ts';
import type { PictureRegion } from '../parts/region.svelte.ts';
import type { Session } from '../session/session.svelte.ts';

/** What a change brings before a low window: the page where it changed that, or else the details of what it selected. */
export function broughtUp(before: View, after: View): 'page' | 'details' | undefined {
  const { shown, route } = after.picture;
  const pageChanged =
    before.page !== after.page || before.picture.shown !== shown || before.picture.route !== route;
  if (pageChanged) return 'page';
  return after.selected !== undefined && after.selected !== before.selected ? 'details' : undefined;
}

/**
 * A low window shows one thing at a time, and each from its beginning: the page, or the details of what is selected.
 * To be made while a component is.
 */
export class LowWindow {
  readonly #query = new MediaQuery('(max-height: 480px) and (max-width: 899px)');
  readonly #session: Session;
  readonly #region: PictureRegion;
  readonly #workspace: () => HTMLElement;
  /** Whether the details have come up last. */
  #detailed = $state.raw(false);
  /** Whether they were looked at before. */
  #were = false;

  constructor(session: Session, region: PictureRegion, workspace: () => HTMLElement) {
    this.#session = session;
    this.#region = region;
    this.#workspace = workspace;
    $effect(() => this.#listen());
    $effect(() => this.#follow());
    $effect(() => this.#offer());
  }

  /** Whether something is selected that has details. */
  get #chosen(): boolean {
    return this.#session.view.selected !== undefined || this.#session.several.ids.length > 0;
  }

  /** Whether the details are looked at. The other end of paths is looked for in the picture. */
  get details(): boolean {
    return this.#chosen && this.#detailed && this.#region.end === undefined;
  }

  /** Whether there are details besides the page that is looked at. */
  get offersDetails(): boolean {
    return this.#query.current && this.#chosen && !this.details;
  }

  /** Turn to the details, and to their beginning for whoever goes on by keys. */
  openDetails = async (): Promise<void> => {
    this.#detailed = true;
    await tick();
    this.#workspace().querySelector<HTMLElement>('.inspector h2')?.focus({ preventScroll: true });
  };

  /**
   * A page that is chosen is another one even where it stands there already. What is pressed in the picture stays
   * there, where a second press expands it.
   */
  #listen(): () => void {
    return this.#session.onCommit((before, after) => {
      const up = broughtUp(before, after);
      const { pressed } = this.#region;
      this.#region.pressed = undefined;
      if (up) this.#detailed = up === 'details' && after.selected !== pressed;
    });
  }

  /** Whoever leads to the details, a key or a menu, comes this way. */
  #offer(): () => void {
    this.#region.toDetails = this.offersDetails ? () => void this.openDetails() : undefined;
    return () => (this.#region.toDetails = undefined);
  }

  /** To the beginning of what has come up; the focus does not stay in details that are gone. */
  #follow(): void {
    const { details } = this;
    const [, legend] = [this.#session.view.selected, this.#region.legend];
    const [left, workspace] = [this.#were && !details, this.#workspace()];
    this.#were = details;
    if (!this.#query.current) return;
    if (details || legend || (left && workspace.getBoundingClientRect().top < 0)) workspace.scrollIntoView();
    if (left && workspace.querySelector('.side')?.contains(document.activeElement))
      document.querySelector<HTMLElement>('.to-details')?.focus({ preventScroll: true });
  }
}
