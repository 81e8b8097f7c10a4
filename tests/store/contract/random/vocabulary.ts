import type { Vocabulary } from '../../../../src/graph/vocabulary.ts';

/**
 * Words that are awkward in every store: kinds called like the things of the graph, with digits and
 * hyphens, with the names of a store's own edges.
 */

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

const kind = (id: string) => ({
  id,
  label: both(id),
  hue: 'organisation' as const,
  shape: 'ellipse' as const,
  icon: 'flag',
});

/** A word of a text for nobody in particular; never a member list. */
const LABEL = 'label';
const KINDS = ['country', 'entity', 'document', 'relation', 'from', 'entente-meta', 'ai-2-lab', '2nd-body'];
const ALL = [...KINDS, LABEL];

const line = (id: string, to: string[] = ALL) => ({
  id,
  label: both(id),
  inverse: both(`${id} (inverse)`),
  from: ALL,
  to,
});

export const VOCABULARY: Vocabulary = {
  kinds: [...KINDS.map(kind), { ...kind(LABEL), memberless: true }],
  relations: [
    {
      ...line('cooperates-with'),
      symmetric: true,
      reflexive: true,
      qualifiers: ['since', 'until'],
      single: ['since'],
    },
    {
      ...line('member-of', KINDS),
      membership: true,
      qualifiers: ['since', 'until', 'role'],
      single: ['until'],
    },
    { ...line('cites'), attendance: true },
    { ...line('part-of'), belonging: true },
    { ...line('stands-in'), refusal: true, reflexive: true, qualifiers: ['since'] },
    { ...line('2-plus-2'), symmetric: true, undirected: true },
    { ...line('entity'), undirected: true, reflexive: true },
  ],
  properties: [
    { id: 'opened', label: both('opened'), type: 'date', of: ALL, single: true },
    { id: 'count', label: both('count'), type: 'number', of: ALL, single: true },
    { id: 'activity', label: both('activity'), type: 'text', of: ALL },
  ],
  forms: [],
  roles: ['chair', 'observer'].map((id) => ({ id, label: both(id) })),
};
