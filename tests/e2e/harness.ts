import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../browser.ts';
import type { Given } from '../neo4j/given.ts';
import { startProxy, type Proxy } from '../neo4j/proxy.ts';

/**
 * The outlook alone, as it was exported once: journeys that count what they see walk in a graph that stays, while the
 * shipped data grows.
 */
export const OUTLOOK = 'tests/fixtures/outlook.json';

/** A served graph: its address, and how to stop it. */
interface Served {
  address: string;
  process: ChildProcess;
}

/** Start the built program as people do, and wait for the one address that it prints. */
async function startServer(behind?: Pick<Given, 'uri' | 'credentials'>, data?: string): Promise<Served> {
  const args = [
    ...['bin/entente.js', 'serve'],
    ...(behind ? ['--store', behind.uri] : []),
    ...(data === undefined ? [] : [data]),
  ];
  const { user, password } = behind?.credentials ?? {};
  const credentials = behind && { NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, args, { stdio: 'pipe', env: { ...process.env, ...credentials } });
  const printed: string[] = [];
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed.push(chunk.toString());
      const found = /http:\/\/\S+/.exec(printed.join(''));
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${printed.join('')}`)));
  });
  return { address: await address, process: child };
}

/** Export the page in one file as people do. */
export function exportFile(args: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'entente.html');
  const argv = ['bin/entente.js', 'export', '--format', 'html', '--out', file, ...args];
  execFileSync(process.execPath, argv, { stdio: 'pipe' });
  return pathToFileURL(file).href;
}

/** A page that needs no network has none, and asks for nothing but itself and what it made. */
export async function withoutNetwork(page: Page, faults: string[]): Promise<void> {
  await page.context().setOffline(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() ? /^(file|about):/ : /^(blob|data):/;
    if (!own.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
}

async function stopServer(served: Served): Promise<void> {
  const ended = new Promise((resolve) => served.process.once('exit', resolve));
  served.process.kill('SIGTERM');
  await ended;
}

/** What a journey walks in: a fresh page each time, which must report no error and break no policy. */
export interface Walk {
  readonly page: Page;
  /** Of a server, with its slash, or of a file. */
  readonly address: string;
  /** The line to the Neo4j behind the page, where there is one. */
  readonly line: Proxy;
}

interface Visitor {
  locale?: string;
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  reducedMotion?: 'reduce' | 'no-preference';
  /** What the console may say of a journey on which something is meant to fail. */
  forgiven?: RegExp;
  /** The Neo4j behind the page; otherwise the data are in the process that serves it. */
  behind?: Given;
  /** A data folder; otherwise the one that ships. */
  data?: string;
  /**
   * The page in one file that `entente export --format html` writes with these arguments, opened from disk without any
   * network: whatever else is asked for is a fault.
   */
  file?: readonly string[];
}

/**
 * One server, or one file, and one browser for the journeys of a file, a fresh visitor for each. Where no browser
 * starts, or the Neo4j is missing, every journey is skipped with that reason.
 */
export function useBrowser(visitor: Visitor = {}): Walk {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let missing: string | undefined;
  let page: Page | undefined;
  let line: Proxy | undefined;
  let file = '';
  const faults: string[] = [];
  const { behind, data } = visitor;

  beforeAll(async () => {
    if (behind && !behind.here) return void (missing = behind.missing);
    line = behind && (await startProxy(behind.uri));
    if (visitor.file) file = exportFile(visitor.file);
    else served = await startServer(behind && line && { ...behind, uri: line.uri }, data);
    browser = await launchBrowser().catch((error: unknown) => {
      missing = `no browser: ${String(error).split('\n')[0]}`;
      return undefined;
    });
  });
  afterAll(async () => {
    await browser?.close();
    if (served) await stopServer(served);
    await line?.close();
  });
  beforeEach(async (context) => {
    if (missing) context.skip(missing);
    const {
      width = 1440,
      height = 900,
      locale = 'en-GB',
      colorScheme = 'light',
      reducedMotion = 'reduce',
    } = visitor;
    const visit = await browser?.newContext({
      viewport: { width, height },
      locale,
      colorScheme,
      reducedMotion,
    });
    page = await visit?.newPage();
    faults.length = 0;
    if (page && visitor.file) await withoutNetwork(page, faults);
    page?.on('pageerror', (error) => faults.push(String(error)));
    page?.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !visitor.forgiven?.test(text)) faults.push(text);
    });
    return async () => {
      await visit?.close();
      expect(faults.join('\n')).toBe('');
    };
  });

  return {
    get page() {
      if (!page) throw new Error('no page yet');
      return page;
    },
    get address() {
      return served?.address ?? file;
    },
    get line() {
      if (!line) throw new Error('nothing stands behind this page but the server itself');
      return line;
    },
  };
}

/**
 * What axe finds in the page as it stands, by rule and element; nothing is the only good answer. The page has no
 * frames, so axe runs in it at once instead of a second page, and lists only what is wrong: a third less work.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // On the way from one colour to another there are others; what never ends is not waited for.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each.playState === 'running')
        .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime ?? Infinity))
        .map((each) =>
          each.finished.then(
            () => undefined,
            () => undefined,
          ),
        ),
    ),
  );
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
}
