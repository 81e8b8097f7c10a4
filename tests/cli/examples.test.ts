import { describe, expect, it } from 'vitest';
import { printing } from './printed.ts';

const run = printing();

/** What asks the shipped data. */
const QUESTIONS = [
  ...['trace', 'without', 'coverage', 'report', 'circles'],
  ...['circles in', 'circles compare', 'circles pattern', 'circles opened'],
];
/** Files that only whoever reads the help has, or gets. */
const OF_THE_READER = /edges\.csv|--out/;

/** The commands that the help of one gives as examples; what they are for stands behind three blanks. */
async function examplesOf(command: string): Promise<string[]> {
  const { out } = await run(...command.split(' '), '--help');
  const lines = [...out.matchAll(/^ {2}entente (.*)$/gm)].map(
    ([, line = '']) => line.split(/ {3,}/)[0] ?? '',
  );
  return lines.filter((line) => !OF_THE_READER.test(line));
}

describe('the help', () => {
  it.each(QUESTIONS)('of entente %s gives examples that are answered', async (command) => {
    const examples = await examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { code, err } = await run(...example.split(' '));
      expect([example, code, err]).toEqual([example, 0, '']);
    }
  });
});
