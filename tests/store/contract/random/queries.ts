import type { Graph } from '../../../../src/graph/model.ts';
import { pinyinOf } from '../../../../src/store/search/pinyin.ts';

/** What somebody might type to find what is in a graph, and what finds nothing. */

const TRADITIONAL: Record<string, string> = {
  韩: '韓',
  国: '國',
  际: '際',
  网: '網',
  络: '絡',
  庆: '慶',
  长: '長',
};

const traditional = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (one) => TRADITIONAL[one] ?? one);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** From one character to another; never half of one. */
const cut = (text: string, from: number, to?: number): string => Array.from(text).slice(from, to).join('');

/** Every run of two characters and of three, and the whole. */
function runsOf(text: string): string[] {
  return [...text.matchAll(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu)].flatMap(([run]) => {
    const characters = Array.from(run);
    const parts = [2, 3].flatMap((length) => characters.map((_, at) => characters.slice(at, at + length)));
    return [run, ...parts.filter(({ length }) => length >= 2).map((part) => part.join(''))];
  });
}

/** Its reading whole, in parts, by its initials; with spaces and tones as it is written. */
function soundsOf(text: string): string[] {
  const reading = pinyinOf(text);
  if (!reading) return [];
  const { written, rests, initials } = reading;
  return [
    written,
    ...rests,
    ...initials,
    ...rests.map((rest) => rest.slice(0, 3)),
    initials.join('').slice(0, 2),
  ];
}

function wordsIn(text: string): string[] {
  const words = text.split(/\s+/);
  return [
    ...words,
    ...words.map((word) => cut(word, 0, 3)),
    `"${words.slice(0, 2).join(' ')}"`,
    `“${words.at(-1)}”`,
    [...words].reverse().join(' '),
  ];
}

/** With one character missing, wrong or before its time, and with something left out of the middle. */
function nearlyOf(text: string): string[] {
  const letters = Array.from(text);
  const middle = Math.floor(letters.length / 2);
  const part = (from: number, to?: number): string => letters.slice(from, to).join('');
  const [here = '', next = ''] = letters.slice(middle);
  return letters.length < 4
    ? []
    : [
        ...[`${part(0, middle)}${part(middle + 1)}`, `${part(0, middle)}x${part(middle + 1)}`],
        ...[`${part(0, middle)}${next}${here}${part(middle + 2)}`, `${part(0, 2)}${part(-2)}`],
        ...[`${part(middle)}${part(0, middle)}`, part(1)],
      ];
}

/** Words that are parts of a text, each in several spellings. */
const partsOf = (text: string): string[] => [
  ...[text, text.toUpperCase(), text.toLowerCase(), traditional(text), wide(text), `「${text}」`],
  ...[cut(text, 0, 1), cut(text, 1), text.replace(/[·\s.-]/g, '')],
  ...runsOf(text).flatMap((run) => [run, traditional(run), `“${run}”`]),
  ...[...wordsIn(text), ...soundsOf(text)],
  ...[...text.split(/\s+/), ...runsOf(text)].flatMap(nearlyOf),
];

const idsOf = (graph: Graph): string[] =>
  [...graph.entities, ...graph.documents, ...graph.claims].flatMap(({ id }) => {
    const [kind = '', slug = ''] = id.split(':');
    return [
      id,
      `${kind}:`,
      slug,
      slug.split('-')[0] ?? '',
      id.slice(0, -1),
      id.toUpperCase(),
      `${kind}:${slug[0]}`,
    ];
  });

const textsOf = ({ entities, documents, claims }: Graph): string[] => [
  ...entities.flatMap(({ names }) => names.map(({ value }) => value)),
  ...documents.flatMap(({ title, references }) => [
    ...Object.values(title).flatMap((value) => value ?? []),
    ...references.flatMap(({ asPrinted }) => asPrinted ?? []),
  ]),
  ...claims.flatMap(({ text, anchor }) => [text.zh, text.en, anchor.exact]),
];

/** Addresses as they are written, as they are passed on, and those above them. */
const addressesOf = ({ documents }: Graph): string[] =>
  documents.flatMap(({ url }) => {
    if (url === undefined) return [];
    const bare = url.replace(/^https?:\/\//, '');
    const above = bare.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
    return [url, `看 ${encodeURI(url)}。`, `${url}&utm_source=x`, wide(url), bare, ...above.slice(0, 4)];
  });

/** Words of two things at once: of one name and another, of a title and an author. */
const across = (texts: readonly string[]): string[] =>
  texts.slice(1).map((text, at) => `${texts[at]?.split(' ')[0]} ${text.split(' ').at(-1)}`);

const FIXED = [
  ...[
    '[1]',
    '[2]',
    '［３］',
    '[ 1 ]',
    '[99]',
    '',
    ' ',
    '（）',
    '"',
    '“”',
    '—',
    '*',
    '?',
    '\\',
    '/',
    ':',
    '[]',
    '%_',
  ],
  ...[
    'AND',
    'OR NOT',
    'a* OR b',
    'ai~2',
    'n^2',
    '[a TO b]',
    '(',
    '韩国 AND 安全',
    'id:*',
    'Q145',
    '10.1093/ia/*',
    'example.org/*',
    '\u0000',
    '火星',
    'zzz',
  ],
  ...[
    '国',
    '国 安',
    'a',
    'A',
    '1',
    '2',
    '😀',
    '𠮷',
    'セ',
    '대',
    'x'.repeat(100),
    '安全'.repeat(60),
    'n',
    'hg',
    'cq',
  ],
];

/** Halves of a pair do not come through an address: nobody can type them. */
const isWhole = (query: string): boolean => !/\p{Cs}/u.test(query);

/** All of these, each once. */
export function queriesOf(graph: Graph): string[] {
  const texts = textsOf(graph);
  const all = new Set([
    ...FIXED,
    ...idsOf(graph),
    ...addressesOf(graph),
    ...texts.flatMap(partsOf),
    ...across(texts),
  ]);
  return [...all].filter(isWhole);
}
