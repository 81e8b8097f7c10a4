import { describe } from 'vitest';
import { describeAlliances } from './alliances-tasks.ts';
import { useBrowser } from './harness.ts';
import { describeTracing } from './tracing-tasks.ts';

const walk = useBrowser({ file: [] });

describe('in one file, without any network', () => {
  describeTracing(walk);
  describeAlliances(walk);
});
