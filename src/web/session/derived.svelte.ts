import type { View } from '../../graph/view.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import { fadedIn, type Faded } from './fading.ts';
import { hiddenIn } from './hidden.ts';
import type { Known } from './known.ts';
import { dayChangesOf, fallenIn, outsideLens } from './lens.ts';
import { namesakesIn, type Met } from './namesakes.ts';
import { pathsOf } from './routes.ts';
import { shownIds, subgraphOf } from './subgraph.ts';

const NOBODY: ReadonlyMap<string, number> = new Map();
const NOTHING: readonly string[] = [];

/** What follows from a view and from what is known, worked out once for all who show it. */
export abstract class Derived {
  abstract readonly view: View;
  abstract readonly known: Known;
  abstract readonly met: Met;
  abstract readonly vocabulary: VocabularyIndex;
  /** Outside of whom everything is faded, while somebody asks for that. */
  abstract readonly several: { readonly among: ReadonlySet<string> | undefined };
  /** Ids of what stands out on a slide; everything else is faded. */
  abstract readonly emphasis: ReadonlySet<string> | undefined;

  // Each hands on only what changed: a selection makes no new picture.
  readonly #picture = $derived.by(() => this.view.picture);
  readonly #lens = $derived.by(() => this.view.lens);
  readonly #shown = $derived(this.#picture.shown);
  readonly #entities = $derived.by(() => this.known.entities);
  readonly #relations = $derived.by(() => this.known.relations);
  readonly #documents = $derived.by(() => this.known.documents);
  readonly #degrees = $derived.by(() => this.known.degrees);
  readonly #bibliographicDegrees = $derived.by(() => this.known.bibliographicDegrees);
  /** Without its vocabulary nobody could say or draw what the graph holds: a picture then has nothing yet. */
  readonly #ids = $derived.by(() =>
    shownIds(this.known, { shown: this.vocabulary.kind.size > 0 ? this.#shown : NOTHING }),
  );

  readonly #lang = $derived.by(() => this.view.lang);
  /** By id, all known entities that share a name in the language of the reader. */
  readonly namesakes = $derived.by(() => namesakesIn(this.met, this.#entities, this.#lang));

  /** The part of the graph that stands in the picture. */
  readonly subgraph = $derived(
    subgraphOf(
      { entities: this.#entities, relations: this.#relations, documents: this.#documents },
      this.#ids,
    ),
  );
  /** On a slide stands what the slide is about: nothing is offered to be added. */
  readonly #told = $derived.by(() => this.view.story !== undefined);
  /** By id, how many neighbours are not in the picture. */
  readonly hidden: ReadonlyMap<string, number> = $derived(
    this.#told
      ? NOBODY
      : hiddenIn(this.subgraph, {
          degrees: this.#degrees,
          bibliographicDegrees: this.#bibliographicDegrees,
        }),
  );
  /** The paths of the route that is looked at, once they are found or known not to be there. */
  readonly paths = $derived.by(() => pathsOf(this.known, this.#picture));
  /** What stands on nothing without the sources that are off. */
  readonly fallen = $derived.by(() => fallenIn(this.#lens, this.known));
  /** What came into the picture and went out of it between the two days that are compared. */
  readonly dayChanges = $derived.by(() =>
    dayChangesOf(this.#lens, { ...this.subgraph, vocabulary: this.vocabulary }, this.known),
  );
  /** What steps back in the picture. */
  readonly faded: Faded = $derived.by(() => {
    const { filter, focus } = this.#picture;
    const outside = outsideLens(this.#lens, { ...this.subgraph, vocabulary: this.vocabulary }, this.known);
    return fadedIn(this.subgraph, {
      ...(filter && { filter }),
      ...(focus && { focus }),
      ...{ paths: this.paths, outside, among: this.emphasis ?? this.several.among },
    });
  });
}
