import { EVIDENCE } from '../evidence.ts';
import type { Lang } from '../names.ts';
import { LANGS, LAYOUT_IDS, sortedIds, type Filter, type Focus, type Route, type View } from '../view.ts';
import { fromIds, toIds } from './ids.ts';
import { listFrom } from './list.ts';
import { filled, oneOf, present } from './parts.ts';
import { fromPicture, toPicture } from './picture.ts';

/** Colons, commas, semicolons and slashes are legal behind the # and keep a link readable. */
const READABLE: Record<string, string> = { '%3A': ':', '%2C': ',', '%2F': '/', '%3B': ';' };
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%3A|%2C|%2F|%3B/g, (code) => READABLE[code] ?? code);

const FOCUSED = ['kind', 'relation', 'line'] as const;

const filterTexts = ({ kinds, relations, evidence, predictions }: Filter) => ({
  hide: kinds?.join(','),
  hiderel: relations?.join(','),
  evidence: evidence === 'all' ? undefined : evidence,
  predictions: predictions === false ? 'no' : undefined,
});

const routeText = ({ from, to, supported }: Route): string =>
  [from, to, ...(supported ? ['supported'] : [])].join(',');

/**
 * The view as the part of a link behind the #, with it; `fromLink` reads it back. There it never reaches a
 * server, which would refuse a long one.
 */
export function toLink(view: View): string {
  const shown = view.shown === 'all' ? 'all' : toIds(view.shown);
  const { of: list, ...narrowed } = view.list ?? { of: undefined };
  const pairs = Object.entries({
    lang: view.lang,
    show: shown,
    sel: view.selected,
    as: view.as,
    layout: view.layout,
    focus: view.focus && `${view.focus.of}:${view.focus.id}`,
    ...filterTexts(view.filter ?? {}),
    path: view.route && routeText(view.route),
    list,
    ...narrowed,
    ...toPicture(view),
    data: view.data,
  });
  return `#${pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&')}`;
}

const words = (text: string | null): string[] | undefined => {
  const list = sortedIds((text ?? '').split(',').filter((word) => word !== ''));
  return list.length > 0 ? list : undefined;
};

const filterFrom = (query: URLSearchParams): Filter | undefined => {
  const evidence = oneOf(EVIDENCE, query.get('evidence'));
  return filled(
    present({
      kinds: words(query.get('hide')),
      relations: words(query.get('hiderel')),
      evidence: evidence === 'all' ? undefined : evidence,
      predictions: query.get('predictions') === 'no' ? false : undefined,
    }),
  );
};

const focusFrom = (text: string | null): Focus | undefined => {
  const [, of, id] = /^([a-z]+):(.+)$/.exec(text ?? '') ?? [];
  const known = oneOf(FOCUSED, of ?? null);
  return known && id ? { of: known, id } : undefined;
};

const routeFrom = (text: string | null): Route | undefined => {
  const [from, to, supported] = (text ?? '').split(',');
  return from && to ? { from, to, ...(supported === 'supported' && { supported: true }) } : undefined;
};

/**
 * The view that a link holds. What is not in a closed list is left out; ids are taken as they are,
 * because only the graph knows which of them exist.
 * @param link what stands in the address behind the # or, in older links, behind the ?; both may be there
 * @param lang the language where the link names none
 */
export function fromLink(link: string, lang: Lang): View {
  const query = new URLSearchParams(link.replace(/[?#]/g, '&'));
  const shown = query.get('show') === 'all' ? 'all' : fromIds(query.get('show') ?? '');
  return {
    lang: oneOf(LANGS, query.get('lang')) ?? lang,
    shown,
    ...present({
      selected: query.get('sel') || undefined,
      as: query.get('as') === 'table' ? ('table' as const) : undefined,
      layout: oneOf(LAYOUT_IDS, query.get('layout')),
      focus: focusFrom(query.get('focus')),
      filter: filterFrom(query),
      route: routeFrom(query.get('path')),
      list: listFrom(query),
      data: query.get('data') || undefined,
    }),
    ...fromPicture(query, shown),
  };
}
