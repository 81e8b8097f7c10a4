import { formatFault, printablePath } from '../dataset/fault.ts';
import { openDataset } from '../dataset/load.ts';
import { EntenteError } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import { openStore } from '../store/open.ts';
import type { GraphStore } from '../store/port.ts';
import { faultCount } from './check-report.ts';
import { credentialsIn } from './credentials.ts';

/** Faults shown before a command gives up; `entente check` shows all of them. */
const SHOWN = 10;

/**
 * The graph of a data folder or an exported file.
 * @throws EntenteError `bad-data` with its first faults, and whatever `openDataset` throws
 */
export async function readGraph(path: string): Promise<Graph> {
  const opened = await openDataset(path);
  if ('graph' in opened) return opened.graph;
  const { faults } = opened;
  const found = faultCount(opened);
  const more = found > SHOWN ? [`… and ${found - SHOWN} more`] : [];
  const lines = [...faults.slice(0, SHOWN).map(formatFault), ...more];
  throw new EntenteError(
    'bad-data',
    `nothing was loaded from “${printablePath(path)}”: it has ${found} fault${found === 1 ? '' : 's'}.\n${lines.join('\n')}\nSee all of it with: entente check ${printablePath(path)}`,
  );
}

/** Open the store of an address; faults of its data are listed in the error message. */
export const openReader = (address: string): Promise<GraphStore> =>
  openStore(address, { readGraph, credentials: () => credentialsIn(process.env) });

/** Ask the store of an address something, and close it whatever comes of that. */
export async function asking<T>(address: string, ask: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openReader(address);
  return ask(store).finally(() => store.close());
}
