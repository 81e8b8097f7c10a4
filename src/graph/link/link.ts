import type { Lang } from '../names.ts';
import { blankView, LANGS, type Picture, type View } from '../view.ts';
import { orderOf, type Read, type Texts } from './codec.ts';
import { oneOf, present } from './fields.ts';
import { INDEXED } from './indexed.ts';
import { countedFrom, countedIds, shownCodec } from './members.ts';
import { pageCodec } from './pages.ts';
import { sealed, unsealed, type Damage, type Pair } from './seal.ts';
import { lensCodec, SETTINGS, storyCodec } from './settings.ts';

/** Every key of a link, in the order in which they are written: what is short comes first, in case the end is lost. */
export const KEYS: readonly string[] = [
  'lang',
  ...storyCodec.keys,
  ...pageCodec.keys,
  'sel',
  'data',
  ...lensCodec.keys,
  ...SETTINGS.flatMap(({ keys }) => keys),
  ...shownCodec.keys,
  ...INDEXED.flatMap(({ keys }) => keys),
];

const pictureTexts = (picture: Picture): Texts[] => {
  const order = orderOf(countedIds(picture));
  return [
    ...SETTINGS.map((codec) => codec.to(picture)),
    shownCodec.to(picture),
    ...INDEXED.map((codec) => codec.to(picture, order)),
  ];
};

function pictureFrom(read: Read, damage: Damage | undefined): Picture {
  const members = shownCodec.from(read);
  const order = orderOf(countedFrom(members, read('of')));
  // In a link that was changed, nobody knows any more what an index counts.
  const indexed = damage === 'changed' ? [] : INDEXED;
  return Object.assign(
    {},
    members,
    ...SETTINGS.map((codec) => codec.from(read)),
    ...indexed.map((codec) => codec.from(read, order)),
  );
}

/**
 * The view as the part of a link behind the #, with it; `fromLink` reads it back. There it never reaches a
 * server, which would refuse a long one. The cost grows with what is shown, not faster.
 */
export function toLink({ lang, story, page, picture, lens, selected, data }: View): string {
  const texts: Texts = Object.assign(
    {},
    { lang, ...storyCodec.to(story ? { story } : {}), ...pageCodec.to(page), sel: selected, data },
    lensCodec.to(lens),
    ...pictureTexts(picture),
  );
  return `#${sealed(Object.entries(texts).filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
}

/** What a link holds: the view, and what happened to the link on its way, if anything. */
export interface FromLink {
  view: View;
  damage?: Damage;
}

const readerOf = (pairs: readonly Pair[]): Read => {
  const texts = new Map(pairs);
  return (key) => texts.get(key) || undefined;
};

/**
 * The view that a link holds, as far as it arrived. What is not in a closed list is left out.
 * @param link what stands in the address behind the #, with or without it; an empty one is the start page
 * @param lang the language where the link names none
 */
export function fromLink(link: string, lang: Lang): FromLink {
  const { pairs, damage } = unsealed(link);
  if (pairs.length === 0) return { view: blankView(lang), ...(damage && { damage }) };
  const read = readerOf(pairs);
  const view: View = {
    lang: oneOf(LANGS, read('lang')) ?? lang,
    page: pageCodec.from(read),
    picture: pictureFrom(read, damage),
    lens: lensCodec.from(read),
    // Anything else was put there by others, and is nothing to be shown.
    ...storyCodec.from(read),
    ...present({ selected: read('sel'), data: /^[0-9a-f]{16}$/.exec(read('data') ?? '')?.[0] }),
  };
  return { view, ...(damage && { damage }) };
}
