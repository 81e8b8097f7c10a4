import { describe } from 'vitest';
import { describeAlliances } from './alliances-tasks.ts';
import { useBrowser } from './harness.ts';

const walk = useBrowser();

describe('on the embedded store', () => describeAlliances(walk));
