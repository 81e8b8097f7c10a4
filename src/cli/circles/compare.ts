import { Command } from 'commander';
import type { AskedCircle } from '../../graph/circles/within.ts';
import { formatDate } from '../../graph/dates.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Section } from './answer.ts';
import { askedCircles, circleWords, dayFrom, listWords } from './asked.ts';
import type { Reading } from './evidence.ts';
import { reading } from './reading.ts';
import { itemsOf, withinOf } from './within.ts';

const EXAMPLES = `
Examples:
  entente circles compare member-of/g7 member-of/international-network
  entente circles compare endorsed/seoul-statement member-of/international-network@founding
  entente circles compare endorsed/bletchley-declaration paris-statement --format json`;

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  asOf?: string;
}

async function answer(names: readonly [string, string], options: Options, read: Reading) {
  const { answers } = WORDS[read.lang].circles;
  const circles = await askedCircles(names, read);
  const [a, b] = circles.asked as [AskedCircle, AskedCircle];
  const day = options.asOf === undefined ? undefined : dayFrom(options.asOf, '--as-of');
  const asking = (of: AskedCircle[], not: AskedCircle[]) => ({
    ...{ circles, of, not },
    ...(day !== undefined && { day }),
  });
  const section = async (key: string, heading: string, ids: readonly string[]): Promise<Section> => ({
    key,
    heading,
    items: await itemsOf(ids, asking([a, b], []), read),
  });
  const [both, onlyA, onlyB] = [
    withinOf(asking([a, b], []), read),
    withinOf(asking([a], [b]), read),
    withinOf(asking([b], [a]), read),
  ];
  const words = (one: AskedCircle): string => circleWords(one, circles.entities, read);
  const idOf = ({ column, role }: AskedCircle) => (role === undefined ? column.id : `${column.id}@${role}`);
  return {
    said: [
      answers.compare(words(a), words(b)),
      ...(day === undefined ? [] : [answers.asOf(formatDate(day, read.lang))]),
    ],
    asked: { compare: [idOf(a), idOf(b)], ...(day !== undefined && { asOf: day }) },
    sections: await Promise.all([
      section('both', answers.both, both.matches),
      section('onlyFirst', answers.only(words(a)), onlyA.matches),
      section('onlySecond', answers.only(words(b)), onlyB.matches),
      section('unknownFirst', answers.onlyUnknown(words(a)), onlyA.unknown),
      section('unknownSecond', answers.onlyUnknown(words(b)), onlyB.unknown),
    ]),
    notes: circles.asked.map((one) => listWords(one, circles.entities, read)),
  };
}

/** `entente circles compare`: who is in both of two circles, and who in one of them only. */
export const compareCommand = (context: Context): Command =>
  new Command('compare')
    .description('list who is in both of two circles, and who in one of them only')
    .argument('<first>', 'a circle by id or by a part of a name')
    .argument('<second>', 'the other, in the same way')
    .option('--as-of <day>', 'only what held on this day')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((first: string, second: string, options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer([first, second], options, read), {
          ...read,
          format: options.format,
          context,
        }),
      ),
    );
