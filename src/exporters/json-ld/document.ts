import type { AuthorRole, Document } from '../../graph/model.ts';
import { iri, references } from './iri.ts';
import { bilingual, isoDate, tagged } from './values.ts';

/** What schema.org has for types of CSL. */
const CLASSES: Readonly<Record<string, string>> = {
  article: 'schema:Article',
  'article-journal': 'schema:ScholarlyArticle',
  'article-magazine': 'schema:Article',
  'article-newspaper': 'schema:NewsArticle',
  book: 'schema:Book',
  chapter: 'schema:Chapter',
  dataset: 'schema:Dataset',
  legislation: 'schema:Legislation',
  'post-weblog': 'schema:BlogPosting',
  report: 'schema:Report',
  thesis: 'schema:Thesis',
  webpage: 'schema:WebPage',
};

/** In schema.org the person interviewed is the author of an interview, as in CSL. It has no word for reviewers. */
const ROLES: Readonly<Record<AuthorRole, string>> = {
  author: 'schema:author',
  interviewee: 'schema:author',
  editor: 'schema:editor',
  interviewer: 'schema:contributor',
  reviewer: 'ent:reviewer',
};

function people({ authors }: Document): Record<string, { '@id': string }[]> {
  const found: Record<string, { '@id': string }[]> = {};
  for (const { entity, role } of authors) (found[ROLES[role]] ??= []).push(...references([entity]));
  return found;
}

/** A document as what schema.org calls it; what it refers to in CiTO, what it is secondary to in PROV. */
export function documentNode(document: Document): object {
  const { id, title, lang, date, url, publisher, venue, seen, primarySources } = document;
  const cited = [...document.references.map((each) => each.document), ...(document.unlistedReferences ?? [])];
  return {
    '@id': iri(id),
    '@type': [CLASSES[String(document.csl['type'] ?? '')] ?? 'schema:CreativeWork', 'prov:Entity'],
    name: Object.entries(title).map(([of, value]) => tagged({ value: value ?? '', lang: of })),
    ...{ class: document.class, 'schema:inLanguage': lang },
    ...(date !== undefined && { 'schema:datePublished': isoDate(date) }),
    ...(url !== undefined && { 'schema:url': url }),
    ...people(document),
    ...(publisher !== undefined && { 'schema:publisher': references([publisher]) }),
    ...(venue !== undefined && { 'schema:isPartOf': references([venue]) }),
    'cito:cites': references([...new Set(cited)]),
    primarySource: primarySources.map(iri),
    seenAs: seen.as,
    ...(seen.on !== undefined && { seenOn: seen.on }),
    ...(seen.note && { 'schema:description': bilingual(seen.note) }),
  };
}
