import { deriveGraph } from '../../src/graph/derive.ts';
import type { Entity, Graph } from '../../src/graph/model.ts';
import type { Vocabulary } from '../../src/graph/vocabulary.ts';
import { aClaim, anAssertion, authored, digest } from '../graph/build.ts';

const both = (text: string) => ({ zh: text, en: text });

const vocabulary: Vocabulary = {
  kinds: ['body', 'net'].map((id) => ({
    ...{ id, label: both(id), hue: 'country' as const, shape: 'ellipse' as const, icon: 'flag' },
  })),
  relations: [
    {
      ...{ id: 'member-of', label: both('is a member of'), inverse: both('has member') },
      ...{ from: ['body'], to: ['net'], membership: true as const },
    },
  ],
  properties: [],
  forms: [],
  roles: [],
};

/** Bodies by id with their names, and whose members they are. */
export type Members = Record<string, { name: string; lang?: string; of?: string }>;

/** A graph of networks and their members, for tests about names. Ids without a colon are of bodies. */
export function membersGraph(nets: Record<string, string>, members: Members): Graph {
  const named = (id: string, value: string, lang = 'en'): Omit<Entity, 'values'> => ({
    ...{ id, kind: id.split(':')[0] ?? '' },
    names: [{ value, lang, role: 'official' }],
  });
  const lines = Object.entries(members).flatMap(([id, { of }]) =>
    of === undefined ? [] : [`member-of/body:${id}/net:${of}`],
  );
  const claim = aClaim('claim:text/001', {
    asserts: lines.map((line) => anAssertion(line)),
    mentions: Object.keys(members).map((id) => `body:${id}`),
  });
  const entities = [
    ...Object.entries(nets).map(([id, name]) => named(`net:${id}`, name)),
    ...Object.entries(members).map(([id, { name, lang }]) => named(`body:${id}`, name, lang)),
  ];
  return deriveGraph(
    {
      ...authored([claim]),
      vocabulary,
      entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
    digest,
  );
}
