import type { CorePeriphery } from '../../graph/core-periphery/core-periphery.ts';
import type { Variant } from '../../graph/core-periphery/ideal-pattern.ts';
import { upperCells } from '../../graph/core-periphery/network.ts';
import { isUndefined } from '../../graph/core-periphery/undefined.ts';
import type { Lang } from '../../graph/names.ts';
import { columns } from '../text/columns.ts';
import { WORDS, type Words } from '../words/words.ts';
import type { Edges } from './edges.ts';

type CoreWords = Words['circles']['core'];
type Core = CorePeriphery['core'];

const SEPARATOR: Readonly<Record<Lang, string>> = { en: ', ', zh: '、' };
const figure = (value: number): string => value.toFixed(3);
const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** What was read, and what was left out of it. */
export function networkLines({ network, ignored }: Edges, words: CoreWords): string[] {
  const tied = upperCells(network).filter((cell) => cell !== undefined && cell > 0).length;
  return [
    words.network(network.ids.length, tied),
    ...(network.loops > 0 ? [words.loops(network.loops)] : []),
    ...(network.repeated > 0 ? [words.repeated(network.repeated)] : []),
    ...(ignored.length > 0 ? [words.ignored(ignored)] : []),
  ];
}

/** The tied cores, if there are several: who is in all of them, and each. */
function tiedLines(core: Exclude<Core, { reason: unknown }>, words: CoreWords, lang: Lang): string[] {
  const { optima, total, exact, inCore } = core;
  if (total < 2) return [];
  const always = [...inCore].filter(([, where]) => where === 'all').map(([id]) => id);
  const list = (ids: readonly string[]): string => ids.join(SEPARATOR[lang]);
  return [
    '',
    WORDS[lang].said(words.tied(total, exact), always.length === 0 ? words.nobody : list(always)),
    words.others(optima.length, total),
    ...indented(optima.map(list)),
  ];
}

function partitionLines(
  core: Core,
  { variant, lang, parties }: { variant: Variant; lang: Lang; parties: number },
): string[] {
  const { core: words } = WORDS[lang].circles;
  const heading = ['', words.heading, words.variants[variant]];
  if (isUndefined(core)) return [...heading, words.undefined(core.reason)];
  const { fit, optima, restarts, judgement } = core;
  const [first = []] = optima;
  return [
    ...heading,
    words.fit(figure(fit)),
    words.verdict(judgement.verdict, judgement.asGood, judgement.samples),
    restarts ? words.searched(restarts.reached, restarts.count) : words.exact,
    '',
    words.core(first.length, parties),
    ...indented([first.join(SEPARATOR[lang])]),
    ...tiedLines(core, words, lang),
  ];
}

/** Everybody's coreness, the highest first. */
function corenessLines(minres: CorePeriphery['minres'], words: CoreWords): string[] {
  if (!('coreness' in minres)) return ['', words.coreness, words.undefined(minres.reason)];
  const { fit, coreness } = minres;
  const rows = [...coreness].sort(([, a], [, b]) => b - a).map(([id, value]) => [figure(value), id]);
  return [
    '',
    words.coreness,
    fit === undefined ? words.corenessFlat : words.corenessFit(figure(fit)),
    ...indented(columns(rows, ['right', 'left'])),
  ];
}

/** Core and periphery of a list of edges as lines for a reader. */
export function coreLines(
  edges: Edges,
  { core, minres }: CorePeriphery,
  { variant, lang }: { variant: Variant; lang: Lang },
): string[] {
  const { core: words } = WORDS[lang].circles;
  return [
    ...networkLines(edges, words),
    ...partitionLines(core, { variant, lang, parties: edges.network.ids.length }),
    ...corenessLines(minres, words),
    '',
    words.method,
  ];
}
