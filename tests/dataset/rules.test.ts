import { describe, expect, it } from 'vitest';
import { changed, check, FILES, lineOf, lines } from './fixture.ts';
import type { Change } from './fixture.ts';

const WORDS = 'vocabulary.yaml';
const ENTITIES = 'entities/all.yaml';
const NOTE = 'documents/note.yaml';
const SOURCES = 'documents/sources.yaml';

/** Rule and code of the one fault, what is changed, and a text on the line it must be reported at. */
interface Case {
  says: string;
  rule: number;
  code: string;
  change: Change | Change[];
  at?: string;
}

const one = (file: string, from: string, to: string): Change => ({ file, from, to });
const SAME_WORD =
  '  - { id: until, label: { zh: 至, en: until }, inverse: { zh: 至, en: until }, from: [place], to: [pact] }\n';
const NEW_ENTITY = '- id: writer:lin';

const CASES: Case[] = [
  {
    says: 'a relation outside a claim',
    rule: 1,
    code: 'relation-outside-claim',
    change: one(ENTITIES, '  form: treaty', '  form: treaty\n  signs: pact:tea'),
    at: 'signs: pact:tea',
  },
  {
    says: 'assertions outside a claim',
    rule: 1,
    code: 'relation-outside-claim',
    change: one(SOURCES, '  primarySources', '  asserts: []\n  primarySources'),
    at: 'asserts: []',
  },
  {
    says: 'claims outside a document',
    rule: 1,
    code: 'claim-outside-document',
    change: one(ENTITIES, '  form: treaty', '  form: treaty\n  claims: []'),
    at: '  claims: []',
  },
  {
    says: 'a claim without a place',
    rule: 1,
    code: 'claim-without-place',
    change: one(NOTE, '            anchor: { exact: 将拟新约 }\n', ''),
    at: '- n: 2',
  },
  {
    says: 'a denial of what nobody asserts',
    rule: 1,
    code: 'denied-only',
    change: one(NOTE, 'trades-with: place:fj }', 'trades-with: place:fj, polarity: denies }'),
    at: 'trades-with',
  },
  {
    says: 'an empty anchor',
    rule: 2,
    code: 'anchor-empty',
    change: one(NOTE, 'exact: 将拟新约', 'exact: ""'),
    at: 'exact: ""',
  },
  {
    says: 'an anchor without its words',
    rule: 2,
    code: 'anchor-empty',
    change: one(NOTE, '{ exact: 将拟新约 }', '{ prefix: 将 }'),
    at: 'prefix: 将',
  },
  {
    says: 'an anchor of more than 60 characters',
    rule: 2,
    code: 'anchor-too-long',
    change: one(NOTE, '将拟新约', '约'.repeat(61)),
    at: '约'.repeat(61),
  },
  {
    says: 'an unknown field',
    rule: 3,
    code: 'unknown-field',
    change: one(
      NOTE,
      '            hedge: asserted',
      '            hedge: asserted\n            comment: none',
    ),
    at: 'comment',
  },
  {
    says: 'a missing field',
    rule: 3,
    code: 'missing-field',
    change: one(NOTE, '            hedge: will\n', ''),
    at: '- n: 2',
  },
  {
    says: 'a text split at a comma',
    rule: 3,
    code: 'comma-split',
    change: one(NOTE, 'en: It will draft one.', 'en: It will, as planned'),
    at: 'as planned',
  },
  {
    says: 'a value of another type',
    rule: 3,
    code: 'wrong-type',
    change: one(NOTE, 'marker: "[1]"', 'marker: [1]'),
    at: 'marker: [1]',
  },
  {
    says: 'a word that is not in a closed list',
    rule: 3,
    code: 'unknown-value',
    change: one(NOTE, 'hedge: will', 'hedge: wil'),
    at: 'hedge: wil',
  },
  {
    says: 'an entity without a name',
    rule: 3,
    code: 'too-few',
    change: one(ENTITIES, 'names: [{ value: others, lang: en, role: short }]', 'names: []'),
    at: 'names: []',
  },
  {
    says: 'a language that is none',
    rule: 3,
    code: 'bad-language',
    change: one(ENTITIES, 'value: others, lang: en', 'value: others, lang: not a language'),
    at: 'not a language',
  },
  {
    says: 'a title that is not in the own language',
    rule: 3,
    code: 'title-language',
    change: one(SOURCES, 'title: { en: The pact }', 'title: { zh: 约 }'),
    at: 'title: { zh: 约 }',
  },
  {
    says: 'an unknown kind of entity',
    rule: 3,
    code: 'unknown-kind',
    change: one(
      ENTITIES,
      NEW_ENTITY,
      '- id: plaze:x\n  kind: plaze\n  names: [{ value: X, lang: en, role: short }]\n' + NEW_ENTITY,
    ),
    at: 'kind: plaze',
  },
  {
    says: 'an unknown kind of relation',
    rule: 3,
    code: 'unknown-relation',
    change: one(NOTE, 'drafts: pact:dream', 'draft: pact:dream'),
    at: 'draft: pact:dream',
  },
  {
    says: 'an assertion without a relation',
    rule: 3,
    code: 'no-relation',
    change: one(NOTE, '{ from: club:tea, drafts: pact:dream }', '{ from: club:tea }'),
    at: '{ from: club:tea }',
  },
  {
    says: 'two relations in one assertion',
    rule: 3,
    code: 'many-relations',
    change: one(NOTE, 'drafts: pact:dream', 'drafts: pact:dream, signs: pact:tea'),
    at: 'signs: pact:tea }',
  },
  {
    says: 'a wrong kind at an end',
    rule: 3,
    code: 'wrong-end',
    change: one(NOTE, 'from: club:tea, drafts', 'from: writer:lin, drafts'),
    at: 'from: writer:lin',
  },
  {
    says: 'an entity related to itself',
    rule: 3,
    code: 'same-ends',
    change: one(NOTE, 'trades-with: place:fj', 'trades-with: place:nz'),
    at: 'trades-with: place:nz',
  },
  {
    says: 'a reflexive relation without a kind that may stand at both ends',
    rule: 3,
    code: 'vocabulary-reflexive',
    change: one(WORDS, 'signature: true', 'signature: true, reflexive: true'),
    at: 'reflexive: true',
  },
  {
    says: 'a qualifier the relation does not have',
    rule: 3,
    code: 'no-qualifier',
    change: one(NOTE, 'drafts: pact:dream', 'drafts: pact:dream, since: 2030'),
    at: 'since: 2030',
  },
  {
    says: 'a role the relation does not have',
    rule: 3,
    code: 'unknown-value',
    change: one(NOTE, 'role: founder', 'role: guest'),
    at: 'role: guest',
  },
  {
    says: 'an unknown property',
    rule: 3,
    code: 'unknown-property',
    change: one(NOTE, 'property: size', 'property: weight'),
    at: 'property: weight',
  },
  {
    says: 'a property of another kind',
    rule: 3,
    code: 'wrong-property',
    change: one(NOTE, 'entity: club:tea, property: size', 'entity: pact:tea, property: size'),
    at: 'property: size',
  },
  {
    says: 'a value of another type than its property',
    rule: 3,
    code: 'wrong-value-type',
    change: one(NOTE, 'property: size, value: 12', 'property: size, value: many'),
    at: 'value: many',
  },
  {
    says: 'a form of a kind without forms',
    rule: 3,
    code: 'no-form',
    change: one(ENTITIES, '- id: word:others', '  form: treaty\n- id: word:others'),
    at: '  form: treaty\n- id: word',
  },
  {
    says: 'an unknown form',
    rule: 3,
    code: 'unknown-value',
    change: one(ENTITIES, 'form: treaty', 'form: song'),
    at: 'form: song',
  },
  {
    says: 'claims in and out of sections',
    rule: 3,
    code: 'both-claims',
    change: one(NOTE, 'sections:', 'claims: []\nsections:'),
    at: 'claims: []',
  },
  {
    says: 'claims out of the order of the text',
    rule: 3,
    code: 'claim-order',
    change: [one(NOTE, 'n: 4', 'n: 9'), one(NOTE, 'n: 3', 'n: 10'), one(NOTE, '[3, 4]', '[9, 10]')],
    at: 'n: 9',
  },
  {
    says: 'a claim without a number',
    rule: 3,
    code: 'claim-without-number',
    change: one(NOTE, '- n: 4\n            anchor', '- anchor'),
    at: '- anchor: { exact: 新西兰未签',
  },
  {
    says: 'sentences out of order',
    rule: 3,
    code: 'sentence-order',
    change: one(NOTE, '- n: 3', '- n: 3\n            sentence: 5'),
    at: 'n: 4',
  },
  {
    says: 'a claim on both sides of a tension',
    rule: 3,
    code: 'tension-both',
    change: one(NOTE, 'against: [3, 4]', 'against: [1, 4]'),
    at: 'against',
  },
  {
    says: 'a claim that decides one of its own document',
    rule: 3,
    code: 'decides-own',
    change: one(
      NOTE,
      'mentions: [word:others]',
      'mentions: [word:others]\n            decides: [{ claim: claim:note/002, outcome: met }]',
    ),
    at: 'decides',
  },
  {
    says: 'a decision on what foretells nothing',
    rule: 3,
    code: 'decides-no-forecast',
    change: one(SOURCES, 'claim:note/002', 'claim:note/003'),
    at: 'decides',
  },
  {
    says: 'a kind of the vocabulary that is not there',
    rule: 3,
    code: 'unknown-value',
    change: one(WORDS, 'of: [pact, club]', 'of: [pact, clubs]'),
    at: 'clubs',
  },
  {
    says: 'a relation called like a field',
    rule: 3,
    code: 'vocabulary-reserved',
    change: one(WORDS, 'properties:', `${SAME_WORD}properties:`),
    at: 'id: until',
  },
  {
    says: 'a single value of what is no qualifier',
    rule: 3,
    code: 'vocabulary-single',
    change: one(WORDS, 'signature: true', 'single: [until], signature: true'),
    at: 'single: [until]',
  },
  {
    says: 'roles without a role',
    rule: 3,
    code: 'vocabulary-roles',
    change: one(WORDS, 'signature: true', 'signature: true, roles: [founder]'),
    at: 'roles: [founder] }',
  },
  {
    says: 'a symmetric relation with two kinds of end',
    rule: 3,
    code: 'vocabulary-symmetric',
    change: one(WORDS, 'to: [place, word], symmetric', 'to: [place], symmetric'),
    at: 'symmetric: true',
  },
  {
    says: 'a date of existence that is no date',
    rule: 3,
    code: 'vocabulary-flag',
    change: one(WORDS, 'type: number, of: [club]', 'type: number, of: [club], existence: true'),
    at: 'id: size',
  },
  {
    says: 'a trait of parties that nothing with it can be',
    rule: 3,
    code: 'vocabulary-trait',
    change: one(WORDS, 'type: text, of: [pact, club]', 'type: text, of: [pact, club], trait: true'),
    at: 'trait: true',
  },
  {
    says: 'an empty text',
    rule: 4,
    code: 'empty',
    change: one(NOTE, 'en: It signed.', 'en: ""'),
    at: 'en: ""',
  },
  {
    says: 'a text of blanks',
    rule: 4,
    code: 'empty',
    change: one(ENTITIES, 'value: others', 'value: "  "'),
    at: 'value: "  "',
  },
  {
    says: 'a control character behind an escape',
    rule: 4,
    code: 'bad-character',
    change: one(ENTITIES, 'value: others', 'value: "a\\0b"'),
    at: 'a\\0b',
  },
  {
    says: 'half a character behind an escape',
    rule: 4,
    code: 'bad-character',
    change: one(ENTITIES, 'value: others', 'value: "a\\ud83d"'),
    at: 'a\\ud83d',
  },
  {
    says: 'an id that is not of the pattern',
    rule: 4,
    code: 'bad-id',
    change: [
      one(ENTITIES, 'id: word:others', 'id: word:Others'),
      one(NOTE, '[word:others]', '[word:Others]'),
    ],
    at: 'id: word:Others',
  },
  {
    says: 'an id that is longer than stores can index',
    rule: 4,
    code: 'id-too-long',
    change: [
      one(ENTITIES, 'id: word:others', `id: word:${'o'.repeat(196)}`),
      one(NOTE, '[word:others]', `[word:${'o'.repeat(196)}]`),
    ],
    at: `id: word:${'o'.repeat(196)}`,
  },
  {
    says: 'a discriminator that is longer than stores can index',
    rule: 4,
    code: 'id-too-long',
    change: one(NOTE, 'drafts: pact:dream', `drafts: pact:dream, discriminator: ${'d'.repeat(201)}`),
    at: 'discriminator',
  },
  {
    says: 'an id with another prefix than its kind',
    rule: 4,
    code: 'kind-prefix',
    change: [one(ENTITIES, 'id: writer:lin', 'id: place:lin'), one(NOTE, 'writer:lin', 'place:lin')],
    at: 'id: place:lin',
  },
  {
    says: 'an id that stands twice',
    rule: 4,
    code: 'duplicate-id',
    change: one(
      ENTITIES,
      NEW_ENTITY,
      '- id: word:others\n  kind: word\n  names: [{ value: twice, lang: en, role: short }]\n' + NEW_ENTITY,
    ),
    at: '- id: word:others\n  kind: word\n  names: [{ value: twice',
  },
  {
    says: 'a claim number that stands twice',
    rule: 4,
    code: 'duplicate-claim',
    change: [one(NOTE, '- n: 4', '- n: 3'), one(NOTE, '[3, 4]', '[3]')],
    at: '- n: 3\n            anchor: { exact: 新西兰',
  },
  {
    says: 'a mention of nobody',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, 'mentions: [word:others]', 'mentions: [word:others, place:xx]'),
    at: 'place:xx',
  },
  {
    says: 'a relation to nobody',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, 'trades-with: place:fj', 'trades-with: place:fi'),
    at: 'trades-with: place:fi',
  },
  {
    says: 'a document where an entity belongs',
    rule: 4,
    code: 'not-that',
    change: one(NOTE, 'from: club:tea, drafts', 'from: doc:one, drafts'),
    at: 'from: doc:one',
  },
  {
    says: 'a name on the word of no claim',
    rule: 4,
    code: 'dangling',
    change: one(ENTITIES, 'claims: ["claim:note/001"] }\n    -', 'claims: ["claim:note/077"] }\n    -'),
    at: 'claim:note/077',
  },
  {
    says: 'a tension about no claim',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, 'against: [3, 4]', 'against: [3, 7]'),
    at: 'against',
  },
  {
    says: 'a correction of no reference',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, 'reference: 2,', 'reference: 3,'),
    at: 'reference: 3',
  },
  {
    says: 'a mention that stands twice',
    rule: 4,
    code: 'doubled',
    change: one(NOTE, 'mentions: [word:others]', 'mentions: [word:others, word:others]'),
    at: 'mentions: [word:others,',
  },
  {
    says: 'a citation without a target',
    rule: 5,
    code: 'no-target',
    change: one(NOTE, '{ document: doc:one, marker', '{ marker'),
    at: '{ marker: "[1]"',
  },
  {
    says: 'a citation without a marker',
    rule: 5,
    code: 'no-marker',
    change: one(NOTE, 'document: doc:one, marker: "[1]"', 'document: doc:one'),
    at: '{ document: doc:one, fidelity',
  },
  {
    says: 'a marker without a number',
    rule: 5,
    code: 'bad-marker',
    change: one(NOTE, 'marker: "[1]"', 'marker: "[a]"'),
    at: '[a]',
  },
  {
    says: 'a marker that is not in the list',
    rule: 5,
    code: 'marker-not-listed',
    change: one(NOTE, 'marker: "[1]"', 'marker: "[7]"'),
    at: '[7]',
  },
  {
    says: 'a marker of another document',
    rule: 5,
    code: 'marker-other-document',
    change: one(NOTE, '{ document: doc:one, marker', '{ document: doc:two, marker'),
    at: '{ document: doc:two, marker: "[1]"',
  },
  {
    says: 'wide scope without a reason',
    rule: 5,
    code: 'wide-no-reason',
    change: one(NOTE, ', reason: { zh: 同段, en: Same paragraph. }', ''),
    at: 'scope: wide',
  },
  {
    says: 'wide scope across a paragraph',
    rule: 5,
    code: 'wide-no-marker',
    change: one(
      NOTE,
      '            hedge: will\n',
      '            hedge: will\n            cites: [{ document: doc:two, marker: "[2]", scope: wide, reason: { zh: 甲, en: A } }]\n',
    ),
    at: 'reason: { zh: 甲',
  },
  {
    says: 'wide scope forward of its marker',
    rule: 5,
    code: 'wide-no-marker',
    change: one(
      NOTE,
      '            hedge: will\n',
      '            hedge: will\n            cites: [{ document: doc:one, marker: "[1]", scope: wide, reason: { zh: 甲, en: A } }]\n',
    ),
    at: 'reason: { zh: 甲',
  },
  {
    says: 'wide scope over another marker',
    rule: 5,
    code: 'wide-over-marker',
    change: one(
      NOTE,
      'cites:\n              - {',
      'cites:\n              - { document: doc:one, marker: "[1]", fidelity: supports }\n              - {',
    ),
    at: 'scope: wide',
  },
  {
    says: 'a reference number that is missing',
    rule: 6,
    code: 'reference-missing',
    change: one(
      NOTE,
      '  - { number: 2, document: doc:two, asPrinted: Two }',
      '  - { number: 2, document: doc:two, asPrinted: Two }\n  - { number: 4, document: doc:one }',
    ),
    at: '  - { number: 1',
  },
  {
    says: 'a reference number that is doubled',
    rule: 6,
    code: 'reference-doubled',
    change: one(
      NOTE,
      '  - { number: 2, document: doc:two, asPrinted: Two }',
      '  - { number: 2, document: doc:two, asPrinted: Two }\n  - { number: 2, document: doc:two }',
    ),
    at: '{ number: 2, document: doc:two }',
  },
  {
    says: 'a status written by hand',
    rule: 7,
    code: 'derived-field',
    change: one(NOTE, '            hedge: will', '            hedge: will\n            status: supported'),
    at: 'status: supported',
  },
  {
    says: 'a status written on a relation',
    rule: 7,
    code: 'derived-field',
    change: one(NOTE, 'drafts: pact:dream', 'drafts: pact:dream, status: weak'),
    at: 'status: weak',
  },
  {
    says: 'a flag written by hand',
    rule: 7,
    code: 'derived-field',
    change: one(NOTE, '            hedge: will', '            hedge: will\n            flags: [in-tension]'),
    at: 'flags:',
  },
  {
    says: 'an outcome written by hand',
    rule: 7,
    code: 'derived-field',
    change: one(NOTE, '            hedge: will', '            hedge: will\n            outcome: met'),
    at: 'outcome: met',
  },
  {
    says: 'a date that is none',
    rule: 8,
    code: 'bad-date',
    change: one(NOTE, 'on: 2025-01-02', 'on: 2025-02-30'),
    at: '2025-02-30',
  },
  {
    says: 'a value of a date that is none',
    rule: 8,
    code: 'bad-date',
    change: one(NOTE, 'value: 2020-03-01', 'value: March 2020'),
    at: 'March 2020',
  },
  {
    says: 'an end before its beginning',
    rule: 8,
    code: 'end-before-beginning',
    change: one(NOTE, 'until: 2023', 'until: 2018'),
    at: 'until: 2018',
  },
  {
    says: 'a name that ends before it begins',
    rule: 8,
    code: 'end-before-beginning',
    change: one(ENTITIES, 'until: 2024', 'until: 2018-12'),
    at: 'until: 2018-12',
  },
  {
    says: 'a thing that is over before it has begun',
    rule: 8,
    code: 'end-before-beginning',
    change: one(NOTE, 'value: 2023-05', 'value: 2018-05'),
    at: '2018-05',
  },
  {
    says: 'a property that ends one that the vocabulary lacks',
    rule: 3,
    code: 'unknown-value',
    change: one(WORDS, 'ends: begun', 'ends: begin'),
    at: 'begin }',
  },
  {
    says: 'a signature dated before its text',
    rule: 8,
    code: 'signed-before-text',
    change: one(NOTE, 'since: 2020-03 }', 'since: 2020-02-28 }'),
    at: 'since: 2020-02-28',
  },
  {
    says: 'an external id that is not of its pattern',
    rule: 9,
    code: 'bad-external-id',
    change: one(ENTITIES, 'value: Q712', 'value: Q0712'),
    at: 'Q0712',
  },
  {
    says: 'an external id whose check digits are wrong',
    rule: 9,
    code: 'bad-external-id',
    change: one(ENTITIES, '02twcfp32', '02twcfp33'),
    at: '02twcfp33',
  },
  {
    says: 'a DOI that is none',
    rule: 9,
    code: 'bad-external-id',
    change: one(SOURCES, '10.1000/one', '11.1000/one'),
    at: '11.1000/one',
  },
  {
    says: 'a country code of another country',
    rule: 9,
    code: 'iso-other-country',
    change: one(ENTITIES, 'value: FJ', 'value: FI'),
    at: 'value: FI',
  },
  {
    says: 'an external id on two entities',
    rule: 9,
    code: 'shared-external-id',
    change: one(ENTITIES, '- { scheme: ror, value: 02twcfp32 }', '- { scheme: wikidata, value: Q712 }'),
    at: 'Q712 }\n- id: word',
  },
  {
    says: 'a DOI on two documents',
    rule: 9,
    code: 'shared-external-id',
    change: one(SOURCES, '  primarySources', '  csl: { DOI: 10.1000/ONE }\n  primarySources'),
    at: '10.1000/ONE',
  },
  {
    says: 'a prospective entity that is signed',
    rule: 10,
    code: 'prospective-signature',
    change: one(
      NOTE,
      '{ from: place:fj, signs: pact:tea, since: 2020-03 }',
      '{ from: place:fj, signs: pact:dream, reality: predicted }',
    ),
    at: 'signs: pact:dream',
  },
  {
    says: 'a prospective entity with a date of existence',
    rule: 10,
    code: 'prospective-existence',
    change: one(NOTE, 'entity: pact:tea, property: dated', 'entity: pact:dream, property: dated'),
    at: 'property: dated',
  },
  {
    says: 'an actual relation of a prospective entity',
    rule: 10,
    code: 'prospective-actual',
    change: one(NOTE, 'drafts: pact:dream', 'drafts: pact:dream, reality: actual'),
    at: 'reality: actual',
  },
  {
    says: 'a refusal that is only foretold',
    rule: 11,
    code: 'not-explicit',
    change: one(NOTE, 'refuses: pact:tea', 'refuses: pact:tea, reality: predicted'),
    at: 'refuses',
  },
  {
    says: 'a refusal that is only denied',
    rule: 11,
    code: 'not-explicit',
    change: one(NOTE, 'refuses: pact:tea', 'refuses: pact:tea, polarity: denies'),
    at: 'refuses',
  },
  {
    says: 'a word of a text given members',
    rule: 12,
    code: 'member-of-label',
    change: one(
      NOTE,
      '- { from: place:nz, refuses: pact:tea }',
      '- { from: place:nz, refuses: pact:tea }\n              - { from: place:nz, joins: word:others }',
    ),
    at: 'joins: word:others',
  },
  {
    says: 'a word of a text with a list of members',
    rule: 12,
    code: 'list-of-label',
    change: one(ENTITIES, NEW_ENTITY, '  complete: { value: false, claims: [] }\n' + NEW_ENTITY),
    at: 'claims: [] }',
  },
  {
    says: 'a vocabulary that lets such a word have members',
    rule: 12,
    code: 'member-of-label',
    change: one(WORDS, 'to: [club]', 'to: [club, word]'),
    at: 'to: [club, word]',
  },
  {
    says: 'an address that is not of the web',
    rule: 13,
    code: 'bad-url',
    change: one(NOTE, 'https://example.org/note', 'javascript:alert(1)'),
    at: 'javascript:',
  },
  {
    says: 'an address with a line break',
    rule: 13,
    code: 'bad-url',
    change: one(NOTE, 'https://example.org/note', '"https://example.org/\\nnote"'),
    at: 'https://example.org/',
  },
];

/** Slips that make something else look wrong as well: each is one fault all the same. */
CASES.push(
  {
    says: 'a kind that nobody knows, whatever the id begins with',
    rule: 3,
    code: 'unknown-kind',
    change: one(ENTITIES, 'kind: writer', 'kind: witer'),
  },
  {
    says: 'a misspelt document, whatever its marker belongs to',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, '{ document: doc:one, marker', '{ document: doc:uno, marker'),
    at: '{ document: doc:uno, marker: "[1]"',
  },
  {
    says: 'a number of a reference that is none, whatever names it',
    rule: 3,
    code: 'wrong-type',
    change: one(NOTE, 'number: 2', 'number: two'),
  },
  {
    says: 'a number of a claim that is none, whatever names it',
    rule: 3,
    code: 'wrong-type',
    change: one(NOTE, '- n: 1\n', '- n: one\n'),
  },
  {
    says: 'an anchor of blanks that take no room',
    rule: 2,
    code: 'anchor-empty',
    change: one(NOTE, 'exact: 将拟新约', 'exact: "\\u200b \\u2060"'),
  },
  {
    says: 'a language whose name every object has',
    rule: 3,
    code: 'bad-language',
    change: one(NOTE, 'lang: zh', 'lang: toString'),
    at: 'lang: toString',
  },
  {
    says: 'a kind of thing whose name every object has',
    rule: 4,
    code: 'dangling',
    change: one(NOTE, 'from: place:nz, joins', 'from: constructor:nz, joins'),
    at: 'from: constructor:nz',
  },
);

const listOf = (change: Change | Change[]): Change[] => (Array.isArray(change) ? change : [change]);

describe('the rules of the data folder', () => {
  it('find nothing wrong with a folder that is right, and nothing to warn of', async () => {
    const { faults, warnings, counts } = await check(FILES);
    expect(lines([...faults, ...warnings])).toEqual([]);
    const size = { files: 4, entities: 7, documents: 4, claims: 5, relations: 5 };
    expect(counts).toEqual({ ...size, cited: 2, ownWord: 1 });
  });

  it.each(CASES)('refuse $says (rule $rule) at its line', async ({ rule, code, change, at }) => {
    const changes = listOf(change);
    const files = changed(...changes);
    const file = changes[0]?.file ?? '';
    const { faults } = await check(files);
    expect(lines(faults)).toEqual([
      `${file}:${lineOf(files, file, at ?? changes[0]?.to ?? '')} ${rule} ${code}`,
    ]);
  });

  it('let an entity be related to itself where the vocabulary says so, and only there', async () => {
    const itself = one(NOTE, 'trades-with: place:fj', 'trades-with: place:nz');
    const { faults } = await check(
      changed(itself, one(WORDS, 'symmetric: true,', 'symmetric: true, reflexive: true,')),
    );
    expect(lines(faults)).toEqual([]);
  });

  it.each([
    { says: 'is missing', change: [one(NOTE, '- n: 4\n            anchor', '- anchor')], next: 4 },
    { says: 'stands twice', change: [one(NOTE, '- n: 4', '- n: 3'), one(NOTE, '[3, 4]', '[3]')], next: 4 },
    {
      says: 'is out of order',
      change: [one(NOTE, 'n: 4', 'n: 9'), one(NOTE, 'n: 3', 'n: 10'), one(NOTE, '[3, 4]', '[9, 10]')],
      next: 11,
    },
  ])('name the next free number where one $says', async ({ change, next }) => {
    const { faults } = await check(changed(...change));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.remedy).toMatch(new RegExp(`doc:note.*\\b${next}\\b|\\b${next}\\b.*doc:note`));
  });

  it('ask for no number where there is no claim at all', async () => {
    const { faults } = await check(
      changed(one(NOTE, '      - claims:\n', '      - claims:\n          - 7\n')),
    );
    expect(faults.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('keep an id of the greatest length', async () => {
    const id = `word:${'o'.repeat(195)}`;
    const change = [one(ENTITIES, 'id: word:others', `id: ${id}`), one(NOTE, '[word:others]', `[${id}]`)];
    expect(lines((await check(changed(...change))).faults)).toEqual([]);
  });

  it.each([
    'https:///x',
    'https:/example.org',
    'https:example.org',
    'https://',
    'https://:80/x',
    'https://@/x',
    'https:\\\\example.org',
    'https://?x',
    'ftp://example.org',
    '//example.org',
    'https://exa\u00admple.org/',
  ])('know no address “%s”', async (url) => {
    const { faults } = await check(changed(one(NOTE, 'url: https://example.org/note', `url: '${url}'`)));
    expect(faults.map(({ code }) => code)).toEqual(['bad-url']);
  });

  it.each([
    'http://localhost:8080/x',
    'https://[::1]/',
    'HTTPS://例子.中国/路?a=1#b',
    'https://user@example.org/',
  ])('know the address “%s”', async (url) => {
    expect(
      (await check(changed(one(NOTE, 'url: https://example.org/note', `url: '${url}'`)))).faults,
    ).toEqual([]);
  });

  it('keep an external id of any other scheme, even one whose name every object has', async () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty'].map(
      (scheme) => `{ scheme: ${scheme}, value: x }`,
    );
    const change = one(ENTITIES, 'kind: writer\n', `kind: writer\n  ids: [${ids.join(', ')}]\n`);
    expect(lines((await check(changed(change))).faults)).toEqual([]);
  });

  it('name the last number of a list that has a gap', async () => {
    const { faults } = await check(
      changed(one(NOTE, 'number: 2', 'number: 3'), one(NOTE, 'reference: 2', 'reference: 3')),
    );
    expect(faults.filter(({ code }) => code === 'marker-not-listed').map(({ remedy }) => remedy)).toEqual(
      expect.arrayContaining([expect.stringContaining('The list runs to 3')]),
    );
  });

  it('guess at misspelt ids no longer than a check may take', async () => {
    const list = (count: number, entry: (n: number) => string): string =>
      Array.from({ length: count }, (_, n) => entry(n)).join('');
    const many = list(
      2000,
      (n) =>
        `- { id: "writer:name-of-somebody-${n}", kind: writer, names: [{ value: A, lang: en, role: short }] }\n`,
    );
    const wrong = list(200, (n) => `              - writer:name-of-anybody-${n}\n`);
    const files = {
      ...changed(one(NOTE, '            mentions: [word:others]\n', `            mentions:\n${wrong}`)),
      'entities/many.yaml': many,
    };
    const { faults } = await check(files);
    expect(faults).toHaveLength(200);
    expect(faults[0]?.remedy).toMatch(/^Did you mean/);
    expect(faults.at(-1)?.remedy).toMatch(/^Add it to the data folder/);
  });
});
