import type { Reporter, TestCase, TestModule } from 'vitest/node';

const reasonOf = (test: TestCase): string => {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
};

/**
 * Ends a run with one plain line: how many passed, failed and were skipped, and why. Above it, those that passed at
 * the second try only.
 */
export class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = inState('skipped');
    const why = [...new Set(skipped.map(reasonOf))].join('; ');
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky);
    const line = `${inState('passed').length} passed, ${inState('failed').length + broken + errors.length} failed, ${skipped.length} skipped`;
    // At exit, so that it stands below whatever the other reporters print.
    process.on('exit', () => {
      for (const { fullName } of unsteady) console.log(`passed at the second try only: ${fullName}`);
      console.log(why ? `${line}: ${why}` : line);
    });
  }
}
