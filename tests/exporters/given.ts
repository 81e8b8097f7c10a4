import { deriveGraph } from '../../src/graph/derive.ts';
import type { Drawing } from '../../src/graph/drawing.ts';
import type { Graph, Relation } from '../../src/graph/model.ts';
import {
  aCitation,
  aClaim,
  aDocument,
  aStatement,
  anAssertion,
  authored,
  digest,
  HOSTS,
  SIGNED,
} from '../graph/build.ts';
import { HOSTILE, NOT_IN_XML } from './hostile.ts';

const both = (text: string) => ({ zh: `甲${text}`, en: text });

/** A graph in which every text that people write is one of these. */
function graphWith(texts: readonly string[]): Graph {
  const claims = texts.map((text, at) =>
    aClaim(`claim:said/${String(at + 1).padStart(3, '0')}`, {
      anchor: { exact: text, prefix: text, suffix: text },
      ...{ text: both(text), uncertain: both(text), mentions: ['country:us'] },
      cites: [
        aCitation({ marker: text, reason: both(text), fidelity: 'supports' }),
        aCitation({ scope: 'wide' }),
      ],
      asserts: [
        anAssertion(at % 2 === 0 ? HOSTS : SIGNED, { role: 'chair', since: '2024-04', until: '2025' }),
      ],
      states: [aStatement('motto', both(text)), aStatement('held-from', '2024-11-20/21')],
    }),
  );
  const documents = texts.map((text, at) =>
    aDocument(`doc:text-${at}`, { title: { en: text, zh: text }, csl: { volume: text }, date: '2024-11' }),
  );
  const given = authored(claims, [aDocument('doc:said', { title: { en: 'Said' } }), ...documents]);
  const named = texts.map((text, at) => ({
    ...{ id: `organisation:n${at}`, kind: 'organisation' },
    ids: [{ scheme: 'odd', value: text }],
    names: [
      { value: text, lang: 'zh', role: 'official' as const },
      { value: text, lang: 'en', role: 'short' as const },
      { value: text, lang: 'fr', role: 'variant' as const },
    ],
  }));
  return deriveGraph({ ...given, entities: [...given.entities, ...named] }, digest);
}

/** Texts that data may hold. */
export const hostileGraph = graphWith(HOSTILE);
/** Texts that no data folder lets in, but whoever makes a graph elsewhere may have. */
export const brokenGraph = graphWith(NOT_IN_XML);

/** A picture of one relation between two entities. */
export function pictureOf({ relations }: Graph): { drawing: Drawing; relation: Relation } {
  const relation = relations.find(({ rejected, values }) => !rejected && values.some(({ since }) => since));
  if (!relation) throw new Error('The graph has no relation with a date.');
  const entity = (id: string, x: number) => ({ id, x, y: -2, size: 30, faded: false });
  return {
    relation,
    drawing: {
      entities: [entity(relation.from, 1.5), entity(relation.to, 2)],
      relations: [{ id: relation.id, faded: true }],
    },
  };
}
