import { STATUSES } from '../../../graph/lists.ts';
import type { VocabularyIndex } from '../../../graph/vocabulary.ts';
import type { Texts } from '../../i18n/en.ts';
import { heading } from '../../parts/words.ts';
import type { FrameNotes, FrameWords, LegendEntry } from '../../pictures/frame.ts';
import type { PictureMarks } from '../../parts/renderer.ts';
import { lookOf, type Scene } from '../scene.ts';

/** What the words around a picture depend on. */
export interface FrameSources {
  t: Texts;
  lang: Scene['lang'];
  vocabulary: VocabularyIndex;
  /** How much stands in the whole picture, wherever the window is. */
  total: { entities: number; relations: number };
  /** What the picture is called, and what it says of itself, where it is the whole network or the first part of it. */
  network?: { title: string; says: string } | undefined;
  /** How much of it is dimmed. */
  faded: { entities: number; relations: number };
  /** As of which day, and what stands on nothing without the sources that are off, in sentences. */
  lens?: readonly string[];
  /** The sources of the lines, where they are asked for. */
  notes?: FrameNotes | undefined;
  /** Version of the data. */
  data: string | undefined;
  today: Date;
}

/** The kinds that are drawn, those with most entities first, and what a badge means where there is one. */
function kindsOf({ nodes, samples }: PictureMarks, { t, lang, vocabulary }: FrameSources): LegendEntry[] {
  const counted = new Map<string, { node: (typeof nodes)[number]; count: number }>();
  for (const node of nodes) counted.set(node.kind, { node, count: (counted.get(node.kind)?.count ?? 0) + 1 });
  const kinds = [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ node }): LegendEntry => {
      const kind = vocabulary.kind.get(node.kind);
      // How the kind is drawn, not this one of it, which may only be foretold.
      const sample = samples.node({ ...node, ...(kind && lookOf(kind)) });
      return { sample, words: heading(kind?.label[lang] ?? node.kind) };
    });
  const hidden: LegendEntry = { sample: samples.badge(), words: t.takeAlong.hidden };
  return nodes.some((node) => node.hidden > 0) ? [...kinds, hidden] : kinds;
}

/** The whole key, so that every picture shows which lines there might have been. */
const linesOf = ({ samples }: PictureMarks, { t }: FrameSources): LegendEntry[] => [
  ...STATUSES.map((status) => ({
    sample: samples.line({ status, predicted: false }),
    words: t.join([t.status[status], t.statusHint[status]]),
  })),
  { sample: samples.line({ status: 'supported', predicted: true }), words: heading(t.reality.predicted) },
];

/** How much is drawn; what of the picture lies outside, and what of it is dimmed. */
function amounts({ nodes, edges }: PictureMarks, sources: FrameSources): string {
  const { t, total, network, faded, lens = [] } = sources;
  const outside = total.entities - nodes.length;
  return t.sentences([
    t.takeAlong.holds(nodes.length, edges.length),
    ...(network && network.says !== '' ? [network.says] : []),
    ...(outside > 0 ? [t.takeAlong.outside(outside)] : []),
    ...(faded.entities + faded.relations > 0 ? [t.takeAlong.faded(faded.entities, faded.relations)] : []),
    ...lens,
  ]);
}

/** What the signs of two days mean, as far as there are any. */
function daySigns({ nodes, edges, samples }: PictureMarks, { t }: FrameSources): LegendEntry[] {
  const drawn = new Set([...nodes, ...edges].map(({ dayChange }) => dayChange));
  return (['came', 'went'] as const)
    .filter((change) => drawn.has(change))
    .map((change) => ({ sample: samples.dayChange(change), words: t.time.inPicture.means[change] }));
}

/** What is written around a picture: title, amounts, legend, evidence key, version of the data, date. */
export function frameWords(picture: PictureMarks, sources: FrameSources): FrameWords {
  const { t, lang, network, notes, data, today } = sources;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' }).format(today);
  return {
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    title: network?.title ?? picture.nodes.find((node) => node.hub)?.label ?? t.takeAlong.untitled,
    sub: amounts(picture, sources),
    legend: [
      { heading: t.explore.entities, entries: kindsOf(picture, sources) },
      { heading: t.lists.status, entries: linesOf(picture, sources) },
      { heading: t.time.inPicture.heading, entries: daySigns(picture, sources) },
    ],
    notes,
    foot: ['Entente', ...(data === undefined ? [] : [t.foot.data(data)]), date].join(' · '),
  };
}
