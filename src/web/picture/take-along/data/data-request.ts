import type { Lens } from '../../../../graph/lens.ts';
import type { Lang } from '../../../../graph/names.ts';
import type { PackedDrawing } from './packed-drawing.ts';

/** Data that somebody wants to have as a file. */
export interface DataRequest {
  /** Id of an exporter. */
  format: string;
  lang: Lang;
  /** How it is looked at: what the lens leaves nothing of is left out. */
  lens: Lens;
  /** Id of the story that one HTML file opens on; otherwise it opens on its start page. */
  story?: string;
  /** The picture; without it everything. */
  drawing?: PackedDrawing;
}

/** How far a file has come, in bytes: so much was read, so much written. */
export interface DataProgress {
  read: number;
  written: number;
}

export interface DataFile {
  name: string;
  file: Blob;
}

/**
 * Makes a file of the data beside the page, which goes on. Rejects with an `EntenteError` where that cannot be done,
 * and with the reason of the signal once it is aborted: then nothing more is read or written.
 */
export type MakeDataFile = (
  request: DataRequest,
  asker: { signal: AbortSignal; tell: (progress: DataProgress) => void },
) => Promise<DataFile>;

/** The files of data that a page with a server can make. */
export interface DataFiles {
  make: MakeDataFile;
  /** Whether the server has what one HTML file is made of. */
  offersPage(): Promise<boolean>;
}
