import { describe } from 'vitest';
import { describePattern } from './alliances-pattern-tasks.ts';
import { useBrowser } from './harness.ts';

const walk = useBrowser();

describe('on the embedded store', () => describePattern(walk));
