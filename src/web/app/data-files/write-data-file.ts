import { exporters } from '../../../exporters/index.ts';
import type { ExportedFile, ExportInput, SourcesOff } from '../../../exporters/exporter.ts';
import { inOneFile } from '../../../exporters/one-file.ts';
import { EntenteError } from '../../../graph/errors.ts';
import { dayOf } from '../../../graph/lens.ts';
import type { GraphReader } from '../../../store/port.ts';
import type { DataFile, DataRequest } from '../../picture/take-along/data/data-request.ts';
import { unpacked } from '../../picture/take-along/data/packed-drawing.ts';

/** Characters or bytes of a file that are held before they are handed to the browser. */
const PART = 1 << 20;

async function sourcesOff(
  reader: Pick<GraphReader, 'resting'>,
  named: readonly string[],
): Promise<SourcesOff> {
  const { documents } = await reader.resting([...named], { alone: true, limit: 0 });
  return { named, documents: documents.map(({ id }) => id) };
}

async function inputOf(
  { lang, lens, drawing }: DataRequest,
  reader: Pick<GraphReader, 'graph' | 'resting'>,
): Promise<ExportInput> {
  const without = lens.off?.length ? await sourcesOff(reader, lens.off) : undefined;
  const asOf = dayOf(lens);
  const graph = await reader.graph();
  return {
    ...{ graph, lang },
    ...(drawing && { drawing: unpacked(drawing) }),
    ...(asOf !== undefined && { asOf }),
    ...(without && { without }),
  };
}

function fileOf(format: string, input: ExportInput): ExportedFile {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new EntenteError('bad-request', `There is no format “${format}”.`);
  return inOneFile(exporter, input);
}

/**
 * Makes a file of the data of a store. Every megabyte is handed to the browser, which need not keep it in memory.
 * @param tell is called with the bytes written so far
 * @throws rejects with an `EntenteError`: as the store does, `bad-request` for a format that is not there, `too-large`
 *   for more than a zip file holds
 */
export async function writeDataFile(
  request: DataRequest,
  reader: Pick<GraphReader, 'graph' | 'resting'>,
  tell: (written: number) => void,
): Promise<DataFile> {
  const { name, mediaType, chunks } = fileOf(request.format, await inputOf(request, reader));
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
