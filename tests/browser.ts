import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (names: string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** The browser that ships inside an npm package, for machines that have none and no root. */
async function packagedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  // Without this it neither unpacks nor uses the libraries that it brings along.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // It points fontconfig at a folder with one Latin font: no Chinese would be drawn.
  if (existsSync('/etc/fonts')) delete process.env['FONTCONFIG_PATH'];
  // Not its own arguments: they put everything into one process, which the first closed page ends, and
  // switch off the very rules of the web that a journey must meet.
  return { executablePath, args: FLAGS };
}

async function candidate(): Promise<{ executablePath: string; args: string[] }> {
  const chosen = process.env['ENTENTE_BROWSER'];
  if (chosen) return { executablePath: chosen, args: FLAGS };
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { executablePath: own, args: FLAGS };
  const found = onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (found) return { executablePath: found, args: FLAGS };
  return packagedBrowser();
}

/**
 * Unpacks the packaged browser where that is the one to be used. Two test files that did so at once would each find
 * the half-written file of the other and start that. What fails here fails again, and says why, where it is launched.
 */
export async function unpackBrowser(): Promise<void> {
  await candidate().catch(() => undefined);
}

/**
 * A real browser: ENTENTE_BROWSER, Playwright's own, one on the PATH, then the packaged one.
 * Rejects with the reason where none starts.
 * @param flags further ones, on its command line
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { executablePath, args } = await candidate();
  return chromium.launch({ executablePath, args: [...args, ...flags], headless: true });
}
