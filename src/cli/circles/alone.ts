import { Argument, Command } from 'commander';
import { byId } from '../../graph/collections.ts';
import { SOURCE_CLASSES, type SourceClass } from '../../graph/lists.ts';
import { relationSentence } from '../../graph/reading.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { fallenWithout } from '../without/read.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Item } from './answer.ts';
import { claimsWithDocuments, relationFact, type Reading } from './evidence.ts';
import { reading } from './reading.ts';

type Options = AskingOptions<'text' | 'json' | 'csv'>;

async function answer(source: SourceClass, read: Reading) {
  const { lang, vocabulary } = read;
  const { circles, terms } = WORDS[lang];
  const { relations, claims, entities } = await fallenWithout(read.store, [source]);
  const known = byId(entities);
  const ofRelations = relations.map(async (relation): Promise<Item> => ({
    id: relation.id,
    name: relationSentence(relation, known, { lang, vocabulary }),
    facts: [await relationFact(relation, read)],
  }));
  const ofClaims = claims.map(async ({ id, text, status }): Promise<Item> => ({
    id,
    name: text[lang],
    facts: [{ text: id, status, ...(await claimsWithDocuments([id], read)) }],
  }));
  return {
    said: [circles.answers.alone(terms.sourceClass[source])],
    asked: { alone: source },
    sections: [
      { key: 'relations', heading: circles.answers.aloneRelations, items: await Promise.all(ofRelations) },
      { key: 'claims', heading: circles.answers.aloneClaims, items: await Promise.all(ofClaims) },
    ],
    notes: [],
  };
}

/** `entente circles alone`: what rests on sources of one class alone. */
export const aloneCommand = (context: Context): Command =>
  new Command('alone')
    .description('list what rests on sources of one class alone: a data set, news …')
    .addArgument(new Argument('[class]', 'class of source').choices(SOURCE_CLASSES).default('dataset'))
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .action((source: SourceClass, options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer(source, read), { ...read, format: options.format, context }),
      ),
    );
