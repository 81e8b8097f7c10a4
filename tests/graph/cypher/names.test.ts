import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/graph/errors.ts';
import { SLUG_PATTERN } from '../../../src/graph/ids.ts';
import { labelNameOf, labelOf, lineTypes, typeNameOf, typeOf } from '../../../src/graph/cypher/names.ts';
import { hostile } from '../../store/cypher/hostile.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** Kinds that would get a name that the store has given already, and their neighbours. */
const RESERVED = [
  ...['entity', 'document', 'claim', 'relation', 'entente-meta', 'ententemeta', 'entity-1', '1-entity'],
  ...['from', 'to', 'asserts', 'denies', 'mentions', 'states', 'decides', 'cites', 'none'],
  ...['stands-in', 'standsin', 'written-by', 'refers-to', 'secondary-to', 'secondary-to-1'],
];

/** Every slug that can be written with three letters of the alphabet of slugs, up to seven of them. */
const ALL = Array.from({ length: 7 }).reduce<string[]>(
  (words) => ['', ...words.flatMap((word) => [...'a1-'].map((letter) => word + letter))],
  [''],
);
const SHORT = [...new Set(ALL)].filter((word) => SLUG_PATTERN.test(word));

const slug = fc
  .array(fc.constantFrom('a', 'b', 'z', '0', '1', '9', '-', 'entity', 'from'), {
    minLength: 1,
    maxLength: 10,
  })
  .map((letters) => letters.join(''))
  .filter((word) => SLUG_PATTERN.test(word));

const MAKERS = { label: labelNameOf, type: typeNameOf };

describe.each(Object.entries(MAKERS))('the %s of a kind', (_, nameOf) => {
  it('is that of no other kind: each of all the short ones has its own', () => {
    expect(SHORT.length).toBeGreaterThan(500);
    const slugs = [...new Set([...SHORT, ...RESERVED])];
    expect(new Set(slugs.map(nameOf)).size).toBe(slugs.length);
  });

  it('is that of no other kind, however long', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 2, maxLength: 30 }), (slugs) => {
        expect(new Set(slugs.map(nameOf)).size).toBe(slugs.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is a name that Cypher takes, whatever the slug begins with', () => {
    for (const one of [...SHORT, ...RESERVED]) expect(nameOf(one)).toMatch(NAME);
  });
});

describe('the names that are ours', () => {
  it.each(['Entity', 'Document', 'Claim', 'Relation', 'EntenteMeta', 'EntenteLane'])(
    '%s is no kind’s label',
    (label) => {
      expect([...SHORT, ...RESERVED].map(labelNameOf)).not.toContain(label);
    },
  );

  it.each([
    ...['FROM', 'TO', 'ASSERTS', 'DENIES', 'MENTIONS', 'STATES', 'DECIDES', 'CITES', 'STANDS_IN'],
    ...['WRITTEN_BY', 'REFERS_TO', 'SECONDARY_TO', 'NONE_'],
  ])('%s is no kind’s type', (type) => {
    expect([...SHORT, ...RESERVED].map(typeNameOf)).not.toContain(type);
  });
});

describe('a name in a statement', () => {
  it.each([
    ['standards-body', '`StandardsBody`', '`STANDARDS_BODY`'],
    ['entity', '`Entity_`', '`ENTITY`'],
    ['cites', '`Cites`', '`CITES_`'],
    ['2nd-body', '`_2ndBody`', '`_2ND_BODY`'],
    ['ai-2-lab', '`Ai_2Lab`', '`AI_2_LAB`'],
  ])('of the kind %s is %s and %s', (kind, label, type) => {
    expect([labelOf(kind), typeOf(kind)]).toEqual([label, type]);
  });

  it('is quoted and nothing but letters, digits and low lines, or refused as bad data that is named', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, slug), (kind) => {
        for (const nameIn of [labelOf, typeOf]) {
          try {
            expect(nameIn(kind)).toMatch(/^`[A-Za-z_][A-Za-z0-9_]{0,63}`$/);
          } catch (error) {
            expect(error).toMatchObject({ name: 'EntenteError', code: 'bad-data' });
            expect(String(error)).toContain(quoted(kind));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'a`b', 'a\\u0060b', 'a b', 'a:b', 'ä', 'a\n', '韩国', 'a'.repeat(65)])(
    'is refused for %j, which no vocabulary has',
    (kind) => {
      expect(() => labelOf(kind)).toThrow(expect.objectContaining({ code: 'bad-data' }));
      expect(() => typeOf(kind)).toThrow(expect.objectContaining({ code: 'bad-data' }));
    },
  );

  it('is there for every slug of up to sixty letters', () => {
    for (const kind of ['a'.repeat(60), '1'.repeat(60), `${'1-a'.repeat(15)}`]) {
      expect([labelOf(kind), typeOf(kind)].every((name) => name.length <= 66)).toBe(true);
    }
  });
});

describe('the types of all lines', () => {
  it('stand side by side, as after the colon of a pattern', () => {
    expect(lineTypes({ relations: ['signed', 'cites'].map((id) => aKind(id)) })).toBe('`SIGNED`|`CITES_`');
  });

  it('of a vocabulary without relations are a type that no line has: none at all would be any', () => {
    expect(lineTypes({ relations: [] })).toBe('`NONE_`');
  });
});

const aKind = (id: string) => ({ id, label: BOTH, inverse: BOTH, from: ['a'], to: ['a'] });
const BOTH = { zh: '', en: '' };
