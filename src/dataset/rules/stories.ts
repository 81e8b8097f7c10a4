import { KEYS } from '../../graph/link/link.ts';
import { PAGE_IDS } from '../../graph/link/pages.ts';
import { sealedAsWritten, unsealed } from '../../graph/link/seal.ts';
import { kindOf } from '../../graph/ids.ts';
import { slideIds } from '../../graph/stories/slide-ids.ts';
import type { Dataset } from '../data.ts';
import type { SourceLocation } from '../files/source-location.ts';
import { hint, nearestWord } from '../nearest.ts';
import type { WrittenStory } from '../written/entity.ts';
import type { Rule } from './rule.ts';

type WrittenSlide = WrittenStory['slides'][number];

/** Most slides of a story: more are no presentation, and a page asks for the sources of them all. */
const MOST_SLIDES = 60;
/** How many ids are compared in one run to suggest a correction: more would take longer than the check itself. */
const MAX_COMPARED = 100_000;
/** What the reader brings along, and where the slide stands: a slide says nothing of it. */
const NOT_OF_A_SLIDE: ReadonlySet<string> = new Set(['lang', 'story', 'slide', 'data']);
const SLIDE_KEYS = KEYS.filter((key) => !NOT_OF_A_SLIDE.has(key));
/** A slide of a page of stories would tell itself. */
const SLIDE_PAGES = PAGE_IDS.filter((page) => page !== 'start' && page !== 'stories');

/** Says whether the data has an id, or a circle, and what comes near it where it does not. */
interface Names {
  has: (id: string) => boolean;
  near: (id: string) => string | undefined;
}

function namesOf({ entityById, documentById, claimById, assertions }: Dataset): Names {
  const relations = new Set(assertions.map(({ id }) => id));
  const circles = new Set(assertions.map(({ written }) => `${written.kind}/${written.to}`));
  const tables = [entityById, documentById, claimById, relations, circles];
  const tableOf = (id: string) => {
    if (id.includes('/') && !id.startsWith('claim:')) return id.split('/').length > 2 ? relations : circles;
    return kindOf(id) === 'doc' ? documentById : kindOf(id) === 'claim' ? claimById : entityById;
  };
  let compared = 0;
  return {
    has: (id) => tables.some((table) => table.has(id)),
    near: (id) => {
      compared += tableOf(id).size;
      return compared > MAX_COMPARED ? undefined : nearestWord(id, tableOf(id).keys());
    },
  };
}

function checkKeys({ report }: Dataset, view: string, location: SourceLocation): void {
  const { pairs } = unsealed(sealedAsWritten(view));
  for (const [key] of pairs) {
    if (key !== 'end' && !SLIDE_KEYS.includes(key))
      report.add('slide-key', location, { value: key, hint: hint(key, SLIDE_KEYS) });
  }
  const page = pairs.find(([key]) => key === 'page')?.[1] ?? '';
  if (!SLIDE_PAGES.some((one) => one === page))
    report.add('slide-page', location, { value: page, hint: hint(page, SLIDE_PAGES) });
}

function checkSlide(data: Dataset, slide: WrittenSlide, names: Names | undefined): void {
  const at = data.locations.at(slide, 'view');
  if (slide.view === '') return;
  checkKeys(data, slide.view, at);
  if (!names) return;
  const check = (id: string, field: string, location: SourceLocation): void => {
    if (id === '' || names.has(id)) return;
    const near = names.near(id);
    const remedy = near === undefined ? 'Correct the id, or leave it out.' : `Did you mean “${near}”?`;
    data.report.add('dangling', location, { field, value: id, hint: remedy });
  };
  for (const id of slideIds(slide).view) check(id, 'The view of the slide', at);
  slide.emphasis?.forEach((id, index) =>
    check(id, 'emphasis', data.locations.at(slide.emphasis ?? [], index)),
  );
}

/** Rule 4: a slide looks at a page, by keys of a link, and names nothing that the data does not have. */
export const stories: Rule = {
  name: 'stories',
  check: (data) => {
    // What could not be read may be what a slide names.
    const whole = data.unreadableIds.size === 0 && data.unreadableFolders.size === 0;
    const names = whole ? namesOf(data) : undefined;
    for (const story of data.stories) {
      const { slides } = story;
      if (slides.length > MOST_SLIDES) {
        const params = { value: slides.length, limit: MOST_SLIDES };
        data.report.add('many-slides', data.locations.at(story, 'slides'), params);
      }
      for (const slide of slides) checkSlide(data, slide, names);
    }
  },
};
