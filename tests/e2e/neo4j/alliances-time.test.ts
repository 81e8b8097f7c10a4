import { describe } from 'vitest';
import { describeTime } from '../alliances-time-tasks.ts';
import { useBrowser } from '../harness.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

describe('on a Neo4j', () => describeTime(walk));
