import { describe, expect, it } from 'vitest';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { Document, Relation, SourceClass } from '../../src/graph/model.ts';
import { HOSTS, aCitation, aClaim, aDocument, anAssertion, graphOf, relationIn } from './build.ts';

const X = { publisher: 'organisation:x' };
const Y = { publisher: 'organisation:y' };

const claim = (id: string, over: Partial<AuthoredClaim> = {}): AuthoredClaim =>
  aClaim(id, { asserts: [anAssertion(HOSTS)], ...over });

/** How many sources the relation has that these claims assert; documents are think-tank texts unless given. */
const sourcesOf = (claims: AuthoredClaim[], documents: Document[] = []): Relation['sources'] =>
  relationIn(graphOf(claims, documents), HOSTS).sources;

/** A claim of a think-tank text that cites two documents, each in its own way. */
const citing = (
  first: Parameters<typeof aCitation>[0] = {},
  second: Parameters<typeof aCitation>[0] = {},
): AuthoredClaim =>
  claim('claim:a/001', {
    cites: [aCitation({ document: 'doc:one', ...first }), aCitation({ document: 'doc:two', ...second })],
  });

const two = (one: Partial<Document>, other: Partial<Document>): Document[] => [
  aDocument('doc:one', { class: 'scholarly', ...one }),
  aDocument('doc:two', { class: 'scholarly', ...other }),
];

describe('a relation has no source', () => {
  it('where a think-tank or a scholar says so and cites nobody', () => {
    const scholar = aDocument('doc:b', { class: 'scholarly' });
    expect(sourcesOf([claim('claim:a/001'), claim('claim:b/001')], [scholar])).toBe(0);
  });

  it('in wide citations, however many and however independent', () => {
    expect(sourcesOf([citing({ scope: 'wide' }, { scope: 'wide' })], two(X, Y))).toBe(0);
  });

  it('in what is cited for its denial', () => {
    const denial = claim('claim:a/001', {
      asserts: [anAssertion(HOSTS, { polarity: 'denies' })],
      cites: [aCitation()],
    });
    expect(sourcesOf([claim('claim:b/001'), denial])).toBe(0);
  });
});

describe('a relation has one source', () => {
  it('in one narrow citation', () => {
    expect(sourcesOf([claim('claim:a/001', { cites: [aCitation()] })])).toBe(1);
  });

  it('in a citation that was found to miss it: somebody leans on it all the same', () => {
    const missing = aCitation({ fidelity: 'mismatch' });
    expect(sourcesOf([claim('claim:a/001', { cites: [missing] })])).toBe(1);
  });

  it.each(['official', 'party', 'news', 'secondary', 'dataset'] as const)(
    'in a document of class %s, which speaks for itself',
    (source: SourceClass) => {
      expect(sourcesOf([claim('claim:a/001')], [aDocument('doc:a', { class: source })])).toBe(1);
    },
  );

  it('in two citations of one document', () => {
    expect(sourcesOf([citing({}, { document: 'doc:one' })], two(X, Y))).toBe(1);
  });

  it('in two documents of one publisher', () => {
    expect(sourcesOf([citing()], two(X, X))).toBe(1);
  });

  it('in two documents with a primary source in common, however far back', () => {
    const lean = (primary: string) => ({ primarySources: [primary] });
    const common = aDocument('doc:b', lean('doc:source'));
    expect(sourcesOf([citing()], two({ ...X, ...lean('doc:source') }, { ...Y, ...lean('doc:source') }))).toBe(
      1,
    );
    const far = two({ ...X, ...lean('doc:b') }, { ...Y, ...lean('doc:source') });
    expect(sourcesOf([citing()], [...far, common])).toBe(1);
  });

  it('in two documents of which one retells the other', () => {
    expect(sourcesOf([citing()], two(X, { ...Y, primarySources: ['doc:one'] }))).toBe(1);
  });

  it('in two documents that lean on each other in a ring', () => {
    const ring = two({ ...X, primarySources: ['doc:two'] }, { ...Y, primarySources: ['doc:one'] });
    expect(sourcesOf([citing()], ring)).toBe(1);
  });

  it('in two documents where a publisher is not known: it is never known to be another', () => {
    expect(sourcesOf([citing()], two(X, {}))).toBe(1);
    expect(sourcesOf([citing()], two({}, {}))).toBe(1);
  });

  it.each([
    ['was found to miss it', { fidelity: 'mismatch' }],
    ['is on the same topic only', { fidelity: 'topical-only' }],
    ['disputes it', { stance: 'disputes' }],
    ['is its background', { stance: 'background' }],
    ['is wide', { scope: 'wide' }],
  ] as const)('in two documents of which one %s', (_, how) => {
    expect(sourcesOf([citing({}, how)], two(X, Y))).toBe(1);
  });
});

describe('a relation has two independent sources', () => {
  it('in two narrow citations of different publishers that lean on nothing in common', () => {
    expect(sourcesOf([citing()], two(X, Y))).toBe(2);
    expect(sourcesOf([citing({}, { fidelity: 'not-checked', stance: 'supports' })], two(X, Y))).toBe(2);
  });

  it('in a document that speaks for itself and one that another claim cites', () => {
    const claims = [
      claim('claim:a/001'),
      claim('claim:b/001', { cites: [aCitation({ document: 'doc:two' })] }),
    ];
    expect(sourcesOf(claims, [aDocument('doc:a', { class: 'official', ...X }), ...two({}, Y)])).toBe(2);
  });

  it('in two documents that speak for themselves, whatever their class', () => {
    const speaking = [
      aDocument('doc:a', { class: 'secondary', ...X }),
      aDocument('doc:b', { class: 'news', ...Y }),
    ];
    expect(sourcesOf([claim('claim:a/001'), claim('claim:b/001')], speaking)).toBe(2);
  });

  it('in any two of three', () => {
    const third = aCitation({ document: 'doc:three' });
    const claims = [citing(), claim('claim:b/001', { cites: [third] })];
    expect(sourcesOf(claims, [...two(X, X), aDocument('doc:three', Y)])).toBe(2);
  });
});

describe('the sources of a forecast', () => {
  const foretold = claim('claim:b/001', {
    modality: 'forecast',
    asserts: [anAssertion(HOSTS, { reality: 'predicted' })],
    cites: [aCitation({ document: 'doc:one' }), aCitation({ document: 'doc:two' })],
  });

  it('count for what it alone foretells', () => {
    expect(sourcesOf([foretold], two(X, Y))).toBe(2);
  });

  it('back no relation that another claim states as actual', () => {
    expect(sourcesOf([foretold, claim('claim:a/001')], two(X, Y))).toBe(0);
  });
});
