import type { Relation, Slide, Story } from '../../graph/model.ts';
import { slideText } from '../../graph/stories/slides.ts';
import { UNTITLED } from '../../graph/stories/untitled.ts';
import type { View } from '../../graph/view.ts';

/** The first id of a story of one's own that no story has yet. */
function freeId(stories: readonly Pick<Story, 'id'>[]): string {
  const taken = new Set(stories.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = `story:own-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** More lines than these are not remembered: nobody could read what became of them. */
const MOST_LINES = 200;

/** What is looked at, and the lines that can be seen there. */
export interface Look {
  view: View;
  relations: readonly Relation[];
}

/** The same view with these circles named, where nobody chose any: in other data the page would begin with others. */
export const namingCircles = (view: View, circles: readonly string[] = []): View =>
  view.page.is === 'alliances' && !view.page.circles && circles.length > 0
    ? { ...view, page: { ...view.page, circles } }
    : view;

/** What a slide looks at, and how well its lines are backed now. */
function lookOf({ view, relations }: Look): Pick<Slide, 'view' | 'lines'> {
  const lines = Object.fromEntries(relations.map(({ id, status }) => [id, status]));
  const few = relations.length > 0 && relations.length <= MOST_LINES;
  return { view: slideText(view), ...(few && { lines }) };
}

/** A slide of what is looked at. */
export const slideFrom = (look: Look): Slide => ({
  title: UNTITLED,
  ...lookOf(look),
});

/** The same words on another look. */
export function retaken({ lines: _, ...words }: Slide, look: Look): Slide {
  return { ...words, ...lookOf(look) };
}

/** A new story of nothing yet. */
export const newStory = (stories: readonly Pick<Story, 'id'>[]): Story => ({
  ...{ id: freeId(stories), title: UNTITLED, slides: [] },
});

/** The same list with one of its entries a place further up or down; at its end it stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  const one = list[at];
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** The same list with another entry at a place; without one the entry there is gone. */
export const replaced = <T>(list: readonly T[], at: number, one?: T): T[] => [
  ...list.slice(0, at),
  ...(one === undefined ? [] : [one]),
  ...list.slice(at + 1),
];

/**
 * Stories as a file of the folder `stories/`. JSON is YAML 1.2: a data folder takes it as it is, and what a stranger
 * wrote into it runs nowhere.
 */
export const storyFile = (stories: readonly Story[]): string => `${JSON.stringify(stories, null, 2)}\n`;
