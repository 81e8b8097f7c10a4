import { toLink } from '../link/link.ts';
import type { Slide, Story } from '../model.ts';
import type { StoryPlace, View } from '../view.ts';
import { slideView } from './slide-view.ts';

/** How many slides are told: those of the story, and the list of its sources. */
export const slideCount = ({ slides }: Pick<Story, 'slides'>): number => slides.length + 1;

/** The slide at a place; undefined for the list of sources at the end, and beyond. */
export const slideAt = ({ slides }: Pick<Story, 'slides'>, { slide }: StoryPlace): Slide | undefined =>
  slides[slide - 1];

/**
 * What is on the screen at a slide: the page, the picture, the lens and the selection of the slide, in the language of
 * the reader. What its text has that no link has says nothing.
 */
export function viewOfSlide({ view }: Pick<Slide, 'view'>, story: StoryPlace, lang: View['lang']): View {
  return { ...slideView({ view }, lang), story };
}

/** What a view looks at, as the text of a slide: without language, story and version of the data. */
export function slideText(view: View): string {
  const { data: _, story: __, ...shown } = view;
  return toLink({ ...shown, lang: 'en' })
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => !/^(lang|end)=/.test(pair))
    .join('&');
}

/** What of a view makes it another slide: where things stand and what is selected does not. */
function essence(view: View): string {
  const { positions: _, pinned: __, grown: ___, ...picture } = view.picture;
  const { selected: ____, ...rest } = view;
  return slideText({ ...rest, picture });
}

/** Whether a view still shows what its slide shows. */
export const isOnSlide = (view: View, slide: Pick<Slide, 'view'>): boolean =>
  view.story !== undefined && essence(view) === essence(viewOfSlide(slide, view.story, view.lang));
