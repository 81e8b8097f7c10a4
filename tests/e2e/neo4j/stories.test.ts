import { describe } from 'vitest';
import { useBrowser } from '../harness.ts';
import { describeStories } from '../stories-tasks.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

describe('on a Neo4j', () => describeStories(walk));
