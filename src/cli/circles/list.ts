import { Command } from 'commander';
import { displayName } from '../../graph/names.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { columns } from '../text/columns.ts';
import { printCsv, printJson, printLines } from '../text/print.ts';
import { WORDS } from '../words/words.ts';
import type { Reading } from './evidence.ts';
import { allCircles } from './named.ts';
import { reading } from './reading.ts';

type Options = AskingOptions<'text' | 'json' | 'csv'>;

async function print({ format }: Options, read: Reading, context: Context): Promise<void> {
  const { lang, vocabulary } = read;
  const { answers } = WORDS[lang].circles;
  const { circles, entities } = await allCircles(read.store);
  const rows = circles.map((circle) => {
    const around = entities.get(circle.of);
    const complete = around?.complete?.value;
    const state = complete === undefined ? 'unknown' : complete ? 'complete' : 'incomplete';
    const name = displayName(around ?? { id: circle.of, names: [] }, lang).value;
    const relation = vocabulary.relation.get(circle.kind)?.label[lang] ?? circle.kind;
    return { ...circle, list: state, name, relation } as const;
  });
  if (format === 'json') {
    return printJson({ circles: rows }, context);
  }
  if (format === 'csv') {
    return printCsv(
      [
        ['id', 'relation', 'name', 'parties', 'foretold', 'refused', 'list'],
        ...rows.map(({ id, relation, name, parties, foretold, refused, list }) => [
          ...[id, relation, name, parties, foretold, refused, list],
        ]),
      ],
      context,
    );
  }
  const table = rows.map(({ id, parties, foretold, refused, list, name, relation }) => [
    ...[parties, foretold, refused].map(WORDS[lang].number),
    ...[answers.listStates[list], answers.circle(relation, name), id],
  ]);
  const sides = ['right', 'right', 'right', 'left', 'left', 'left'] as const;
  printLines([answers.circlesOf(rows.length), '', ...columns([answers.listHead, ...table], sides)], context);
}

/** `entente circles list`: all circles with their ids. */
export const listCommand = (context: Context): Command =>
  new Command('list')
    .description('list all circles, with their ids and how many are in each')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .action((options: Options) =>
      reading(storeAddress(options, context.root), options, (read) => print(options, read, context)),
    );
