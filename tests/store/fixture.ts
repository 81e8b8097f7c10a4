import { aClaim, aDocument } from '../graph/build.ts';
import type { Claim, Document, Entity, Graph, Name, Relation } from '../../src/graph/model.ts';
import { sortGraph } from '../../src/graph/sort-graph.ts';
import type { RelationKind, Vocabulary } from '../../src/graph/vocabulary.ts';

/** A small graph of its own: every kind of thing that a store has to tell apart occurs in it once. */

const kind = (id: string, zh: string, en: string) => ({
  id,
  label: { zh, en },
  hue: 'organisation' as const,
  shape: 'ellipse' as const,
  icon: 'building',
});

const line = (id: string, from: string[], to: string[]): RelationKind => ({
  id,
  label: { zh: id, en: id },
  inverse: { zh: `${id}·`, en: `${id} (inverse)` },
  from,
  to,
});

const vocabulary: Vocabulary = {
  kinds: [
    kind('country', '国家', 'country'),
    kind('institute', '研究所', 'institute'),
    kind('network', '网络', 'network'),
    kind('agreement', '协议', 'agreement'),
    { ...kind('label', '泛称', 'collective term'), memberless: true },
    kind('organisation', '组织', 'organisation'),
    kind('person', '人物', 'person'),
  ],
  relations: [
    { ...line('advances', ['label'], ['agreement']) },
    { ...line('cooperates-with', ['country'], ['country']), symmetric: true, qualifiers: ['since'] },
    { ...line('member-of', ['country', 'institute'], ['network']), membership: true },
    {
      ...line('represents', ['institute'], ['country']),
      qualifiers: ['since', 'until'],
      single: ['since'],
    },
    { ...line('signed', ['country'], ['agreement']), signature: true, qualifiers: ['since'] },
  ],
  properties: [
    {
      id: 'opened',
      label: { zh: '成立', en: 'opened' },
      type: 'date',
      of: ['institute'],
      single: true,
      trait: true,
    },
  ],
  forms: [],
  roles: [],
};

const name = (value: string, lang: string, role: Name['role']): Name => ({ value, lang, role });

const entities: Entity[] = [
  {
    id: 'agreement:global-declaration',
    kind: 'agreement',
    names: [
      name('全球人工智能安全治理声明', 'zh', 'official'),
      name('global AI safety governance declaration', 'en', 'official'),
    ],
    prospective: true,
  },
  {
    id: 'agreement:us-uk-mou',
    kind: 'agreement',
    names: [name('美英谅解备忘录', 'zh', 'short'), name('US–UK Memorandum of Understanding', 'en', 'short')],
    document: 'doc:mou-2024',
  },
  {
    id: 'country:gb',
    kind: 'country',
    names: [
      name('英国', 'zh', 'short'),
      name('United Kingdom', 'en', 'short'),
      name('UK', 'en', 'acronym'),
      name('United Kingdom of Great Britain and Northern Ireland', 'en', 'official'),
    ],
  },
  {
    id: 'country:kr',
    kind: 'country',
    names: [
      name('韩国', 'zh', 'short'),
      name('South Korea', 'en', 'short'),
      name('대한민국', 'ko', 'official'),
    ],
    ids: [
      { scheme: 'iso-3166-1', value: 'KR' },
      { scheme: 'wikidata', value: 'Q884' },
    ],
  },
  {
    id: 'country:us',
    kind: 'country',
    names: [
      name('美国', 'zh', 'short'),
      name('United States', 'en', 'short'),
      name('US', 'en', 'acronym'),
      name('U.S. Government', 'en', 'as-printed'),
    ],
  },
  {
    id: 'institute:kr-aisi',
    kind: 'institute',
    names: [
      name('韩国人工智能安全研究所', 'zh', 'short'),
      name('Korea AI Safety Institute', 'en', 'official'),
      name('AISI', 'en', 'acronym'),
    ],
    values: [
      {
        property: 'opened',
        value: '2024-11-27',
        reality: 'actual',
        claims: ['claim:news-2024/001'],
      },
    ],
  },
  {
    id: 'institute:uk-aisi',
    kind: 'institute',
    names: [
      { ...name('AI Security Institute', 'en', 'official'), since: '2025-02-14' },
      { ...name('AI Safety Institute', 'en', 'former'), until: '2025-02-14' },
      name('英国人工智能安全研究所', 'zh', 'short'),
      name('AISI', 'en', 'acronym'),
    ],
  },
  {
    id: 'institute:us-caisi',
    kind: 'institute',
    names: [
      name('Center for AI Standards and Innovation', 'en', 'official'),
      name('CAISI', 'en', 'acronym'),
      { ...name('AISI', 'en', 'former'), until: '2025-06' },
    ],
  },
  {
    id: 'label:western-states',
    kind: 'label',
    names: [name('西方国家', 'zh', 'as-printed'), name('Western states', 'en', 'short')],
  },
  {
    id: 'network:international',
    kind: 'network',
    names: [
      name('人工智能安全研究所国际网络', 'zh', 'official'),
      name('国际人工智能安全研究所网络', 'zh', 'as-printed'),
      name('International Network of AI Safety Institutes', 'en', 'official'),
    ],
    complete: { value: false, claims: ['claim:preview/999'] },
  },
  {
    id: 'organisation:ciss',
    kind: 'organisation',
    names: [
      name('清华大学战略与安全研究中心', 'zh', 'official'),
      name('CISS', 'en', 'acronym'),
      name('G7研究组（CISS）', 'zh', 'variant'),
    ],
  },
  // Has both halves of a run, and never the run.
  { id: 'organisation:decoy', kind: 'organisation', names: [name('全安研究与安全中心', 'zh', 'official')] },
  {
    id: 'person:elizabeth-kelly',
    kind: 'person',
    names: [
      name('Elizabeth Kelly', 'en', 'official'),
      name('伊丽莎白·凯利', 'zh', 'variant'),
      name('E.M. Kelly', 'en', 'as-printed'),
    ],
  },
  { id: 'person:gao-longxu', kind: 'person', names: [name('高隆绪', 'zh', 'official')] },
  { id: 'person:zoe-lukasz', kind: 'person', names: [name('Zoë Łukasz', 'en', 'official')] },
];

const document = (id: string, rest: Partial<Document> & Pick<Document, 'class' | 'title'>): Document =>
  aDocument(id, { seen: { as: 'page', on: '2026-11-23' }, ...rest });

const documents: Document[] = [
  document('doc:kelly-2024', {
    class: 'official',
    title: { en: 'The vision for AI safety' },
    date: '2024-07',
    authors: [{ entity: 'person:elizabeth-kelly', role: 'author' }],
    primarySources: ['doc:mou-2024'],
  }),
  document('doc:mou-2024', {
    class: 'party',
    title: { en: 'Text of the memorandum' },
    date: '2024-04-01',
    url: 'http://example.org/texts/memo?id=7',
    csl: { DOI: '10.5555/Memo(7)' },
  }),
  document('doc:news-2024', {
    class: 'news',
    title: { en: 'Institute opens in Pangyo' },
    date: '2024-11-27',
    url: 'https://example.org/pangyo',
    authors: [{ entity: 'person:zoe-lukasz', role: 'author' }],
    unlistedReferences: ['doc:preview'],
  }),
  document('doc:preview', {
    class: 'think-tank',
    lang: 'zh',
    title: { zh: '国际网络会议前瞻', en: 'Preview of the meeting' },
    date: '2024',
    authors: [
      { entity: 'person:gao-longxu', role: 'author' },
      { entity: 'person:zoe-lukasz', role: 'editor' },
    ],
    publisher: 'organisation:ciss',
    references: [
      { number: 1, document: 'doc:kelly-2024', asPrinted: 'Kely, E. (2024). The vision for AI safety.' },
      { number: 2, document: 'doc:unread-2019' },
    ],
    corrections: [
      { reference: 1, field: 'author', asPrinted: 'Kely', proposed: 'Kelly', basis: 'doc:kelly-2024' },
    ],
    tensions: [
      {
        id: 'together-or-apart',
        side: ['claim:preview/003'],
        against: ['claim:preview/004'],
        reason: { zh: '一说合作，一说分裂', en: 'one says together, one says apart' },
      },
    ],
    outline: [
      { path: '一', title: { zh: '背景', en: 'Background' } },
      { path: '二', title: { zh: '展望', en: 'Outlook' } },
    ],
  }),
  document('doc:unread-2019', {
    class: 'scholarly',
    title: { en: 'Orders of cooperation' },
    date: '2019',
    url: 'https://books.example/国际_(秩序)/?page=2',
  }),
];

const claim = (id: string, rest: Partial<Claim> & Pick<Claim, 'text' | 'anchor'>): Claim => ({
  ...aClaim(id),
  status: 'uncited',
  flags: [],
  ...rest,
});

const says = (relation: string, rest: Partial<Claim['asserts'][number]> = {}): Claim['asserts'][number] => ({
  relation,
  polarity: 'asserts',
  reality: 'actual',
  ...rest,
});

const SIGNED_GB = 'signed/country:gb/agreement:us-uk-mou';
const SIGNED_US = 'signed/country:us/agreement:us-uk-mou';
const TOGETHER = 'cooperates-with/country:gb/country:kr';
const FORETOLD = 'advances/label:western-states/agreement:global-declaration';
const REPRESENTS = 'represents/institute:kr-aisi/country:kr';
const MEMBER = 'member-of/country:kr/network:international';
const REJECTED = 'member-of/institute:us-caisi/network:international';

const claims: Claim[] = [
  claim('claim:news-2024/001', {
    anchor: { exact: 'opened on Wednesday in Pangyo' },
    text: { zh: '该所于 2024 年 11 月 27 日开张', en: 'The institute opened on 27 November 2024' },
    mentions: ['institute:kr-aisi'],
    asserts: [says(REPRESENTS, { since: '2024-11-27' })],
    states: [{ entity: 'institute:kr-aisi', property: 'opened', value: '2024-11-27', reality: 'actual' }],
    status: 'disputed',
  }),
  claim('claim:news-2024/002', {
    anchor: { exact: 'no declaration was adopted' },
    text: { zh: '会议没有通过宣言', en: 'The meeting adopted no declaration' },
    mentions: ['agreement:global-declaration'],
    cites: [
      { document: 'doc:preview', scope: 'narrow' },
      { document: 'doc:news-2024', scope: 'narrow' },
    ],
    states: [{ entity: 'institute:uk-aisi', property: 'opened', value: '2023-11', reality: 'actual' }],
    decides: [{ claim: 'claim:preview/003', outcome: 'not-met' }],
    status: 'supported',
    flags: ['not-checked'],
  }),
  claim('claim:preview/001', {
    section: '一',
    paragraph: 1,
    sentence: 1,
    anchor: { exact: '签署谅解备忘录' },
    text: { zh: '美英两国签了备忘录', en: 'The two countries signed a memorandum' },
    mentions: ['country:us', 'country:gb', 'agreement:us-uk-mou'],
    cites: [{ document: 'doc:kelly-2024', marker: '[1]', scope: 'narrow', fidelity: 'near-verbatim' }],
    asserts: [says(SIGNED_GB, { since: '2024-04' }), says(SIGNED_US, { since: '2024-04' })],
    status: 'supported',
  }),
  claim('claim:preview/002', {
    section: '一',
    paragraph: 1,
    sentence: 2,
    anchor: { exact: '两国密切合作' },
    text: { zh: '英韩一起做事', en: 'Britain and Korea work together' },
    mentions: ['country:gb', 'country:kr', 'doc:mou-2024'],
    cites: [
      {
        document: 'doc:kelly-2024',
        marker: '[1]',
        scope: 'wide',
        reason: { zh: '同段前句', en: 'same paragraph' },
      },
    ],
    asserts: [says(TOGETHER)],
  }),
  claim('claim:preview/003', {
    section: '二',
    paragraph: 1,
    sentence: 1,
    anchor: { exact: '有望通过宣言' },
    text: { zh: '西方国家会推动一份宣言', en: 'Western states will push a declaration' },
    modality: 'forecast',
    hedge: 'expected',
    mentions: ['label:western-states', 'agreement:global-declaration'],
    asserts: [says(FORETOLD, { reality: 'predicted' })],
    outcome: { value: 'not-met', claim: 'claim:news-2024/002' },
    flags: ['in-tension'],
  }),
  claim('claim:preview/004', {
    section: '二',
    paragraph: 1,
    sentence: 2,
    anchor: { exact: '代表韩国参加' },
    text: { zh: '研究所代表韩国', en: 'The institute stands for Korea' },
    modality: 'evaluation',
    mentions: ['institute:kr-aisi', 'country:kr'],
    asserts: [says(REPRESENTS, { since: '2024-05' })],
    status: 'disputed',
    flags: ['in-tension'],
  }),
  claim('claim:preview/1000', {
    section: '二',
    paragraph: 2,
    sentence: 2,
    anchor: { exact: '亦为成员' },
    text: { zh: '美国的中心也是成员', en: 'The American centre is a member as well' },
    cites: [{ document: 'doc:unread-2019', marker: '[2]', scope: 'narrow', fidelity: 'topical-only' }],
    asserts: [says(REJECTED)],
    status: 'weak',
  }),
  claim('claim:preview/999', {
    section: '二',
    paragraph: 2,
    sentence: 1,
    anchor: { exact: '成员包括韩国' },
    text: { zh: '韩国是国际网络的成员', en: 'Korea is one of the members of the network' },
    mentions: ['country:kr', 'network:international'],
    asserts: [says(MEMBER)],
  }),
];

const relation = (id: string, rest: Partial<Relation> & Pick<Relation, 'claims'>): Relation => {
  const [kindOf = '', from = '', to = ''] = id.split('/');
  return {
    id,
    kind: kindOf,
    from,
    to,
    values: [{ claims: rest.claims }],
    reality: 'actual',
    status: 'uncited',
    sources: 0,
    flags: [],
    ...rest,
  };
};

const relations: Relation[] = [
  relation(FORETOLD, {
    claims: ['claim:preview/003'],
    reality: 'predicted',
    outcome: { value: 'not-met', claim: 'claim:news-2024/002' },
    flags: ['in-tension'],
  }),
  relation(TOGETHER, { claims: ['claim:preview/002'] }),
  relation(MEMBER, { claims: ['claim:preview/999'] }),
  relation(REJECTED, {
    claims: ['claim:preview/1000'],
    status: 'weak',
    sources: 1,
    rejected: { reason: { zh: '与记录不符', en: 'against the record' } },
    flags: ['rejected'],
  }),
  relation(REPRESENTS, {
    claims: ['claim:news-2024/001', 'claim:preview/004'],
    values: [
      { since: '2024-05', claims: ['claim:preview/004'] },
      { since: '2024-11-27', claims: ['claim:news-2024/001'] },
    ],
    status: 'disputed',
    sources: 1,
    disputed: ['since'],
    flags: ['in-tension'],
  }),
  relation(SIGNED_GB, {
    claims: ['claim:preview/001'],
    values: [{ since: '2024-04', claims: ['claim:preview/001'] }],
    status: 'supported',
    sources: 2,
  }),
  relation(SIGNED_US, {
    claims: ['claim:preview/001'],
    values: [{ since: '2024-04', claims: ['claim:preview/001'] }],
    status: 'supported',
    sources: 1,
  }),
];

/** The relations of the fixture by what they are there for. */
export const RELATIONS = {
  signedGb: SIGNED_GB,
  signedUs: SIGNED_US,
  together: TOGETHER,
  foretold: FORETOLD,
  represents: REPRESENTS,
  member: MEMBER,
  rejected: REJECTED,
};

/** The graph, sorted as the canonical object is. */
export const fixture: Graph = sortGraph({
  format: 'entente/1',
  data: 'f1c7a0e5d2b48693',
  vocabulary,
  entities,
  documents,
  claims,
  relations,
  stories: [],
});
