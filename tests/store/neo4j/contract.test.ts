import { givenNeo4j } from '../../neo4j/given.ts';
import { describeNeo4j } from './whole-contract.ts';

describeNeo4j('neo4j', givenNeo4j(), { random: true });
