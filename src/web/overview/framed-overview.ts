import type { Mark } from '../canvas/marks/mark.ts';
import { STATUSES } from '../../graph/lists.ts';
import { heading, type Localization } from '../parts/words.ts';
import type { MarksOf, OverviewMarks, OverviewRenderer } from '../parts/renderer.ts';
import { framed, type FramedPicture } from '../pictures/frame.ts';
import type { Session } from '../session/session.svelte.ts';
import { kindCounts } from './network-of.ts';

/** A point as the legend shows it. */
const dot = (fill: string): Mark[] => [{ is: 'path', d: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', fill }];

/** How much is in the picture, how much is outside, and what had to be left out of a file. */
function amounts({ shown, leftOut }: OverviewMarks, entities: number, { t }: Localization): string {
  const outside = entities - shown.entities;
  return t.sentences([
    t.takeAlong.holds(shown.entities, shown.relations),
    ...(outside > 0 ? [t.takeAlong.outside(outside)] : []),
    ...(leftOut > 0 ? [t.overview.left(leftOut)] : []),
  ]);
}

/** The overview on the page in a frame, as every file shows it; none as long as nothing is drawn. */
export function framedOverview(
  renderer: OverviewRenderer,
  { session, localization, of }: { session: Session; localization: Localization; of?: MarksOf },
): FramedPicture | undefined {
  const { t, lang, vocabulary } = localization;
  const { overview } = session.known;
  const marks = renderer.marks(of);
  if (!marks || !overview) return undefined;
  const kinds = kindCounts(overview).map(({ kind }) => {
    const known = vocabulary.kind.get(kind);
    return {
      sample: dot(marks.tokens.hues[known?.hue ?? 'document']),
      words: heading(known?.label[lang] ?? kind),
    };
  });
  const lines = STATUSES.map((status) => ({
    sample: marks.samples.line({ status, predicted: false }),
    words: t.join([t.status[status], t.statusHint[status]]),
  }));
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' }).format(new Date());
  const data = session.about?.data;
  return framed(marks, {
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    title: t.bar.overview,
    sub: amounts(marks, overview.ids.length, localization),
    legend: [
      { heading: t.explore.entities, entries: kinds },
      { heading: t.lists.status, entries: lines },
    ],
    foot: ['Entente', ...(data === undefined ? [] : [t.foot.data(data)]), date].join(' · '),
  });
}
