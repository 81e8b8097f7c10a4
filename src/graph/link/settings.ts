import { isDate } from '../dates.ts';
import { EVIDENCE, evidenceOf } from '../evidence.ts';
import type { Lens } from '../lens.ts';
import { STATUSES } from '../lists.ts';
import type { DateText } from '../text.ts';
import { LAYOUT_IDS, type Focus, type Picture, type Route, type View } from '../view.ts';
import type { Codec } from './codec.ts';
import { filled, oneOf, present } from './fields.ts';
import { fromWords, toWords } from './ids.ts';

const FOCUSED = ['kind', 'relation', 'reality'] as const;

const focusCodec: Codec<Pick<Picture, 'focus'>> = {
  keys: ['focus'],
  to: ({ focus }) => ({ focus: focus && `${focus.of}:${focus.id}` }),
  from(read) {
    const [, of, id] = /^([a-z]+):(.+)$/.exec(read('focus') ?? '') ?? [];
    const known = oneOf(FOCUSED, of);
    const focus: Focus | undefined = known && id ? { of: known, id } : undefined;
    return present({ focus });
  },
};

/** Links of before asked for one status by a row of the legend, as they did for a kind. */
const formerStatus = (focus = '') => {
  const status = oneOf(STATUSES, /^status:(.+)$/.exec(focus)?.[1]);
  return status && evidenceOf(status);
};

const filterCodec: Codec<Pick<Picture, 'filter'>> = {
  keys: ['hide', 'hiderel', 'evidence', 'predictions'],
  to: ({ filter = {} }) => ({
    hide: toWords(filter.kinds),
    hiderel: toWords(filter.relations),
    evidence: filter.evidence === 'all' ? undefined : filter.evidence,
    predictions: filter.predictions === false ? 'no' : undefined,
  }),
  from(read) {
    const evidence = oneOf(EVIDENCE, read('evidence')) ?? formerStatus(read('focus'));
    const filter = present({
      kinds: fromWords(read('hide')),
      relations: fromWords(read('hiderel')),
      evidence: evidence === 'all' ? undefined : evidence,
      predictions: read('predictions') === 'no' ? (false as const) : undefined,
    });
    return present({ filter: filled(filter) });
  },
};

const layoutCodec: Codec<Pick<Picture, 'layout'>> = {
  keys: ['layout'],
  to: ({ layout }) => ({ layout }),
  from: (read) => present({ layout: oneOf(LAYOUT_IDS, read('layout')) }),
};

const routeCodec: Codec<Pick<Picture, 'route'>> = {
  keys: ['path'],
  to: ({ route }) => ({
    path: route && [route.from, route.to, ...(route.supported ? ['supported'] : [])].join(','),
  }),
  from(read) {
    const [from, to, supported] = (read('path') ?? '').split(',');
    const route: Route | undefined =
      from && to ? { from, to, ...(supported === 'supported' && { supported: true }) } : undefined;
    return present({ route });
  },
};

/** How a picture is to be shown, whatever is in it. */
export const SETTINGS: readonly Codec<Partial<Picture>>[] = [
  layoutCodec,
  focusCodec,
  filterCodec,
  routeCodec,
];

/** Most slides that a link can count to. */
const MOST_SLIDES = 999;

export const storyCodec: Codec<Pick<View, 'story'>> = {
  keys: ['story', 'slide'],
  to: ({ story }) => ({ story: story?.id, slide: story && String(story.slide) }),
  from(read) {
    const [id, slide] = [read('story'), Number(read('slide') ?? 1)];
    const whole = Number.isInteger(slide) && slide >= 1 && slide <= MOST_SLIDES;
    return present({ story: id === undefined ? undefined : { id, slide: whole ? slide : 1 } });
  },
};

/** A date; what is none says nothing. */
const dateIn = (text: string | undefined): DateText | undefined =>
  text !== undefined && isDate(text) ? text : undefined;

export const lensCodec: Codec<Lens> = {
  keys: ['off', 'asof', 'other'],
  to: ({ off, asOf, other }) => ({ off: toWords(off), asof: asOf, other }),
  from: (read) =>
    present({ off: fromWords(read('off')), asOf: dateIn(read('asof')), other: dateIn(read('other')) }),
};
