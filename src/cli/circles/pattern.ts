import { Command } from 'commander';
import { displayName } from '../../graph/names.ts';
import { branchesOf, parsePattern } from '../../graph/pattern/pattern.ts';
import { patternSentence } from '../../graph/pattern/sentence.ts';
import { witnessesOf } from '../../graph/pattern/witnesses.ts';
import { storeAddress } from '../address.ts';
import type { Context } from '../context.ts';
import { aboutIds } from '../known-ids.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from '../options.ts';
import { WORDS } from '../words/words.ts';
import { printAnswer, type Item } from './answer.ts';
import { relationFact, type Fact, type Reading } from './evidence.ts';
import { reading } from './reading.ts';

const EXAMPLES = `
Examples:
  entente circles pattern country endorsed/agreement:seoul-statement-of-intent not:member-of/network:international-network
  entente circles pattern institute represents/country endorsed/agreement:seoul-statement-of-intent
  entente circles pattern country:kr represents/by/institute --predictions
The first word is the start: a kind of entity, or the id of one. Each step is a kind of relation and what it leads to:
a kind, an id, or _ for anything; with /by/ between them it is read backwards (represents/by/institute: is represented
by an institute). A step goes on from where the one before led; with and: or not: before it, out from the start again.
Four steps at most. “not” means that no such line is on record.`;

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  predictions?: true;
}

/** Matches that are asked for at once. */
const AT_ONCE = 500;

async function allMatches(steps: readonly string[], predictions: boolean, { store }: Reading) {
  const first = await store.pattern([...steps], { predictions, limit: AT_ONCE });
  const pages = [first];
  for (let offset = AT_ONCE; offset < first.total; offset += AT_ONCE) {
    pages.push(await store.pattern([...steps], { predictions, limit: AT_ONCE, offset }));
  }
  return {
    items: pages.flatMap(({ items }) => items),
    uncertain: new Set(pages.flatMap(({ uncertain }) => uncertain.ids)),
    relations: pages.flatMap(({ relations }) => relations),
    entities: [...first.entities, ...pages.flatMap(({ items, entities }) => [...items, ...entities])],
  };
}

async function answer(
  steps: readonly string[],
  { predictions = false }: { predictions?: boolean },
  read: Reading,
) {
  const { answers } = WORDS[read.lang].circles;
  const pattern = parsePattern(steps);
  const named = [pattern.start, ...pattern.steps.map(({ to }) => to)].flatMap(({ id }) => id ?? []);
  const found = await aboutIds(named, read.store, () => allMatches(steps, predictions, read));
  const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
  const relations = [...new Map(found.relations.map((one) => [one.id, one])).values()];
  const lines = {
    entities,
    ofKind: (kind: string) => relations.filter((relation) => relation.kind === kind),
    vocabulary: { relations: [...read.vocabulary.relation.values()] },
  };
  const facts = new Map<string, Promise<Fact>>();
  const factOf = (id: string): Promise<Fact> => {
    const fact = facts.get(id) ?? relationFact({ id }, read);
    facts.set(id, fact);
    return fact;
  };
  const itemOf = async (entity: (typeof found.items)[number]): Promise<Item> => ({
    id: entity.id,
    name: displayName(entity, read.lang).value,
    facts: await Promise.all(witnessesOf([entity.id], pattern, lines).map(({ id }) => factOf(id))),
  });
  const part = async (uncertain: boolean) =>
    Promise.all(found.items.filter(({ id }) => found.uncertain.has(id) === uncertain).map(itemOf));
  const hasNot = branchesOf(pattern).some(([first]) => first?.join === 'not');
  return {
    said: [answers.pattern(patternSentence(pattern, entities, read))],
    asked: { pattern: steps, ...(predictions && { predictions }) },
    sections: [
      { key: 'matches', heading: answers.matches, items: await part(false) },
      ...(hasNot ? [{ key: 'unknown', heading: answers.notComplete, items: await part(true) }] : []),
    ],
    notes: hasNot ? [answers.onRecord] : [],
  };
}

/** `entente circles pattern`: who matches a pattern of relations. */
export const patternCommand = (context: Context): Command =>
  new Command('pattern')
    .description('list who matches a pattern of relations, step by step')
    .argument('<step...>', 'the start, then at most four steps')
    .option('--predictions', 'let relations count that are only foretold')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((steps: string[], options: Options) =>
      reading(storeAddress(options, context.root), options, async (read) =>
        printAnswer(await answer(steps, options, read), { ...read, format: options.format, context }),
      ),
    );
