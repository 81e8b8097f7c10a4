import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/cli/text/read-csv.ts';
import { FLORENCE_PAIRS, KARATE_PAIRS } from '../graph/core-periphery/known-networks.ts';
import { printing } from './printed.ts';

const run = printing();
const folder = mkdtempSync(join(tmpdir(), 'entente-edges-'));
let files = 0;
const fileOf = (content: string | Uint8Array): string => {
  const path = join(folder, `edges-${files++}.csv`);
  writeFileSync(path, content);
  return path;
};
const core = (content: string | Uint8Array, ...more: string[]) =>
  run('circles', 'core', '--edges', fileOf(content), ...more);
const json = async (content: string, ...more: string[]) =>
  JSON.parse((await core(content, ...more, '--format', 'json')).out);

const edges = (pairs: readonly { a: string; b: string }[]): string =>
  `source,target\n${pairs.map(({ a, b }) => `${a},${b}\n`).join('')}`;
const FLORENCE = edges(FLORENCE_PAIRS);
const STAR = 'source,target\nhub,a\nhub,b\nhub,c\nhub,d\n';

describe('entente circles core', () => {
  it('gives a program exactly what was found', async () => {
    const { minres, ...found } = await json(FLORENCE);
    expect(found).toEqual({
      variant: 'missing',
      fit: expect.closeTo(0.4226, 4),
      exact: true,
      optima: [['Medici', 'Ridolfi', 'Tornabuoni']],
      core: ['Medici', 'Ridolfi', 'Tornabuoni'],
    });
    expect(Object.keys(minres)).toEqual(['fit', 'coreness']);
    expect(minres.fit).toBeCloseTo(0.4422, 4);
    expect(Object.keys(minres.coreness)).toHaveLength(15);
    expect(minres.coreness.Medici).toBeCloseTo(2.103, 3);
  });

  it.each([
    ['either', [['hub']]],
    ['missing', ['a', 'b', 'c', 'd'].map((leaf) => [leaf, 'hub'])],
  ])('treats pairs of core and periphery as it is told: %s', async (variant, optima) => {
    expect(await json(STAR, '--variant', variant)).toMatchObject({
      variant,
      fit: 1,
      core: optima[0],
      optima,
    });
  });

  it('says that it searched where there is too much to try', async () => {
    const found = await json(edges(KARATE_PAIRS), '--variant', 'either');
    expect(found).toMatchObject({ exact: false, core: ['01', '02', '03', '33', '34'] });
  });

  it('leaves out what is undefined, and says why', async () => {
    expect(await json('source,target\na,b\nb,c\na,c\n')).toMatchObject({
      variant: 'missing',
      reason: 'all-alike',
      minres: { reason: 'all-alike', coreness: { a: expect.closeTo(1, 6), c: expect.closeTo(1, 6) } },
    });
    expect(await json('source,target\n')).toEqual({
      variant: 'missing',
      reason: 'too-few-parties',
      minres: { reason: 'too-few-parties' },
    });
    expect((await json(STAR)).minres).toEqual({ reason: 'not-attained' });
  });

  it('says how many optima there are where it does not list them all', async () => {
    const leaves = Array.from({ length: 120 }, (_, at) => `hub,leaf ${at}\n`).join('');
    const found = await json(`source,target\n${leaves}`);
    expect(found).toMatchObject({ exact: true, fit: 1, total: 120 });
    expect(found.optima).toHaveLength(100);
  }, 60_000);

  it('reads weights, quotation marks, a byte order mark, any line ends, and columns in any order and case', async () => {
    const plain = await json(
      'source,target,weight\n美国,英国,2\n美国,"韩国, 大韩民国",1\n英国,日本,1\n日本,法国,0.5\n',
    );
    const other =
      '\ufeffWeight,note,Target,SOURCE\r\n2,x,英国,美国\r\n1,,"韩国, 大韩民国",美国\r\n\r\n1,,日本,"英国"\r\n.5,"a\nb", 法国 ,日本';
    expect(await json(other)).toEqual(plain);
    expect(plain.minres).toBeDefined();
  });

  it('adds up what stands there twice, leaves loops out, and says so, as what it did not read', async () => {
    const text = `${STAR.replace('target', 'target,kind').replaceAll(/(hub,.)/g, '$1,x')}a,hub,x\na,a,x\n`;
    const { out, code } = await core(text);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^5 parties, 4 tied pairs\n1 pair of a party with itself left out\.\n1 pair stands on more than one line; the weights of a pair were added up\.\nNot read: “kind”\.\n/,
    );
  });

  it('gives a reader the fit in words, the core, its ties and the method', async () => {
    const { out } = await core(STAR);
    expect(out).toContain('\nFit: 1.000 (correlation with the ideal pattern, at most 1)\n');
    expect(out).toMatch(/\nNo finding: random networks fit as well too often \(\d+ of 200 with/);
    expect(out).toContain('\nEvery partition was tried: there is none better.\n');
    expect(out).toContain('\nCore, 2 of 5 parties\n  a, hub\n');
    expect(out).toContain('In all of them: hub\nAll of them\n  a, hub\n  b, hub\n  c, hub\n  d, hub\n');
    expect(out).toMatch(/\nContinuous coreness\nUndefined: no values err least: .* as in a star\.\n/);
    expect(out).toContain('Borgatti & Everett 2000');
  });

  it('says it in Chinese', async () => {
    const { out } = await core(edges(KARATE_PAIRS), '--lang', 'zh');
    expect(out).toMatch(/^34个参与方，78对有联系\n/);
    expect(out).toMatch(/\n核心与外围的结构清晰：.*200个网络中有0个如此）。\n100次搜索中最好的结果/);
    expect(out).toContain('核心，34个参与方中的9个\n  01、02、03、04、09、14、32、33、34\n');
    expect(out).toMatch(/\n连续的核心度\n拟合度：0\.452.*\n {2}1\.095 {2}34\n/);
  });

  it.each([
    ['an empty file', '', ':1: the file is empty; begin with the line source,target'],
    ['no header', 'a,b\nb,c\n', ':1: the header “a,b” has no column “source” and “target”'],
    ['another separator', 'source;target\na;b\n', 'separate cells by commas'],
    ['a column twice', 'source,target,Target\n', 'the column “target” is there twice'],
    [
      'an empty cell',
      'source,target\na,b\n ,b\n',
      ':3: the source is empty; name a party, or remove the line',
    ],
    ['a short line', 'source,target\na\n', ':2: the target is empty'],
    ['a long line', 'source,target\na,b,c\n', ':2: there are 3 cells, and the header has 2'],
    [
      'a negative weight',
      'source,target,weight\na,b,-1\n',
      ':2: the weight “-1” is no number of 0 or more; write it like 2 or 0.5',
    ],
    ['no weight', 'source,target,weight\na,b,\n', 'the weight “” is no number'],
    ['a word for a weight', 'source,target,weight\na,b,viel\n', 'the weight “viel” is'],
    ['an endless weight', 'source,target,weight\na,b,1e999\n', 'the weight “1e999” is'],
    [
      'an open quotation mark',
      'source,target\na,"b\nc,d\n',
      ':2: a quotation mark is opened and never closed',
    ],
    ['text after a quotation', 'source,target\na,"b"c\n', ':2: something follows a closing quotation mark'],
  ])('names line, value and remedy of %s', async (_, text, says) => {
    const { out, err, code } = await core(text);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(says);
  });

  it('names all faults at once, up to ten', async () => {
    const { err } = await core(`source,target\n${',b\n'.repeat(13)}`);
    expect(err.match(/the source is empty/g)).toHaveLength(10);
    expect(err).toContain('… and 3 more faults.');
  });

  it('says what to do with a file that it cannot read', async () => {
    const missing = await run('circles', 'core', '--edges', join(folder, 'nowhere.csv'));
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('nowhere.csv” cannot be read (ENOENT); name a CSV file');
    expect((await run('circles', 'core', '--edges', folder)).err).toContain('cannot be read (EISDIR)');
    const utf16 = Buffer.from('\ufeffsource,target\n', 'utf16le');
    expect((await core(utf16)).err).toContain('is not UTF-8; save it as “CSV UTF-8”');
    expect((await core(Buffer.alloc(33 * 2 ** 20, 'a'))).err).toContain('has more than 32 MB');
    const many = Array.from({ length: 1001 }, (_, at) => `hub,p${at}\n`).join('');
    expect((await core(`source,target\n${many}`)).err).toContain('names 1002 parties, more than 1000');
  });

  it.each([
    [['circles', 'core'], '--edges'],
    [['circles', 'core', '--edges', 'x', '--variant', 'none'], 'missing, either, both'],
    [['circles', 'heart'], 'there is no command “heart”'],
    [['circles'], 'entente circles core'],
  ])('cannot be understood as %j', async (argv, says) => {
    const { out, err, code } = await run(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });
});

describe('comma-separated values', () => {
  it('are read with the line that each row begins on', () => {
    expect(readCsv('a,b\r\n"x ""y"", z",\r\r"1\n2",3\n\n,\n4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x "y", z', ''] },
      { line: 4, cells: ['1\n2', '3'] },
      { line: 8, cells: ['4'] },
    ]);
  });
});
