import { Command } from 'commander';
import { readAndCheckFolder } from '../dataset/check.ts';
import { formatFault } from '../dataset/fault.ts';
import { newClaim } from '../dataset/skeletons/new-claim.ts';
import { newDocument } from '../dataset/skeletons/new-document.ts';
import { newEntity } from '../dataset/skeletons/new-entity.ts';
import type { DataFolder } from '../dataset/skeletons/places.ts';
import type { Skeleton } from '../dataset/skeletons/skeleton.ts';
import { EntenteError } from '../graph/errors.ts';
import { folderOf, storeAddress } from './address.ts';
import type { Context } from './context.ts';

const EXAMPLES = `
Examples:
  entente new document my-folder --id doc:some-page
  entente new entity my-folder --kind institute
  entente new entity my-folder --id institute:some-institute
  entente new claim my-folder --document doc:ciss-2024-11
The YAML goes to standard output, where it belongs to standard error:
  entente new document my-folder --id doc:some-page > my-folder/documents/some-page.yaml`;

/** The folder may have faults: it is about to be filled in. */
async function dataFolderOf(path: string | undefined, context: Context): Promise<DataFolder> {
  const folder = folderOf(storeAddress({ path }, context.root));
  const { data, faults } = await readAndCheckFolder(folder);
  if (data) return { data, folder };
  throw new EntenteError('not-found', faults.map(formatFault).join('\n'));
}

function print({ lines, remarks }: Skeleton, context: Context): void {
  for (const remark of remarks) context.err(remark);
  for (const line of lines) context.out(line);
}

interface Kind<Options> {
  name: string;
  description: string;
  skeleton: (at: DataFolder, options: Options) => Skeleton;
}

const newOf = <Options>({ name, description, skeleton }: Kind<Options>, context: Context): Command =>
  new Command(name)
    .description(description)
    .argument('[path]', 'a data folder (default: graph-seed)')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) =>
      print(skeleton(await dataFolderOf(path, context), options), context),
    );

const commandsOf = (context: Context): Command[] => [
  newOf(
    { name: 'document', description: 'a document and its bibliography', skeleton: newDocument },
    context,
  ).option('--id <id>', 'its id, such as doc:some-page'),
  newOf({ name: 'entity', description: 'somebody or something', skeleton: newEntity }, context)
    .option('--kind <kind>', 'one of the vocabulary; only the fields that it may have are shown')
    .option('--id <id>', 'its id, such as institute:some-institute; the kind follows from it'),
  newOf(
    { name: 'claim', description: 'what one sentence of a document says', skeleton: newClaim },
    context,
  ).requiredOption('--document <id>', 'the document that says it, such as doc:some-page'),
];

/** `entente new`: the skeleton of an entry of a data folder, to be filled in. */
export const newCommand = (context: Context): Command => {
  const command = new Command('new')
    .description('print the skeleton of a new document, entity or claim')
    .addHelpText('after', EXAMPLES);
  for (const each of commandsOf(context)) command.addCommand(each);
  return command;
};
