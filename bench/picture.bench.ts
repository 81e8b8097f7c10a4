import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { canonicalJson } from '../src/graph/canonical.ts';
import { launchBrowser } from '../tests/browser.ts';
import { madeGraph } from './made.ts';

/** Pictures of so many nodes: the largest that fcose lays out, and one that is streamed. */
const SIZES = [100, 300, 500, 600, 1000];

/** Serve a file with the built program; its address, and how to end it. */
async function served(file: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['bin/entente.js', 'serve', file], { stdio: 'pipe' });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += String(chunk);
        const found = /http:\/\/\S+/.exec(text);
        if (found) resolve(found[0]);
      });
    }
    child.once('exit', () => reject(new Error(text)));
  });
  return { address, stop: () => void child.kill('SIGTERM') };
}

interface Block {
  at: number;
  length: number;
}

/** Every time the page was blocked for 50 ms or more (Long Tasks API) until the picture stood still. */
async function blocksOf(address: string): Promise<{ blocks: Block[]; settled: number }> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      const seen: { at: number; length: number }[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push({ at: entry.startTime, length: entry.duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${address}#lang=en&show=all`);
    await page.locator('canvas').first().waitFor();
    await page.getByRole('contentinfo').getByText('relations').first().waitFor();
    await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 120_000 });
    const settled = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1500);
    const blocks = await page.evaluate(() => Reflect.get(globalThis, 'seen') as Block[]);
    return { blocks, settled };
  } finally {
    await browser.close();
  }
}

it('blocks of the page while a picture is laid out', async () => {
  const rows: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    const file = join(dir, 'graph.json');
    writeFileSync(file, canonicalJson(madeGraph(size, 2 * size)));
    const server = await served(file);
    const { blocks, settled } = await blocksOf(server.address);
    server.stop();
    rmSync(dir, { recursive: true });
    const [first, last] = [blocks[0]?.at ?? 0, settled];
    // Begin and length of each: the first are the first paint, the last the final placing.
    console.log(
      size,
      blocks.map(({ at, length }) => `${Math.round(at)}+${Math.round(length)}`).join(' '),
      `settled ${Math.round(settled)}`,
    );
    rows[`${size} nodes`] = {
      'settled after': `${(last / 1000).toFixed(1)} s`,
      'longest block': `${Math.round(Math.max(0, ...blocks.map(({ length }) => length)))} ms`,
      'first block at': `${Math.round(first)} ms`,
    };
  }
  console.table(rows);
}, 1_800_000);
