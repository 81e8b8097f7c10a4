import { Command } from 'commander';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { aboutIds } from './known-ids.ts';
import { asking } from './open.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from './options.ts';
import { printJson, printLines } from './text/print.ts';
import { treeLines } from './text/tree.ts';
import { provenanceTree } from './trace/root.ts';

const EXAMPLES = `
Examples:
  entente trace claim:ciss-2024-11/049                       one sentence
  entente trace signed/country:us/agreement:us-uk-mou        a line: every claim that asserts or denies it
  entente trace institute:uk-aisi                            an entity: the claims about it
  entente trace doc:singer-2024                              a document, and the claims that cite it
  entente trace claim:ciss-2024-11/049 --format json`;

/** `entente trace`: what something rests on, from its claims to the countries of the publishers. */
export const traceCommand = (context: Context): Command =>
  new Command('trace')
    .description('follow an entity, a relation, a claim or a document to its sources, as a tree')
    .argument('<id>', 'an entity, a relation, a claim or a document; a name lists the ids it may mean')
    .addOption(formatOption(['text', 'json']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: AskingOptions<'text' | 'json'>) =>
      asking(storeAddress(options, context.root), async (store) => {
        const provenance = await aboutIds([id], store, () => store.provenance(id));
        if (options.format === 'json') return printJson(provenance, context);
        printLines(treeLines(await provenanceTree(store, provenance, options.lang)), context);
      }),
    );
