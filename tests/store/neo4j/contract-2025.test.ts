import { afterAll } from 'vitest';
import { givenNeo4j } from '../../neo4j/given.ts';
import { startNeo4j, whyNoNeo4j } from '../../neo4j/server.ts';
import { describeNeo4j } from './whole-contract.ts';

const version = '2025.10.1';
const missing = await whyNoNeo4j(version);
const server = missing === undefined ? await startNeo4j({ version }) : { missing };

describeNeo4j(`neo4j ${version}`, givenNeo4j(server), { random: false });

afterAll(async () => {
  if ('stop' in server) await server.stop();
});
