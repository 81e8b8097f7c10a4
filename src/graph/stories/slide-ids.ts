import { typeOf } from '../ids.ts';
import type { Slide } from '../model.ts';
import type { Page, View } from '../view.ts';
import { slideView } from './slide-view.ts';

/** Everything that a slide names: ids of entities, documents, claims and relations, and circles `kind/entity`. */
export interface SlideIds {
  view: readonly string[];
  emphasis: readonly string[];
}

const ofPage = (page: Page): (string | undefined)[] => {
  if (page.is === 'trace') return [page.document];
  if (page.is === 'list') return page.list.of === 'claims' ? [page.list.document] : [];
  if (page.is !== 'alliances') return [];
  return [...(page.circles ?? []), ...(page.made ?? []).flatMap(({ parties }) => parties)];
};

function ofView({ page, picture, lens, selected }: View): (string | undefined)[] {
  const { shown, route, pinned = [] } = picture;
  return [
    ...ofPage(page),
    ...(shown === 'all' ? pinned : shown),
    ...[route?.from, route?.to, selected],
    // A class of sources is switched off by its word.
    ...(lens.off ?? []).filter((one) => typeOf(one) !== undefined),
  ];
}

/** What a slide names, each once, in the order in which it is named. */
export const slideIds = (slide: Pick<Slide, 'view' | 'emphasis'>): SlideIds => ({
  view: [...new Set(ofView(slideView(slide, 'en')).filter((id) => id !== undefined))],
  emphasis: [...new Set(slide.emphasis)],
});
