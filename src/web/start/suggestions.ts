import type { Document, Entity, Name } from '../../graph/model.ts';
import { displayName, type Lang, type LanguageTagged } from '../../graph/names.ts';

/** Something to try: words for the search box, or a reference of a text that was read. */
export type Suggestion =
  | { is: 'shared'; words: LanguageTagged; bodies: number }
  | { is: 'name'; words: LanguageTagged }
  | { is: 'reference'; number: number; document: string };

const acronymsOf = (entity: Entity): Name[] => entity.names.filter((name) => name.role === 'acronym');

/** The acronym that most bodies share; the first of the data where several do. */
function sharedAcronym(entities: readonly Entity[]): Suggestion | undefined {
  const bodies = new Map<string, { words: LanguageTagged; ids: Set<string> }>();
  for (const entity of entities) {
    for (const { value, lang } of acronymsOf(entity)) {
      const held = bodies.get(value) ?? { words: { value, lang }, ids: new Set<string>() };
      bodies.set(value, { ...held, ids: held.ids.add(entity.id) });
    }
  }
  const most = [...bodies.values()].reduce<{ words: LanguageTagged; ids: Set<string> } | undefined>(
    (best, next) => (best && best.ids.size >= next.ids.size ? best : next),
    undefined,
  );
  return most && most.ids.size > 1 ? { is: 'shared', words: most.words, bodies: most.ids.size } : undefined;
}

/** Short names of well-connected entities, each of another kind: one a reader's, one foreign. */
function names(entities: readonly Entity[], lang: Lang, want: number): Suggestion[] {
  const kinds = new Set<string>();
  const found: Suggestion[] = [];
  for (const entity of entities) {
    const language = found.length === 1 ? (lang === 'zh' ? 'en' : 'zh') : lang;
    const { value, lang: written } = displayName(entity, language);
    if (entity.prospective || kinds.has(entity.kind) || value.length > 24) continue;
    kinds.add(entity.kind);
    found.push({ is: 'name', words: { value, lang: written } });
    if (found.length === want) break;
  }
  return found;
}

/** The reference most likely to be asked for: any but the first, so that [n] is seen to be a number. */
function reference(text: Document | undefined): Suggestion | undefined {
  const middle = text?.references[Math.floor(text.references.length / 3)];
  return middle && { is: 'reference', number: middle.number, document: middle.document };
}

/**
 * What to try first, made from the data alone.
 * @param entities by degree, biggest first
 */
export function suggestionsOf(
  entities: readonly Entity[],
  text: Document | undefined,
  lang: Lang,
): Suggestion[] {
  const shared = sharedAcronym(entities);
  const known = names(entities, lang, shared ? 2 : 3);
  return [shared, ...known, reference(text)].filter((entry) => entry !== undefined);
}
