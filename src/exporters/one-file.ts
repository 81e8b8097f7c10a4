import type { ExportedFile, Exporter, ExportInput } from './exporter.ts';
import { zipped } from './zip/zip.ts';

/** Says whose data are in it, what of them, of which version and in which format: it may lie in any folder. */
const zipName = ({ id }: Exporter, { graph, drawing }: ExportInput): string =>
  `entente-${drawing ? 'picture' : 'everything'}-${graph.data}-${id}.zip`;

/** What a format writes as one file: where it has several, all of them in one zip file. */
export function inOneFile(exporter: Exporter, input: ExportInput): ExportedFile {
  const write = (): ExportedFile[] => exporter.write(input);
  const [file, ...more] = write();
  return file && more.length === 0 ? file : zipped(zipName(exporter, input), write);
}
