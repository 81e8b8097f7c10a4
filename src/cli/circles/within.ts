import { Command } from 'commander';
import type { AskedCircle, Within } from '../../graph/circles/within.ts';
import { within } from '../../graph/circles/within.ts';
import { refusalKinds } from '../../graph/circles/circle.ts';
import { formatDate } from '../../graph/dates.ts';
import { displayName } from '../../graph/names.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Item } from './answer.ts';
import { askedCircles, circleWords, dayFrom, listWords, type AskedCircles } from './asked.ts';
import { relationFact, type Reading } from './evidence.ts';
import { reading } from './reading.ts';

const EXAMPLES = `
Examples:
  entente circles in endorsed/bletchley endorsed/seoul-statement member-of/international-network
  entente circles in new-delhi-declaration --not paris-statement
  entente circles in endorsed/seoul-statement --not member-of/international-network@founding
  entente circles in pax-silica-declaration member-of/international-network --as-of 2026-02
  entente circles in member-of/network:international-network --format csv
A circle is named by its id (entente circles list), or by a part of a name, in Chinese or English, that fits no other;
the kind of relation and / before it tell those around one thing apart.
A role behind @ takes only those who have it. Who is missing from a list that is not known to be complete is unknown.`;

/** What is asked of circles, wherever the answer goes. */
export interface Asked {
  circles: AskedCircles;
  of: readonly AskedCircle[];
  not: readonly AskedCircle[];
  day?: string;
}

/** Who is in all of some circles and in none of others. */
export const withinOf = ({ circles, of, not, day }: Asked, { vocabulary }: Reading): Within =>
  within({
    ...{ of, not, relations: circles.relations, entities: circles.entities },
    vocabulary: {
      relations: [...vocabulary.relation.values()],
      properties: [...vocabulary.property.values()],
    },
    ...(day !== undefined && { day }),
  });

/** Parties with every relation that puts them into one of the circles, or keeps them outside. */
export async function itemsOf(
  ids: readonly string[],
  { circles, of, not }: Asked,
  read: Reading,
): Promise<Item[]> {
  const named = [...of, ...not].flatMap(({ column }) => column.circle ?? []);
  const refusals = new Set(refusalKinds({ relations: [...read.vocabulary.relation.values()] }));
  return Promise.all(
    ids.map(async (id) => {
      const own = circles.relations.filter(
        ({ from, to, kind }) =>
          from === id &&
          named.some((circle) => circle.of === to && (circle.kind === kind || refusals.has(kind))),
      );
      const facts = await Promise.all(own.map((relation) => relationFact(relation, read)));
      const name = displayName(circles.entities.get(id) ?? { id, names: [] }, read.lang).value;
      return { id, name, facts };
    }),
  );
}

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  not?: string[];
  asOf?: string;
}

async function answer(names: readonly string[], options: Options, read: Reading) {
  const { answers } = WORDS[read.lang].circles;
  const circles = await askedCircles([...names, ...(options.not ?? [])], read);
  const day = options.asOf === undefined ? undefined : dayFrom(options.asOf, '--as-of');
  const asked: Asked = {
    ...{ circles, of: circles.asked.slice(0, names.length), not: circles.asked.slice(names.length) },
    ...(day !== undefined && { day }),
  };
  const found = withinOf(asked, read);
  const words = (some: readonly AskedCircle[]) => some.map((one) => circleWords(one, circles.entities, read));
  const idsOf = (some: readonly AskedCircle[]) =>
    some.map(({ column, role }) => (role === undefined ? column.id : `${column.id}@${role}`));
  const sections = (['matches', 'refused', 'unknown'] as const).map(async (key) => ({
    ...{ key, heading: answers[key] },
    items: await itemsOf(found[key], asked, read),
  }));
  return {
    said: [
      answers.within(words(asked.of), words(asked.not)),
      ...(day === undefined ? [] : [answers.asOf(formatDate(day, read.lang))]),
    ],
    asked: { in: idsOf(asked.of), not: idsOf(asked.not), ...(day !== undefined && { asOf: day }) },
    sections: await Promise.all(sections),
    notes: circles.asked.map((one) => listWords(one, circles.entities, read)),
  };
}

/** `entente circles in`: who is in all of some circles and in none of others. */
export const inCommand = (context: Context): Command =>
  new Command('in')
    .description('list who is in all of these circles, and in none of others')
    .argument('<circle...>', 'circles by id or by a part of a name')
    .option('--not <circle...>', 'circles that they are not in')
    .option('--as-of <day>', 'only what held on this day')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer(names, options, read), { ...read, format: options.format, context }),
      ),
    );
