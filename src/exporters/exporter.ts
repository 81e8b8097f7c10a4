import type { Drawing } from '../graph/drawing.ts';
import type { Bilingual, DateText, Graph } from '../graph/model.ts';
import type { Lang } from '../graph/names.ts';
import type { OfflinePage } from './html/page.ts';

/** Sources that are switched off: what stands on nothing without them is left out. */
export interface SourcesOff {
  /** What was switched off: ids of documents, of authors and publishers, classes of source. */
  named: readonly string[];
  /** Ids of the documents that these are. */
  documents: readonly string[];
}

/** What an exporter writes from. */
export interface ExportInput {
  graph: Graph;
  /** The picture that somebody is looking at; without it the whole graph is exported. */
  drawing?: Drawing;
  /** Only relations that may have held on this day; formats that are always whole ignore it. */
  asOf?: DateText;
  /** Only what still stands without some sources; formats that are always whole ignore it. */
  without?: SourcesOff;
  /** Language of labels and headings, where a format has room for one. */
  lang: Lang;
  /** The built page, for the format that is one. */
  offline?: OfflinePage;
}

export interface ExportedFile {
  /** File name with its extension, without a folder. */
  name: string;
  mediaType: string;
  /** The contents in parts, made one after the other, so that a large graph never has to fit into one string. */
  chunks: Iterable<string | Uint8Array>;
}

/** A format that a graph can be exported to. */
export interface Exporter {
  id: string;
  /** Its name for people. */
  label: Bilingual;
  /** One or several files; the same input gives the same bytes. */
  write(input: ExportInput): ExportedFile[];
}
