import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute: begun last, they would leave the other worker idle for as long. */
const LONG = /\/(neo4j\/contract|cli\/local-neo4j|e2e\/network|e2e\/explore)\.test\.ts$/;

/** Before anything was measured, as on a fresh machine, vitest goes by the size of a file, which says little here. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
