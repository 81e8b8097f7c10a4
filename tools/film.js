/**
 * The pictures of the READMEs, in both languages, from the page as it is built: the guided tour as one that moves, a
 * picture of Explore and one of Trace. Run by hand after `npm run build`; needs `img2webp` (Debian: the package `webp`).
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

const INTO = 'docs/images';
/** Windows, in pixels: a film has smaller ones, or it would be too large to be fetched with a text. */
const FILM = { viewport: { width: 1280, height: 800 } };
const STILL = { viewport: { width: 1440, height: 900 } };
/** How many steps the tour has. */
const STEPS = 5;
/** How long a frame stands, in milliseconds: the start, a step of the tour, and the last with its source switched off. */
const STANDS = { start: 2500, step: 5000, last: 4000 };

const STILLS = {
  explore:
    'page=picture&sel=member-of/country:ca/network:international-network&hiderel=endorsed,takes-part&show=agreement:global-declaration,seoul-statement-of-intent,us-uk-mou;country:au,ca,fr,gb,jp,ke,kr,sg,us;institute:australia-aisi,canada-caisi,inesia,korea-aisi,singapore-aisi,uk-aisi,us-aisi;meeting:network-first;network:international-network;standards-body:iec,iso;summit:bletchley,seoul;union:eu',
  trace: 'page=trace&text=doc:ciss-2024-11&part=chain&sel=claim:ciss-2024-11/010',
};

/** What has to be there before anything is drawn, each with its remedy. */
function missing() {
  if (!existsSync('dist/web/index.html')) return 'There is no page in dist/web: run npm run build first.';
  try {
    execFileSync('img2webp', ['-version'], { stdio: 'ignore' });
  } catch {
    return 'img2webp, which makes moving pictures, is not on the PATH: install it, on Debian with apt-get install webp.';
  }
  return undefined;
}

/** The server of the built page, on a free port. */
async function serve() {
  const child = spawn(process.execPath, ['bin/entente.js', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`entente serve ended with ${code}.`)));
  });
  return { address, stop: () => child.kill() };
}

/** Resolves once all of the page has come, and stands still. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
}

async function opened(browser, { address, window, link }) {
  const page = await browser.newPage({ ...window, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address + link);
  await settled(page);
  return page;
}

/** The tour from the start page to a source that is switched off: a file for each frame. */
async function filmed(page, { t, into }) {
  const frames = [];
  const shoot = async (stands) => {
    await settled(page);
    const file = join(into, `${frames.length}.png`);
    await page.screenshot({ path: file });
    frames.push({ file, stands });
  };
  await shoot(STANDS.start);
  await page.getByRole('button', { name: t.start.tour(STEPS) }).click();
  for (let step = 1; step <= STEPS; step++) {
    await page.getByText(t.tour.at(step, STEPS)).waitFor();
    await shoot(STANDS.step);
    if (step < STEPS) await page.getByRole('button', { name: t.tour.next, exact: true }).click();
  }
  await page.getByRole('button', { name: t.trace.switchOff }).click();
  await shoot(STANDS.last);
  return frames;
}

/** Frames that follow each other as one file: lossy, as screens of text bear it. */
function write(frames, file) {
  const named = frames.flatMap((frame) => [
    '-d',
    String(frame.stands),
    '-lossy',
    '-q',
    '60',
    '-m',
    '6',
    frame.file,
  ]);
  execFileSync('img2webp', ['-loop', '0', ...named, '-o', file], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function pictures(load, { browser, address }) {
  const { linkFrom } = await load('/tests/links.ts');
  const { CATALOGUES } = await load('/src/web/i18n/catalogues.ts');
  const into = mkdtempSync(join(tmpdir(), 'entente-film-'));
  for (const [lang, end] of [
    ['en', ''],
    ['zh', '-zh'],
  ]) {
    for (const [name, written] of Object.entries(STILLS)) {
      const link = linkFrom(`#lang=${lang}&${written}`);
      const page = await opened(browser, { address, window: STILL, link });
      await page.screenshot({ path: `${INTO}/${name}${end}.png` });
      await page.close();
    }
    const page = await opened(browser, { address, window: FILM, link: linkFrom(`#lang=${lang}`) });
    write(await filmed(page, { t: CATALOGUES[lang], into }), `${INTO}/tour${end}.webp`);
    await page.close();
  }
  rmSync(into, { recursive: true });
}

const lacking = missing();
if (lacking) {
  console.error(lacking);
  process.exit(1);
}
// It reads the words of the page and the browser of the journeys, which are TypeScript.
const modules = await createServer({
  configFile: false,
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
});
const load = (file) => modules.ssrLoadModule(file);
const server = await serve();
let browser;
try {
  const { launchBrowser } = await load('/tests/browser.ts');
  browser = await launchBrowser();
  await pictures(load, { browser, address: server.address });
} finally {
  await browser?.close();
  server.stop();
  await modules.close();
}
