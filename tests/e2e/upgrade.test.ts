import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkFrom } from '../links.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { figures, viewOf, restIsHere } from './picture.ts';

const walk = useBrowser({ forgiven: /^Failed to load resource/ });

let home: string;
let server: ChildProcess;
let address: string;

/** A copy of the program, so that its files can be replaced while it runs. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'entente-upgrade-'));
  for (const part of ['bin', 'dist', 'graph-seed', 'package.json'])
    cpSync(part, join(home, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
  server = spawn(process.execPath, [join(home, 'bin', 'entente.js'), 'serve', '--port', '0'], { cwd: home });
  address = await new Promise((resolve) =>
    server.stdout?.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? '')),
  );
});
afterEach(() => {
  server.kill('SIGTERM');
  rmSync(home, { recursive: true });
});

/** What a build of another version leaves: every file under another name, and the new names in all of them. */
function upgrade(): void {
  const assets = join(home, 'dist', 'web', 'assets');
  const names = readdirSync(assets);
  // Some share the rest of their name.
  const renamed = (name: string): string => name.replace(/-([\w-]{8})\./, '-upgraded-$1.');
  const texts = [join(home, 'dist', 'web', 'index.html'), ...names.map((name) => join(assets, name))];
  for (const file of texts) {
    const text = names.reduce((all, name) => all.replaceAll(name, renamed(name)), readFileSync(file, 'utf8'));
    writeFileSync(file, text);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)));
}

const offer = () => walk.page.getByRole('alert');

describe('an upgrade while the page is open', () => {
  it('offers the page anew when something is opened, and shows what was opened then', async () => {
    const { page } = walk;
    await page.goto(`${address}${linkFrom('#lang=en&page=list&list=entities')}`);
    await page.getByRole('heading', { name: /\b346\b/ }).waitFor();
    await restIsHere(walk);
    upgrade();
    await page.getByRole('combobox').first().fill('Japan');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await offer().getByText('A part of this page is no longer on the server').waitFor();
    await expect.poll(() => offer().count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    // The address of the view stands on paper only.
    const cause = page.getByText(/assets|127\.0\.0\.1|Failed to fetch/);
    await expect.poll(() => cause.filter({ visible: true }).count()).toBe(0);
    const { picture, selected } = await viewOf(walk);
    await offer().getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await figures(walk)
      .getByText(/\d entit/)
      .waitFor();
    await expect.poll(() => offer().count()).toBe(0);
    expect(selected).toBe('country:jp');
    await expect.poll(() => viewOf(walk)).toMatchObject({ selected, picture: { shown: picture.shown } });
  });

  /** Open a picture whose positions are known: it is drawn, and not laid out. Then what was served is replaced. */
  async function openedAndUpgraded(): Promise<void> {
    const { page } = walk;
    await page.goto(`${address}${linkFrom('#lang=zh&page=picture&show=country:gb&at=0.0')}`);
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await restIsHere(walk);
    upgrade();
  }

  async function openJapan(): Promise<void> {
    const { page } = walk;
    await page.getByRole('combobox').first().fill('日本');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }

  it('goes on with the layout that the page has already', async () => {
    const { page } = walk;
    await openedAndUpgraded();
    await openJapan();
    await expect.poll(async () => (await viewOf(walk)).picture.positions?.['country:jp']).toBeDefined();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    expect(await offer().count()).toBe(0);
  });

  it('offers it in Chinese where only the layout is gone', async () => {
    const { page } = walk;
    // However often the page tries to have it beforehand.
    await page.route(/layout\.worker/, (route) => route.abort());
    await openedAndUpgraded();
    await page.unroute(/layout\.worker/);
    const worker = page.waitForResponse(/layout\.worker/);
    await openJapan();
    expect((await worker).status()).toBe(404);
    await offer().getByText('服务器上已没有本页所需的一个文件').waitFor();
    await offer().getByRole('button', { name: '重新载入页面' }).click();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('country:jp');
    // The server goes when the test does, and the picture stands before all that comes beside it.
    await restIsHere(walk);
  });
});
