import { isScalar } from 'yaml';
import { filesOf, SUBFOLDERS, VOCABULARY_FILE } from './folder.ts';
import type { Subfolder } from './folder.ts';
import { claimsByDocument, indexDataset } from '../data.ts';
import type { Dataset, FolderContents } from '../data.ts';
import type { Report } from '../report.ts';
import { SourceLocations } from './source-location.ts';
import { oneOrMore } from '../written/decoder.ts';
import type { Decoder } from '../written/decoder.ts';
import { readTextFile } from './text-file.ts';
import type { TextFile } from './text-file.ts';
import { joinDocuments } from './join-documents.ts';
import { writtenDocumentPart } from '../written/document.ts';
import { writtenEntity, writtenStory } from '../written/entity.ts';
import { writtenVocabulary } from '../written/vocabulary.ts';
import type { WrittenVocabulary } from '../written/vocabulary.ts';
import { parseYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** The state of reading one folder. */
interface FolderReading {
  folder: string;
  report: Report;
  locations: SourceLocations;
  relations: ReadonlySet<string>;
  unreadableIds: Set<string>;
  unreadableFolders: Set<Subfolder>;
}

/** A subfolder that cannot be listed may hold anything. */
const noteUnreadableSubfolders = ({ report, unreadableFolders }: FolderReading): void => {
  for (const folder of SUBFOLDERS)
    if (report.faults.some(({ path }) => path === folder)) unreadableFolders.add(folder);
};

/** A file that cannot be decoded may define anything of its subfolder: no reference into it counts as dangling. */
const noteUnreadableFolder = (path: string, closed: Set<Subfolder>): void => {
  for (const room of SUBFOLDERS) if (path.startsWith(`${room}/`)) closed.add(room);
};

/** Ids that a file with YAML errors seems to define: references to them do not count as dangling. */
const noteUnreadableIds = ({ text }: TextFile, unread: Set<string>): void => {
  for (const [, id] of text.matchAll(/^(?: *|- )id: *["']?([^\s"'#]+)/gm)) if (id) unread.add(id);
};

const isNothing = (root: YamlFile['root']): boolean =>
  root === null || (isScalar(root) && root.value === null && !root.source);

const readFile = async <T>(run: FolderReading, path: string, reader: Decoder<T>): Promise<T | undefined> => {
  const { report, locations, relations } = run;
  const source = await readTextFile({ folder: run.folder, path, report });
  if (!source) return (noteUnreadableFolder(path, run.unreadableFolders), undefined);
  const tree = parseYaml(source, report);
  if (!tree) return (noteUnreadableIds(source, run.unreadableIds), undefined);
  const location = tree.locationOf(tree.root?.range?.[0] ?? 0);
  if (isNothing(tree.root)) {
    const code = path === VOCABULARY_FILE ? 'no-vocabulary' : 'empty-file';
    return (report.add(code, location, { value: path }), undefined);
  }
  const context = { report, locations, text: source.text, locationOf: tree.locationOf, relations };
  const decoded = reader.decode({ node: tree.root, location, name: path, context });
  if (!report.isFull(path)) return decoded;
  noteUnreadableIds(source, run.unreadableIds);
  return (noteUnreadableFolder(path, run.unreadableFolders), undefined);
};

const readAll = async <T>(run: FolderReading, paths: readonly string[], reader: Decoder<T>): Promise<T[]> => {
  const found: T[] = [];
  const list = oneOrMore(reader);
  for (const path of paths) found.push(...((await readFile(run, path, list)) ?? []));
  return found;
};

const withDefaults = (written: WrittenVocabulary): FolderContents['vocabulary'] => ({
  ...written,
  forms: written.forms ?? [],
  roles: written.roles ?? [],
});

/** Read every file of a data folder; undefined, with a fault, if it is no data folder. */
export const readFolder = async (
  folder: string,
  report: Report,
): Promise<{ data: Dataset; files: number } | undefined> => {
  const paths = await filesOf(folder, report);
  if (!paths) return undefined;
  const run: FolderReading = {
    folder,
    report,
    locations: new SourceLocations(),
    relations: new Set(),
    unreadableIds: new Set(),
    unreadableFolders: new Set(),
  };
  noteUnreadableSubfolders(run);
  const found = await readFile(run, VOCABULARY_FILE, writtenVocabulary);
  // Without a kind every entity would be a fault of its own.
  const vocabulary = found && found.kinds.length > 0 ? found : undefined;
  run.relations = new Set(vocabulary?.relations.map(({ id }) => id).filter((id) => id !== ''));
  const written: FolderContents = {
    vocabulary: vocabulary && withDefaults(vocabulary),
    entities: await readAll(run, paths.entities, writtenEntity),
    documents: joinDocuments(await readAll(run, paths.documents, writtenDocumentPart), run),
    stories: await readAll(run, paths.stories, writtenStory),
    unreadableIds: run.unreadableIds,
    unreadableFolders: run.unreadableFolders,
  };
  const files = 1 + paths.entities.length + paths.documents.length + paths.stories.length;
  const { locations } = run;
  return { data: indexDataset(written, { claimsOf: claimsByDocument(written), locations, report }), files };
};
