import { describe } from 'vitest';
import { describePattern } from '../alliances-pattern-tasks.ts';
import { useBrowser } from '../harness.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

describe('on a Neo4j', () => describePattern(walk));
