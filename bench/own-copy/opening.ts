import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';
import { launchBrowser } from '../../tests/browser.ts';
import type { GivenText, OpeningTimes } from './page.ts';

/** How long a text takes to open in a real browser, and to be scrolled. @param width of the reader, in pixels */
export async function measureOpening(given: GivenText, width: number): Promise<OpeningTimes> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [svelte()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => Reflect.has(globalThis, 'measure'));
    return await page.evaluate(
      (text) => (Reflect.get(globalThis, 'measure') as (text: GivenText) => Promise<OpeningTimes>)(text),
      given,
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
