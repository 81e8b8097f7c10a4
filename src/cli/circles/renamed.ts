import { Command } from 'commander';
import type { Entity } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Item } from './answer.ts';
import type { Reading } from './evidence.ts';
import { reading } from './reading.ts';
import { entitiesOf, nameFact, valueFact } from './stated.ts';

type Options = AskingOptions<'text' | 'json' | 'csv'>;

const datedNames = ({ names }: Entity) =>
  names.filter(({ since, until }) => since !== undefined || until !== undefined);
/** What claims state of the days on which something was renamed. */
const renamings = ({ values = [] }: Entity, { vocabulary }: Reading) =>
  values.filter(({ property }) => vocabulary.property.get(property)?.dates === 'renaming');

async function answer(read: Reading) {
  const { answers } = WORDS[read.lang].circles;
  const all = await entitiesOf([...read.vocabulary.kind.keys()], read);
  const renamed = all.filter((entity) => datedNames(entity).length + renamings(entity, read).length > 0);
  const items = renamed.map(async (entity): Promise<Item> => ({
    id: entity.id,
    name: displayName(entity, read.lang).value,
    facts: await Promise.all([
      ...renamings(entity, read).map((value) => valueFact(entity, value, read)),
      ...datedNames(entity).map((name) => nameFact(name, read)),
    ]),
  }));
  return {
    said: [answers.renamed],
    asked: {},
    sections: [{ key: 'renamed', heading: answers.renamedHead, items: await Promise.all(items) }],
    notes: [],
  };
}

/** `entente circles renamed`: which bodies were renamed, when, and on whose word. */
export const renamedCommand = (context: Context): Command =>
  new Command('renamed')
    .description('list what was renamed, with its names and their days, and on whose word')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .action((options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer(read), { ...read, format: options.format, context }),
      ),
    );
