import { Command } from 'commander';
import { EntenteError, quoted } from '../graph/errors.ts';
import { folderOf, storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { openReader, readGraph } from './open.ts';
import { showProgress } from './progress.ts';

const EXAMPLES = `
Examples:
  entente load --to bolt://localhost:7687                 the shipped data
  entente load my-folder --to neo4j://graph.example.org   your own, into a cluster
  entente load graph.json --to bolt://localhost/entente   an exported graph, into a database of its name
The password comes from NEO4J_PASSWORD or from the file that NEO4J_PASSWORD_FILE names; the user is
NEO4J_USER, or neo4j. Run it again after anything broke it off: it ends in the same graph.`;

interface Options {
  to: string;
}

/** Only a Neo4j keeps what is loaded: a graph in memory is gone when the command ends. */
function requireNeo4j(address: string): void {
  if (/^(bolt|neo4j)(\+ssc?)?:/.test(address)) return;
  const why = address.startsWith('memory:')
    ? 'holds nothing after this command'
    : 'is not the address of a Neo4j';
  const message = `${quoted(address)} ${why}; write one behind --to such as bolt://localhost:7687, neo4j://localhost:7687/entente or neo4j+s://graph.example.org.`;
  throw new EntenteError('bad-address', message);
}

/** `entente load`: checks a folder or file, then makes a store hold exactly that. */
export const loadCommand = (context: Context): Command =>
  new Command('load')
    .description('check a data folder, then make a Neo4j hold exactly what it holds')
    .argument('[path]', 'a data folder or an exported file (default: graph-seed)')
    .requiredOption(
      '--to <address>',
      'the Neo4j: bolt://, neo4j:// or neo4j+s://, with /database if it has a name',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, { to }: Options) => {
      requireNeo4j(to);
      // Not by a store of its own: its indexes would need as much memory again for as long as the load takes.
      const graph = await readGraph(folderOf(storeAddress({ path }, context.root)));
      const store = await openReader(to);
      const progress = showProgress(process.stderr);
      const began = Date.now();
      try {
        const result = await store.load(graph, progress.tell);
        progress.end();
        const seconds = ((Date.now() - began) / 1000).toFixed(1);
        context.out(
          result === 'unchanged'
            ? `${to} holds data ${graph.data} already; nothing was written`
            : `${to} now holds data ${graph.data}: ${graph.entities.length} entities, ${graph.documents.length} documents, ${graph.claims.length} claims, ${graph.relations.length} relations (${seconds} s)`,
        );
      } finally {
        progress.end();
        await store.close();
      }
    });
