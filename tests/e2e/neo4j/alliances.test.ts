import { describe } from 'vitest';
import { describeAlliances } from '../alliances-tasks.ts';
import { useBrowser } from '../harness.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

describe('on a Neo4j', () => describeAlliances(walk));
