import { aClaim, aDocument } from '../graph/build.ts';
import type { Authored, AuthoredClaim } from '../../src/graph/authored.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import type { Vocabulary } from '../../src/graph/vocabulary.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import type { GraphReader } from '../../src/store/port.ts';

const vocabulary: Vocabulary = {
  kinds: [
    { id: 'country', label: { zh: '国家', en: 'country' }, hue: 'country', shape: 'ellipse', icon: 'flag' },
    {
      id: 'meeting',
      label: { zh: '会议', en: 'meeting' },
      hue: 'summit',
      shape: 'diamond',
      icon: 'calendar',
    },
    {
      id: 'institute',
      label: { zh: '研究所', en: 'institute' },
      hue: 'institute',
      shape: 'hexagon',
      icon: 'shield-check',
    },
    {
      id: 'label',
      label: { zh: '泛称', en: 'collective term' },
      hue: 'grouping',
      shape: 'ellipse',
      icon: 'quote',
      memberless: true,
    },
  ],
  relations: [
    {
      id: 'hosts',
      label: { zh: '主办', en: 'hosts' },
      inverse: { zh: '由…主办', en: 'is hosted by' },
      from: ['country', 'label'],
      to: ['meeting'],
    },
    {
      id: 'represents',
      label: { zh: '代表', en: 'represents' },
      inverse: { zh: '由…代表', en: 'is represented by' },
      from: ['institute'],
      to: ['country'],
      undirected: true,
      qualifiers: ['since'],
      single: ['since'],
    },
  ],
  properties: [
    {
      id: 'held-from',
      label: { zh: '开始日期', en: 'held from' },
      type: 'date',
      of: ['meeting', 'institute'],
      single: true,
      existence: true,
    },
    {
      id: 'held-to',
      label: { zh: '结束日期', en: 'held to' },
      type: 'date',
      of: ['meeting', 'institute'],
      single: true,
      existence: true,
      ends: 'held-from',
    },
  ],
  forms: [],
  roles: [],
};

const named = (id: string, [en, zh]: [string, string], acronym?: string): Authored['entities'][number] => ({
  id,
  kind: id.slice(0, id.indexOf(':')),
  names: [
    { value: en, lang: 'en', role: 'short' },
    { value: zh, lang: 'zh', role: 'short' },
    ...(acronym ? [{ value: acronym, lang: 'en', role: 'acronym' as const }] : []),
  ],
});

/** An entity with one name form more, as a claim prints it. */
const printed = (entity: ReturnType<typeof named>, value: string, claim: string) => ({
  ...entity,
  names: [...entity.names, { value, lang: 'zh', role: 'as-printed' as const, claims: [claim] }],
});

const claim = (id: string, en: string, more: Partial<AuthoredClaim>): AuthoredClaim =>
  aClaim(id, { anchor: { exact: en.slice(0, 20) }, text: { zh: `中文：${en}`, en }, ...more });

const hosting = {
  relation: 'hosts/country:us/meeting:first',
  kind: 'hosts',
  from: 'country:us',
  to: 'meeting:first',
  polarity: 'asserts',
  reality: 'actual',
} as const;

/** Ten institutes for one country, so that the picture has a hub. */
const institutes = Array.from({ length: 10 }, (_, at) => `institute:i${at}`);

const authored: Authored = {
  vocabulary,
  entities: [
    named('country:us', ['United States', '美国']),
    ...institutes.map((id, at) =>
      named(id, [`Institute ${at}`, `研究所${at}`], at < 2 ? 'CAISI' : undefined),
    ),
    named('label:west', ['“the West”', '“西方”']),
    printed(named('meeting:first', ['First meeting', '第一次会议']), '首次会议', 'claim:text/001'),
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  documents: [
    aDocument('doc:press', { class: 'official', title: { en: 'Press release' } }),
    aDocument('doc:text', {
      lang: 'zh',
      title: { zh: '前瞻', en: 'The outlook' },
      references: [{ number: 1, document: 'doc:press', asPrinted: 'Press, 2023.' }],
      corrections: [
        { reference: 1, field: 'issued', asPrinted: '2023', proposed: '2024', basis: 'doc:press' },
      ],
      outline: [{ path: '一/1', title: { zh: '开头', en: 'Beginning' } }],
    }),
  ],
  claims: [
    claim('claim:press/001', 'It begins on 20 November.', {
      asserts: [{ ...hosting }],
      states: [{ entity: 'meeting:first', property: 'held-from', value: '2024-11-20', reality: 'actual' }],
    }),
    claim('claim:text/001', 'It begins on 21 November.', {
      section: '一/1',
      paragraph: 1,
      sentence: 1,
      mentions: ['country:us', 'meeting:first'],
      asserts: [{ ...hosting, polarity: 'denies' }],
      states: [{ entity: 'meeting:first', property: 'held-from', value: '2024-11-21', reality: 'actual' }],
      cites: [
        { document: 'doc:press', marker: '[1]', scope: 'narrow', fidelity: 'near-verbatim' },
        { document: 'doc:press', marker: '[1]', scope: 'wide', reason: { zh: '同段', en: 'same paragraph' } },
      ],
    }),
    claim('claim:text/002', 'Institutes will represent it.', {
      section: '一/1',
      paragraph: 1,
      sentence: 2,
      modality: 'forecast',
      states: [
        { entity: 'institute:i1', property: 'held-from', value: '2025-02-01', reality: 'predicted' },
        { entity: 'institute:i1', property: 'held-to', value: '2025-02-02', reality: 'predicted' },
      ],
      asserts: institutes.map((from) => ({
        relation: `represents/${from}/country:us`,
        kind: 'represents',
        from,
        to: 'country:us',
        polarity: 'asserts',
        reality: 'predicted',
      })),
    }),
  ],
  stories: [],
};

/** A reader some of whose answers are others; so they stay for whoever may leave. */
export function answering(reader: GraphReader, others: Partial<GraphReader>): GraphReader {
  const made: GraphReader = { ...reader, ...others, until: () => made };
  return made;
}

/** A small graph with a hub, two bodies of one acronym, a disputed line and a disputed date. */
export async function sampleReader(): Promise<GraphReader> {
  const store = openMemory();
  await store.load(
    deriveGraph(authored, (parts) => [...parts].join('').length.toString(16).padStart(64, '0')),
  );
  // The index of the search comes when it is first asked for; no test waits for that.
  await store.search('first');
  return store;
}
