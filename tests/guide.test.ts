import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.ts';
import { openDataset } from '../src/dataset/load.ts';
import { stepsOf, withOutputs } from './guide.ts';
import type { Step } from './guide.ts';

const ENGLISH = 'docs/adding-a-source.md';
const CHINESE = 'docs/adding-a-source.zh-CN.md';

/** The only words of it that a machine chooses. */
const SERVED = 'Entente: http://127.0.0.1:4310/';

let here = '';
const inFolder = (path: string): string => join(here, path);
const read = (path: string): string => readFileSync(inFolder(path), 'utf8');

interface Printed {
  out: string;
  err: string;
}

/** Run a command of ours in the folder; `serve` is stopped as soon as it has printed its address. */
async function printedBy(argv: string[]): Promise<Printed> {
  const printed: Printed = { out: '', err: '' };
  const serves = argv[0] === 'serve';
  const sink = (stream: keyof Printed) => (chunk: unknown) => {
    printed[stream] += String(chunk).replaceAll(inFolder('my-data'), 'my-data');
    if (serves && stream === 'out') process.emit('SIGTERM');
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(sink('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(sink('err'));
  const given = argv.map((word) => (word === 'my-data' ? inFolder(word) : word));
  await main(serves ? [...given, '--port', '0'] : given, process.cwd());
  vi.restoreAllMocks();
  return { ...printed, out: printed.out.replace(/^Entente: \S+/, SERVED) };
}

/** Run a line as a shell would; returns what is seen of it. */
async function run(line: string): Promise<string> {
  const [, command = '', arrow, file = ''] = /^(.*?)(?: (>>?) (\S+))?$/.exec(line) ?? [];
  const words = command.split(' ');
  if (command === 'cp -r graph-seed my-data') {
    cpSync('graph-seed', inFolder('my-data'), { recursive: true });
    return '';
  }
  expect(words.slice(0, 2), line).toEqual(['npx', 'entente']);
  // The shell makes the file before the command begins.
  if (arrow === '>') writeFileSync(inFolder(file), '');
  const { out, err } = await printedBy(words.slice(2));
  if (arrow === undefined) return err + out;
  appendFileSync(inFolder(file), out);
  return err;
}

function remove(path: string, line: string): void {
  const [before = '', after = ''] = read(path).split(`${line}\n`);
  const next = after.search(/^- id:/m);
  writeFileSync(inFolder(path), before + (next < 0 ? '' : after.slice(next)));
}

function replace(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  writeFileSync(inFolder(path), read(path).replaceAll(from, to));
}

function fill({ path, whole, text }: Step & { is: 'file' }): void {
  const before = read(path);
  const skeleton = before.lastIndexOf('# Fill in the blanks.');
  expect(skeleton, path).toBeGreaterThanOrEqual(0);
  writeFileSync(inFolder(path), whole ? text : before.slice(0, skeleton) + text);
}

/** Do what a guide says; returns what each of its blocks of output must show. */
async function follow(steps: readonly Step[]): Promise<string[]> {
  const outputs: string[] = [];
  let seen = '';
  let mistake: (Step & { is: 'mistake' }) | undefined;
  for (const step of steps) {
    if (step.is === 'command') {
      seen = await run(step.line);
      if (mistake) replace(mistake.path, mistake.to, mistake.from);
      mistake = undefined;
    } else if (step.is === 'output') outputs.push(seen);
    else if (step.is === 'removal') remove(step.path, step.line);
    else if (step.is === 'file') fill(step);
    else replace((mistake = step).path, step.from, step.to);
  }
  return outputs;
}

describe('the guide to adding a source', () => {
  const steps = stepsOf(readFileSync(ENGLISH, 'utf8'));
  let outputs: string[] = [];

  beforeAll(async () => {
    here = mkdtempSync(join(tmpdir(), 'entente-'));
    outputs = await follow(steps);
  }, 120_000);
  afterEach(() => void vi.restoreAllMocks());
  afterAll(() => rmSync(here, { recursive: true, force: true }));

  it('has commands, files, outputs and mistakes to follow', () => {
    const counts = (is: Step['is']): number => steps.filter((step) => step.is === is).length;
    expect(counts('command')).toBeGreaterThan(8);
    expect(counts('file')).toBeGreaterThan(2);
    expect(counts('removal')).toBe(2);
    expect(counts('mistake')).toBe(2);
    expect(counts('output')).toBe(counts('command') - 1);
  });

  it('tells the same to do in Chinese', () => {
    expect(stepsOf(readFileSync(CHINESE, 'utf8'))).toEqual(steps);
  });

  // After a change of the data the numbers are others: npx vitest run tests/guide.test.ts -u writes them.
  it.each([ENGLISH, CHINESE])('shows in %s what its commands print', async (file) => {
    await expect(withOutputs(readFileSync(file, 'utf8'), outputs)).toMatchFileSnapshot(`../${file}`);
  });

  it('ends without a fault, in a copy that says what the shipped data say', async () => {
    const [copy, shipped] = await Promise.all([inFolder('my-data'), 'graph-seed'].map(openDataset));
    expect(copy).toEqual(shipped);
    expect(copy).toHaveProperty('graph');
  });

  it('shows faults only where it says so', () => {
    const faulty = outputs.filter((output) => / \d+ faults?\n$/.test(output));
    expect(faulty).toHaveLength(3);
    expect(outputs.filter((output) => output.endsWith('no faults\n'))).toHaveLength(2);
  });
});
