import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import type { Walk } from './harness.ts';
import { OUTLOOK_ID } from './tracing.ts';

/** A text made of the words by which the claims of the outlook are found, a paragraph each, as UTF-16. */
export async function madeText(): Promise<Buffer> {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error('the shipped data has faults');
  const words = opened.graph.claims
    .filter(({ document }) => document === OUTLOOK_ID)
    .map(({ anchor }) => `${anchor.prefix ?? ''}${anchor.exact}${anchor.suffix ?? ''}。`);
  return Buffer.from(`\ufeff${words.join('\r\n\r\n')}`, 'utf16le');
}

/** Drag a file from outside over a place of the page, and drop it there. */
export async function dropFile({ page }: Walk, at: { x: number; y: number }, bytes: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-drop-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'outlook.txt');
  await writeFile(file, bytes);
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...at, data });
}
