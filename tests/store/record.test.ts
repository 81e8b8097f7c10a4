import { openDataset } from '../../src/dataset/load.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { describeRecord } from './record/record.ts';

const opened = await openDataset('graph-seed');
if ('faults' in opened) throw new Error(`graph-seed has ${opened.faults.length} faults: see “entente check”`);
const { graph } = opened;

describeRecord('memory', async () => ({ reader: openMemory(graph) }));
