import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { launchBrowser } from '../../tests/browser.ts';
import type { Page } from 'playwright-core';
import { LARGE_NETWORK } from '../../src/web/picture/network-limits.ts';
import type { Calls, Drawn, DrawerName, Task } from './page.ts';

/** Longest that a picture may take. */
const PATIENCE = 180_000;

interface Stage {
  browser: string;
  /** Draw in a new page; undefined where it takes longer than three minutes. */
  draw(task: Task): Promise<Drawn | undefined>;
  close(): Promise<void>;
}

/** What the page draws a network of so many with; both a little above where it changes over. */
export const oursFor = (nodes: number): DrawerName[] => [
  ...(nodes <= 2 * LARGE_NETWORK ? (['Entente, a scene'] as const) : []),
  ...(nodes > LARGE_NETWORK ? (['Entente, the overview'] as const) : []),
];

/** As many pixels as a step goes to the right; half as many down. */
const STEP = 10;

/**
 * Drag the background by so many steps, each of which waits for its frame to be drawn and flushed.
 * @returns milliseconds a step; NaN where the picture does not follow
 */
async function dragged(page: Page, steps: number): Promise<number> {
  const before = await page.screenshot();
  // A corner, where no node stands.
  await page.mouse.move(6, 6);
  await page.mouse.down();
  const begun = performance.now();
  for (let at = 1; at <= steps; at++) {
    await page.mouse.move(6 + STEP * at, 6 + (STEP / 2) * at);
    await page.evaluate(() => (globalThis as unknown as Calls).nextFrame());
  }
  const each = (performance.now() - begun) / steps;
  const after = await page.screenshot();
  await page.mouse.up();
  return before.equals(after) ? NaN : each;
}

/** The page of all drawers in a real browser; ENTENTE_BENCH_PICTURES is a folder for a picture of each. */
export async function openStage(): Promise<Stage> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared = { root: join('bench', 'peers'), configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5000 },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser(['--enable-unsafe-swiftshader']);
  const pictures = process.env['ENTENTE_BENCH_PICTURES'];
  return {
    browser: `Chromium ${browser.version()}, no GPU`,
    async draw(task) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      try {
        await page.goto(server.resolvedUrls?.local[0] ?? '');
        await page.waitForFunction(() => Reflect.has(globalThis, 'draw'));
        const drawing = page.evaluate((given) => (globalThis as unknown as Calls).draw(given), task);
        const late = new Promise<undefined>((resolve) =>
          setTimeout(() => resolve(undefined), PATIENCE).unref(),
        );
        const drawn = await Promise.race([drawing, late]);
        drawing.catch(() => undefined);
        const name = `${task.drawer} ${task.nodes} ${task.placed ? 'placed' : 'laid out'}`;
        if (pictures && drawn)
          await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`) });
        return drawn && task.steps ? { ...drawn, frame: await dragged(page, task.steps) } : drawn;
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
