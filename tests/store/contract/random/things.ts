import type { Authored } from '../../../../src/graph/authored.ts';
import type { Document } from '../../../../src/graph/model.ts';
import type { Frame } from './frame.ts';
import { given, once, pick, pickIds } from './pick.ts';
import type { Plan } from './plan.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The entities and documents of a plan, as somebody might have written them. */

const both = (text: string) => ({ zh: text, en: text });

const isMemberless = (kind: string): boolean =>
  VOCABULARY.kinds.some(({ id, memberless }) => id === kind && memberless === true);

export function entitiesOf(plan: Plan, { entities, documentIds, slots }: Frame): Authored['entities'] {
  return plan.entities.map(({ names, complete, document }, at) => {
    const { id = '', kind = '', prospective } = entities[at] ?? {};
    const claims = slots.slice(at, at + 2).map((slot) => slot.id);
    const told = complete && claims.length > 0;
    return given({
      ...{ id, kind, prospective },
      names: names.map((name, first) => (told && first === 0 ? { ...name, claims } : name)),
      document: document === undefined ? undefined : pick(documentIds, document),
      complete: told && !isMemberless(kind) ? { value: at % 2 === 0, claims } : undefined,
      ids: at % 3 === 0 ? [{ scheme: 'wikidata', value: `Q${at + 1}` }] : undefined,
    });
  });
}

type DocumentPlan = Plan['documents'][number];

const listOf = ({ references }: DocumentPlan, { documentIds }: Frame): Document['references'] =>
  references.map(({ document, asPrinted }, at) =>
    given({ number: at + 1, document: pick(documentIds, document) ?? '', asPrinted }),
  );

const titleOf = ({ lang, title, sections }: DocumentPlan): Document['title'] =>
  sections ? { en: `${title} in English`, [lang]: title } : { [lang]: title };

function correctionsOf(references: Document['references']): Document['corrections'] {
  const [first] = references;
  if (first?.asPrinted === undefined) return [];
  const { number, asPrinted, document } = first;
  return [{ reference: number, field: 'title', asPrinted, proposed: 'so', basis: document }];
}

export function documentsOf(plan: Plan, frame: Frame): Document[] {
  const { entityIds, documentIds, slots } = frame;
  return plan.documents.map((planned, at): Document => {
    const id = documentIds[at] ?? '';
    const references = listOf(planned, frame);
    const authors = planned.authors.map(({ entity, role }) => ({
      entity: pick(entityIds, entity) ?? '',
      role,
    }));
    const [side, against] = slots.filter(({ document }) => document === id).map((slot) => slot.id);
    const tense = planned.tension && side !== undefined && against !== undefined;
    const named = (n: number | undefined) => (n === undefined ? undefined : pick(entityIds, n));
    return given({
      ...{ id, class: planned.class, lang: planned.lang, title: titleOf(planned), url: planned.url },
      seen: { as: 'page' as const },
      authors: once(authors, ({ entity, role }) => `${entity} ${role}`),
      publisher: named(planned.publisher),
      venue: named(planned.venue),
      primarySources: pickIds(documentIds, planned.primarySources),
      references,
      corrections: correctionsOf(references),
      tensions: tense ? [{ id: 'apart', side: [side], against: [against], reason: both('apart') }] : [],
      outline: planned.sections ? ['一', '二'].map((path) => ({ path, title: both(path) })) : [],
      csl: planned.sections ? { type: 'report', volume: 3 } : {},
    }) as Document;
  });
}
