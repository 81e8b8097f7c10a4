import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../report.ts';
import { REQUIRED } from '../written/document.ts';
import type { WrittenDocument, WrittenDocumentPart } from '../written/document.ts';
import type { SourceLocations } from './source-location.ts';

interface Context {
  locations: SourceLocations;
  report: Report;
  /** Ids that files with YAML errors seem to define: what is missing may stand there. */
  unreadableIds: ReadonlySet<string>;
}

type Section = NonNullable<WrittenDocumentPart['sections']>[number];

const pathOf = (part: WrittenDocumentPart, { locations }: Context): string => locations.at(part).path;

/** The parts of each document: those of one id in files of their own. Two in one file are two documents. */
const groupsOf = (parts: readonly WrittenDocumentPart[], context: Context): WrittenDocumentPart[][] => {
  const groups: WrittenDocumentPart[][] = [];
  const byId = new Map<string, WrittenDocumentPart[]>();
  for (const part of parts) {
    const group = part.id === '' ? undefined : byId.get(part.id);
    const path = pathOf(part, context);
    if (group?.every((other) => pathOf(other, context) !== path)) group.push(part);
    else {
      const begun = [part];
      groups.push(begun);
      if (part.id !== '' && !group) byId.set(part.id, begun);
    }
  }
  return groups;
};

const numbersOf = ({ sections, claims }: WrittenDocumentPart): number[] =>
  [
    ...(sections ?? []).flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap((each) => each.claims)),
    ...(claims ?? []),
  ].map(({ n }) => n);

/** Whatever the files are called, the part with the lower numbers comes first. */
const inOrder = (parts: readonly WrittenDocumentPart[]): WrittenDocumentPart[] =>
  parts
    .map((part) => ({ part, first: Math.min(...numbersOf(part)) }))
    .sort((a, b) => (a.first === b.first ? 0 : a.first - b.first))
    .map(({ part }) => part);

const reportDifference = (
  [first, other]: readonly [object, object],
  key: string,
  { document, context }: { document: string; context: Context },
): void => {
  const { locations, report } = context;
  const { path, line } = locations.at(first, key);
  report.add('part-differs', locations.at(other, key), { value: key, document, first: `${path}:${line}` });
};

/** Sections one after the other; one that goes on in the next part is one section. */
const joinSections = (parts: readonly WrittenDocumentPart[], context: Context): Section[] => {
  const { locations } = context;
  const joined: Section[] = [];
  for (const { id, sections } of parts) {
    for (const [index, section] of (sections ?? []).entries()) {
      const last = joined.at(-1);
      if (index > 0 || !last || last.path !== section.path) {
        joined.push(section);
        continue;
      }
      if (!isDeepStrictEqual(last.title, section.title))
        reportDifference([last, section], 'title', { document: id, context });
      const whole = { ...last, paragraphs: [...(last.paragraphs ?? []), ...(section.paragraphs ?? [])] };
      for (const key of [undefined, 'path', 'title']) locations.copy(last, whole, key);
      joined[joined.length - 1] = whole;
    }
  }
  return joined;
};

/** One document of its parts: claims one after the other, any other field from the part that has it. */
const join = (parts: readonly WrittenDocumentPart[], context: Context): WrittenDocumentPart => {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? { id: '' };
  const whole: WrittenDocumentPart = { id: first.id };
  context.locations.copy(first, whole);
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const present: unknown = Reflect.get(whole, key);
      if (present === undefined || key === 'id') {
        Reflect.set(whole, key, value);
        context.locations.copy(part, whole, key);
      } else if (key !== 'sections' && key !== 'claims' && !isDeepStrictEqual(present, value))
        reportDifference([whole, part], key, { document: first.id, context });
    }
  }
  if (whole.sections) whole.sections = joinSections(parts, context);
  if (whole.claims) whole.claims = parts.flatMap(({ claims }) => claims ?? []);
  return whole;
};

/** Report what every document has and this one lacks. */
const complete = (document: WrittenDocumentPart, context: Context): WrittenDocument => {
  const { locations, report, unreadableIds } = context;
  for (const key of Object.keys(REQUIRED)) {
    if (locations.has(document, key) || unreadableIds.has(document.id)) continue;
    report.add('missing-field', locations.at(document), { value: key, what: 'a document' });
  }
  // The same object, since locations are kept by object.
  return Object.assign(document, { ...REQUIRED, ...document });
};

/** Join the parts of documents that go on in several files. */
export const joinDocuments = (parts: readonly WrittenDocumentPart[], context: Context): WrittenDocument[] =>
  groupsOf(parts, context).map((group) => complete(join(inOrder(group), context), context));
