import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KARATE_PAIRS } from '../graph/core-periphery/known-networks.ts';
import { printing } from './printed.ts';

const run = printing();
const folder = mkdtempSync(join(tmpdir(), 'entente-structure-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const KARATE = file('karate.csv', `source,target\n${KARATE_PAIRS.map(({ a, b }) => `${a},${b}\n`).join('')}`);
const LONELY = file('lonely.csv', 'source,target,weight\na,b,0\n');

describe('entente circles centrality', () => {
  it('gives a program every figure, and a reader a table with its method', async () => {
    const { centrality } = JSON.parse(
      (await run('circles', 'centrality', '--edges', KARATE, '--format', 'json')).out,
    );
    expect(Object.keys(centrality)).toHaveLength(34);
    expect(centrality['01']).toEqual({
      ...{ degree: 16, strength: 16, unknown: 0 },
      betweenness: expect.closeTo(231.071, 3),
    });
    const { out } = await run('circles', 'centrality', '--edges', KARATE);
    expect(out).toMatch(/16 +16 +231\.071 +01\n/);
    expect(out).toContain('Brandes 2001');
    expect((await run('circles', 'centrality', '--edges', KARATE, '--lang', 'zh')).out).toContain('中介');
  });

  it('needs a file of edges', async () => {
    expect((await run('circles', 'centrality')).err).toContain('--edges');
  });
});

describe('entente circles communities', () => {
  it('divides the karate club, and says how stable that is', async () => {
    const found = JSON.parse(
      (await run('circles', 'communities', '--edges', KARATE, '--format', 'json')).out,
    );
    expect(found.modularity).toBeCloseTo(0.4198, 4);
    expect(found.communities.flat()).toHaveLength(34);
    expect(found.runs).toBe(50);
    const { out } = await run('circles', 'communities', '--edges', KARATE);
    expect(out).toContain('Modularity: 0.420, the highest of 50 runs');
    expect(out).toContain('adjusted Rand index');
    expect(out).toContain('no statement of any source');
  });

  it('says in both languages that there is nothing to divide', async () => {
    const { out } = await run('circles', 'communities', '--edges', LONELY, '--format', 'json');
    expect(JSON.parse(out)).toEqual({ reason: 'no-ties' });
    expect((await run('circles', 'communities', '--edges', LONELY)).out).toContain('nobody is tied');
    expect((await run('circles', 'communities', '--edges', LONELY, '--lang', 'zh')).out).toContain('无定义');
  });
});
