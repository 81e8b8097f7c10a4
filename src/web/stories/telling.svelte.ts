import type { EntenteError } from '../../graph/errors.ts';
import type { Slide, Story } from '../../graph/model.ts';
import { isOnSlide, slideAt, slideCount } from '../../graph/stories/slides.ts';
import type { StoryPlace, View } from '../../graph/view.ts';
import { asError } from '../session/failure.ts';
import { goToSlide } from '../session/go-to-slide.ts';
import type { Session } from '../session/session.svelte.ts';
import { readOwnStories, type OwnStorage } from './own-stories.ts';

/** The stories that there are, and the one that is being told. */
export class Telling {
  readonly #session: Session;
  readonly #storage: OwnStorage;
  /** Stories of the data. */
  #shipped: readonly Story[] | undefined = $state.raw();
  /** Stories that were made on this machine. */
  own: readonly Story[] = $state.raw([]);
  error: EntenteError | undefined = $state.raw();
  /** Where somebody left a story, to come back to. */
  left: StoryPlace | undefined = $state.raw();

  /** What was looked at last outside of stories: a slide can be made of it. */
  seen: View | undefined = $state.raw();

  constructor(session: Session, storage: OwnStorage) {
    this.#session = session;
    this.#storage = storage;
    this.own = readOwnStories(storage);
    // Somebody may be looking already.
    this.#see(session.view);
    session.onCommit((_, after) => this.#see(after));
  }

  #see(view: View): void {
    if (!view.story && view.page.is !== 'stories' && view.page.is !== 'start') this.seen = view;
  }

  readonly stories: readonly Story[] | undefined = $derived.by(
    () => this.#shipped && [...this.#shipped, ...this.own],
  );
  /** The place in the view, and the story that it is in. */
  readonly place: StoryPlace | undefined = $derived.by(() => this.#session.view.story);
  readonly story: Story | undefined = $derived(this.stories?.find(({ id }) => id === this.place?.id));
  readonly slide: Slide | undefined = $derived(this.story && this.place && slideAt(this.story, this.place));
  /** Whether the story is there and has such a slide, or its list of sources. */
  readonly known: boolean = $derived(
    this.story !== undefined && this.place !== undefined && this.place.slide <= slideCount(this.story),
  );
  /** Whether somebody went elsewhere while the slide stands there. */
  readonly astray: boolean = $derived.by(
    () => this.slide !== undefined && !isOnSlide(this.#session.view, this.slide),
  );

  read = async (): Promise<void> => {
    if (this.#shipped) return;
    this.error = undefined;
    try {
      this.#shipped = await this.#session.reader.stories();
    } catch (cause) {
      this.error = asError(cause);
    }
  };

  /** Go to a slide: a step. */
  go = (place: StoryPlace): Promise<void> => {
    const story = this.stories?.find(({ id }) => id === place.id);
    if (!story) return Promise.resolve();
    this.left = undefined;
    return goToSlide(this.#session, story, place.slide);
  };

  /** So many slides on, or back. */
  turn = (by: number): void => {
    if (this.place) void this.go({ ...this.place, slide: this.place.slide + by });
  };

  /** Leave the story; what stands on the screen stays, and there is a way back. */
  leave = (): void => {
    const { place } = this;
    if (!place) return;
    // A slide that is still being read would come back when it is there.
    this.#session.callOff();
    this.left = place;
    this.#session.change(({ story: _, ...view }) => view);
  };

  keep = (own: readonly Story[]): boolean => {
    this.own = own;
    return this.#storage.write(JSON.stringify(own));
  };
}
