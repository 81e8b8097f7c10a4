import { exporters } from '../../../exporters/index.ts';
import type { ExportedFile, ExportInput, SourcesOff } from '../../../exporters/exporter.ts';
import { html } from '../../../exporters/html/html.ts';
import { inOneFile } from '../../../exporters/one-file.ts';
import { EntenteError } from '../../../graph/errors.ts';
import { dayOf } from '../../../graph/lens.ts';
import type { GraphReader } from '../../../store/port.ts';
import type { DataFile, DataRequest } from '../../picture/take-along/data/data-request.ts';
import { unpacked } from '../../picture/take-along/data/packed-drawing.ts';

/** What files are made from. */
export interface DataSources {
  reader: Pick<GraphReader, 'graph' | 'resting'>;
  /** The page that one HTML file holds, without its data. */
  page(): Promise<string>;
}

const ALL = [...exporters, html];

/** Characters or bytes of a file that are held before they are handed to the browser. */
const PART = 1 << 20;

async function sourcesOff(reader: DataSources['reader'], named: readonly string[]): Promise<SourcesOff> {
  const { documents } = await reader.resting([...named], { alone: true, limit: 0 });
  return { named, documents: documents.map(({ id }) => id) };
}

async function inputOf(
  { format, lang, lens, drawing, story }: DataRequest,
  { reader, page }: DataSources,
): Promise<ExportInput> {
  const offline = format === html.id && {
    template: await page(),
    lang,
    ...(story !== undefined && { story }),
  };
  const without = lens.off?.length ? await sourcesOff(reader, lens.off) : undefined;
  const asOf = dayOf(lens);
  const graph = await reader.graph();
  return {
    ...{ graph, lang },
    ...(drawing && { drawing: unpacked(drawing) }),
    ...(asOf !== undefined && { asOf }),
    ...(without && { without }),
    ...(offline && { offline }),
  };
}

function fileOf(format: string, input: ExportInput): ExportedFile {
  const exporter = ALL.find(({ id }) => id === format);
  if (!exporter) throw new EntenteError('bad-request', `There is no format “${format}”.`);
  return inOneFile(exporter, input);
}

/**
 * Makes a file of the data of a store, or of the page with them. Every megabyte is handed to the browser, which need not keep it in memory.
 * @param tell is called with the bytes written so far
 * @throws rejects with an `EntenteError`: as the store does, `bad-request` for a format that is not there, `too-large`
 *   for more than a zip file holds
 */
export async function writeDataFile(
  request: DataRequest,
  from: DataSources,
  tell: (written: number) => void,
): Promise<DataFile> {
  const { name, mediaType, chunks } = fileOf(request.format, await inputOf(request, from));
  const blobs: Blob[] = [];
  let [parts, length, written]: [BlobPart[], number, number] = [[], 0, 0];
  const flush = (): void => {
    const blob = new Blob(parts);
    blobs.push(blob);
    written += blob.size;
    [parts, length] = [[], 0];
    tell(written);
  };
  for (const chunk of chunks) {
    parts.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk));
    length += chunk.length;
    if (length >= PART) flush();
  }
  flush();
  return { name, file: new Blob(blobs, { type: mediaType }) };
}
