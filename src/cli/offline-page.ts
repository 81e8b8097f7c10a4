import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printablePath } from '../dataset/fault.ts';
import type { Opening } from '../exporters/html/opening.ts';
import type { OfflinePage } from '../exporters/html/page.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';

/** Where the page that one HTML file holds lies, in the folder of the installed program. */
export const offlinePagePath = (root: string): string => join(root, 'dist', 'offline', 'page.html');

/**
 * The page that one HTML file holds, as `npm run build` made it.
 * @param root folder of the installed program.
 * @throws EntenteError `unavailable` if it is not there.
 */
export async function offlinePage(root: string, opening: Opening): Promise<OfflinePage> {
  const path = offlinePagePath(root);
  try {
    return { ...opening, template: await readFile(path, 'utf8') };
  } catch (cause) {
    const message = `The page that the file is made from cannot be read (${reasonOf(cause)}): “${printablePath(path)}”. Run “npm run build” in the folder of the program.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}
