import { openDataset } from '../../src/dataset/load.ts';
import type { Graph } from '../../src/graph/model.ts';

const opened = await openDataset('tests/fixtures/round-trips');
if ('faults' in opened) throw new Error(`tests/fixtures/round-trips has faults: see “entente check”`);

/** Relations of things with themselves, beside ordinary ones: what `tests/fixtures/README.md` says of it. */
export const roundTrips: Graph = opened.graph;

const line = (kind: string, id: string, more = ''): string => `${kind}/${id}/${id}${more}`;

/** The relations of a thing with itself. */
export const LOOPS = {
  alder: line('holds-shares-in', 'firm:alder'),
  alderSecond: line('holds-shares-in', 'firm:alder', '/second-block'),
  alderTrade: line('trades-with', 'firm:alder'),
  predicted: line('holds-shares-in', 'firm:cedar'),
  elm: line('holds-shares-in', 'firm:elm'),
  elmTrade: line('trades-with', 'firm:elm'),
  rejected: line('holds-shares-in', 'firm:fir'),
  wren: line('advises', 'person:wren'),
  disputed: line('sails-to', 'port:east'),
};
