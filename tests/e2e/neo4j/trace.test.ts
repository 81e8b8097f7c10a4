import { describe } from 'vitest';
import { useBrowser } from '../harness.ts';
import { describeTracing } from '../tracing-tasks.ts';
import { loadedNeo4j } from './loaded.ts';

const walk = useBrowser({ behind: loadedNeo4j() });

describe('on a Neo4j', () => describeTracing(walk));
