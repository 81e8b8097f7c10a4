import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Commands of a README: indented lines that start with a program of ours. */
const commandsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^ {4}(npm|npx|node) /.test(line))
    .map((line) => line.trim());

describe('the README', () => {
  it('shows only commands that the continuous run calls as they are printed', () => {
    const run = readFileSync('.ci/run', 'utf8');
    const commands = commandsOf('README.md');
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => !run.includes(command))).toEqual([]);
  });

  it('shows the same commands in Chinese', () => {
    expect(commandsOf('README.zh-CN.md')).toEqual(commandsOf('README.md'));
  });
});
