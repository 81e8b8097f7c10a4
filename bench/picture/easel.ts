import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { launchBrowser } from '../../tests/browser.ts';
import type { Easel } from './page.ts';

/** The renderer alone in a real browser, with the fonts of the product; `close` ends it. */
export async function openEasel(): Promise<
  Easel & { picture(path: string): Promise<void>; close(): Promise<void> }
> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared = { root: join(import.meta.dirname), configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => Reflect.has(globalThis, 'easel'));
  return {
    open: (size) => page.evaluate((given) => (Reflect.get(globalThis, 'easel') as Easel).open(given), size),
    draw: (scene, whole) =>
      page.evaluate(([given, all]) => (Reflect.get(globalThis, 'easel') as Easel).draw(given, all), [
        scene,
        whole,
      ] as const),
    picture: async (path) => void (await page.screenshot({ path })),
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
