import type { Opening } from '../../exporters/html/opening.ts';
import { fromLink, type FromLink } from '../../graph/link/link.ts';
import type { Graph } from '../../graph/model.ts';
import type { Lang } from '../../graph/names.ts';
import { slideAt, viewOfSlide } from '../../graph/stories/slides.ts';

/** What the page opens at: what its address says, otherwise the first slide of the story that the file was made for. */
export function openedAt(
  hash: string,
  lang: Lang,
  { stories, story }: Pick<Graph, 'stories'> & Opening,
): FromLink {
  const place = { id: story ?? '', slide: 1 };
  const told = stories.find(({ id }) => id === story);
  const first = told && slideAt(told, place);
  if (/^#?$/.test(hash) && first) return { view: viewOfSlide(first, place, lang) };
  return fromLink(hash, lang);
}
