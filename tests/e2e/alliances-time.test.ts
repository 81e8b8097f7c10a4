import { describe } from 'vitest';
import { describeTime } from './alliances-time-tasks.ts';
import { useBrowser } from './harness.ts';

const walk = useBrowser();

describe('on the embedded store', () => describeTime(walk));
