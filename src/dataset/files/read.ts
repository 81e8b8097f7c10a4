import { filesOf, ROOMS, VOCABULARY_FILE } from './folder.ts';
import type { Room } from './folder.ts';
import { dataOf } from '../data.ts';
import type { Data, Written } from '../data.ts';
import type { Report } from '../fault.ts';
import { Places } from './place.ts';
import { oneOrMore } from '../written/reader.ts';
import type { Reader } from '../written/reader.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { writtenDocument } from '../written/document.ts';
import { writtenEntity, writtenStory } from '../written/entity.ts';
import { writtenVocabulary } from '../written/vocabulary.ts';
import type { WrittenVocabulary } from '../written/vocabulary.ts';
import { parseSource } from './yaml.ts';

/** One run over a folder. */
interface Run {
  folder: string;
  report: Report;
  places: Places;
  relations: ReadonlySet<string>;
  unread: Set<string>;
  closed: Set<Room>;
}

/** A file that is no text at all might have held anything that belongs into its room. */
const noteRoom = (path: string, closed: Set<Room>): void => {
  for (const room of ROOMS) if (path.startsWith(`${room}/`)) closed.add(room);
};

/** The ids that a broken file would have had: naming them elsewhere is no second fault. */
const noteIds = ({ text }: Source, unread: Set<string>): void => {
  for (const [, id] of text.matchAll(/^(?: *|- )id: *["']?([^\s"'#]+)/gm)) if (id) unread.add(id);
};

const readFile = async <T>(run: Run, path: string, reader: Reader<T>): Promise<T | undefined> => {
  const { report, places, relations } = run;
  const source = await readSource({ folder: run.folder, path, report });
  if (!source) return (noteRoom(path, run.closed), undefined);
  const tree = parseSource(source, report);
  if (!tree) return (noteIds(source, run.unread), undefined);
  const place = tree.placeOf(tree.root?.range?.[0] ?? 0);
  if (tree.root === null) return (report.add('empty-file', place), undefined);
  return reader.read({
    node: tree.root,
    place,
    name: path,
    reading: { report, places, placeOf: tree.placeOf, relations },
  });
};

const readAll = async <T>(run: Run, paths: readonly string[], reader: Reader<T>): Promise<T[]> => {
  const found: T[] = [];
  const list = oneOrMore(reader);
  for (const path of paths) found.push(...((await readFile(run, path, list)) ?? []));
  return found;
};

const completed = (written: WrittenVocabulary): Written['vocabulary'] => ({
  ...written,
  forms: written.forms ?? [],
  roles: written.roles ?? [],
});

/** Read every file of a data folder; undefined, with a fault, if there is no such folder. */
export const readFolder = async (
  folder: string,
  report: Report,
): Promise<{ data: Data; files: number } | undefined> => {
  const paths = await filesOf(folder, report);
  if (!paths) return undefined;
  const run: Run = {
    folder,
    report,
    places: new Places(),
    relations: new Set(),
    unread: new Set(),
    closed: new Set(),
  };
  const vocabulary = await readFile(run, VOCABULARY_FILE, writtenVocabulary);
  run.relations = new Set(vocabulary?.relations.map(({ id }) => id).filter((id) => id !== ''));
  const written: Written = {
    vocabulary: vocabulary && completed(vocabulary),
    entities: await readAll(run, paths.entities, writtenEntity),
    documents: await readAll(run, paths.documents, writtenDocument),
    stories: await readAll(run, paths.stories, writtenStory),
    unread: run.unread,
    closed: run.closed,
  };
  const files = 1 + paths.entities.length + paths.documents.length + paths.stories.length;
  return { data: dataOf(written, run), files };
};
