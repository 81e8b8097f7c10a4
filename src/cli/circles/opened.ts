import { Command } from 'commander';
import { isBefore, parseDate } from '../../graph/dates.ts';
import { EntenteError } from '../../graph/errors.ts';
import type { Entity, StatedValue } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import { openingKinds, propertiesDating, wordsIn } from '../../graph/vocabulary.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { aboutIds } from '../known-ids.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Item } from './answer.ts';
import { dayFrom } from './asked.ts';
import type { Reading } from './evidence.ts';
import { reading } from './reading.ts';
import { entitiesOf, ownersFacts, valueFact } from './stated.ts';

const EXAMPLES = `
Examples:
  entente circles opened --after meeting:network-first
  entente circles opened --after 2024-11-22 --kind institute --kind committee`;

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  after: string;
  kind?: string[];
}

/** The last day that any claim gives of something, by which it has happened. */
async function dayOf(text: string, { store, vocabulary }: Reading): Promise<{ day: string; name?: Entity }> {
  if (parseDate(text)) return { day: text };
  if (!text.includes(':')) return { day: dayFrom(text, '--after') };
  const { entity } = await aboutIds([text], store, () => store.entity(text));
  const days = (entity.values ?? []).flatMap(({ property, value, reality }) =>
    vocabulary.property.get(property)?.type === 'date' && reality === 'actual' && typeof value === 'string'
      ? (parseDate(value)?.to ?? [])
      : [],
  );
  const day = days.sort().at(-1);
  if (day !== undefined) return { day, name: entity };
  throw new EntenteError('bad-request', `No date is stated of “${text}”; write a day behind --after.`);
}

/** What claims state of the days on which something opened. */
const opening = ({ values = [] }: Entity, { vocabulary }: Pick<Reading, 'vocabulary'>): StatedValue[] =>
  values.filter(
    ({ property, value }) =>
      vocabulary.property.get(property)?.dates === 'opening' && typeof value === 'string',
  );

type Key = 'after' | 'maybe' | 'foretold' | 'noDate';

/** When something opened, seen from a day; nothing if it was before, or if it is itself only foretold. */
function keyOf(entity: Entity, day: string, read: Reading): Key | undefined {
  const all = opening(entity, read);
  const actual = all.filter(({ reality }) => reality === 'actual').map(({ value }) => String(value));
  if (all.length === 0) return entity.prospective ? undefined : 'noDate';
  if (actual.length === 0)
    return all.some(({ value }) => !isBefore(String(value), day)) ? 'foretold' : undefined;
  if (actual.every((value) => isBefore(day, value))) return 'after';
  const last = parseDate(day)?.to ?? day;
  return actual.every((value) => (parseDate(value)?.to ?? value) <= last) ? undefined : 'maybe';
}

async function answer({ after, kind }: Options, read: Reading) {
  const { answers } = WORDS[read.lang].circles;
  const written = wordsIn(read.vocabulary);
  const of = propertiesDating(written, 'opening').flatMap((property) => property.of);
  const wanted = kind ?? openingKinds({ ...written, kinds: [...read.vocabulary.kind.values()] });
  const strange = wanted.find((one) => !of.includes(one));
  if (strange !== undefined) {
    throw new EntenteError(
      'bad-request',
      `“${strange}” behind --kind has no day of opening here; kinds that have are ${of.join(', ')}.`,
    );
  }
  const { day, name } = await dayOf(after, read);
  const all = await entitiesOf(wanted, read);
  const itemOf = async (entity: Entity): Promise<Item> => ({
    id: entity.id,
    name: displayName(entity, read.lang).value,
    facts: [
      ...(await Promise.all(opening(entity, read).map((value) => valueFact(entity, value, read)))),
      ...(await ownersFacts(entity, read)),
    ],
  });
  const keys = ['after', 'maybe', 'foretold', 'noDate'] as const;
  const sections = keys.map(async (key) => ({
    ...{ key, heading: answers[key] },
    items: await Promise.all(all.filter((entity) => keyOf(entity, day, read) === key).map(itemOf)),
  }));
  return {
    said: [answers.opened(name ? `${displayName(name, read.lang).value} (${day})` : day)],
    asked: { opened: wanted, after: day },
    sections: await Promise.all(sections),
    notes: [],
  };
}

/** `entente circles opened`: which institutes opened after a day or a meeting. */
export const openedCommand = (context: Context): Command =>
  new Command('opened')
    .description('list which institutes opened after a day or a meeting, and whose they are')
    .requiredOption('--after <day>', 'a day, or the id of a meeting')
    .option('--kind <kind...>', 'of which kinds (default: those that the vocabulary marks with openings)')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer(options, read), { ...read, format: options.format, context }),
      ),
    );
