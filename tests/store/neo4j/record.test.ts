import { givenNeo4j } from '../../neo4j/given.ts';
import { describeRecord } from '../record/record.ts';
import { seed } from './seed.ts';

const neo4j = givenNeo4j();

if (neo4j.here) {
  describeRecord('neo4j', async () => {
    const store = neo4j.store();
    await store.load(seed);
    return { reader: store };
  });
}
