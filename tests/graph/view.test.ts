import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINES } from '../../src/graph/line.ts';
import { MODALITIES, SOURCE_CLASSES, STATUSES } from '../../src/graph/lists.ts';
import { EVIDENCE } from '../../src/graph/evidence.ts';
import { fromLink, toLink } from '../../src/graph/link/link.ts';
import { CITING, LANGS, LAYOUT_IDS, sortedIds, type View } from '../../src/graph/view.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const kind = fc.oneof(fc.constantFrom('country', 'standards-body'), slug);
const entityId = fc.tuple(kind, slug).map(([of, name]) => `${of}:${name}`);
const anyId = fc.oneof(
  entityId,
  slug.map((name) => `doc:${name}`),
  slug.map((name) => `claim:${name}/049`),
  fc.tuple(slug, entityId, entityId).map((ends) => ends.join('/')),
);
const list: fc.Arbitrary<NonNullable<View['list']>> = fc.oneof(
  fc.record(
    {
      of: fc.constant('claims' as const),
      document: slug.map((name) => `doc:${name}`),
      section: fc.constantFrom('二/2', '编者按', 'I & II', '100 %'),
      modality: fc.constantFrom(...MODALITIES),
      status: fc.constantFrom(...STATUSES),
      cites: fc.constantFrom(...CITING),
    },
    { requiredKeys: ['of'] },
  ),
  fc.record({ of: fc.constant('entities' as const), kind: slug }, { requiredKeys: ['of'] }),
  fc.record(
    { of: fc.constant('relations' as const), kind: slug, status: fc.constantFrom(...LINES) },
    { requiredKeys: ['of'] },
  ),
  fc.record(
    { of: fc.constant('documents' as const), class: fc.constantFrom(...SOURCE_CLASSES) },
    { requiredKeys: ['of'] },
  ),
);
const kinds = fc.array(slug, { minLength: 1, maxLength: 4 }).map(sortedIds);
const filter: fc.Arbitrary<NonNullable<View['filter']>> = fc
  .record(
    {
      kinds,
      relations: kinds,
      evidence: fc.constantFrom(...EVIDENCE.filter((evidence) => evidence !== 'all')),
      predictions: fc.constant(false),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);
const coordinate = fc.integer({ min: -50_000, max: 50_000 });

/** Some of the ids of a picture, none of them if there is none. */
const someOf = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: Math.min(1, ids.length) }).map(sortedIds);

/** How the entities of a picture came and where they stand: only where there are some. */
const picture = (ids: readonly string[]): fc.Arbitrary<Partial<View>> =>
  ids.length === 0
    ? fc.constant({})
    : fc.record(
        {
          grown: fc.dictionary(fc.constantFrom(...ids), someOf(ids), { minKeys: 1 }),
          places: fc.dictionary(fc.constantFrom(...ids), fc.tuple(coordinate, coordinate), { minKeys: 1 }),
          pinned: someOf(ids),
        },
        { requiredKeys: [] },
      );

const settings = fc.record(
  {
    lang: fc.constantFrom(...LANGS),
    selected: anyId,
    as: fc.constant('table' as const),
    layout: fc.constantFrom(...LAYOUT_IDS),
    focus: fc.record({
      of: fc.constantFrom('kind' as const, 'relation' as const, 'line' as const),
      id: slug,
    }),
    filter,
    route: fc.record(
      { from: entityId, to: entityId, supported: fc.constant(true as const) },
      { requiredKeys: ['from', 'to'] },
    ),
    list,
    data: fc.stringMatching(/^[0-9a-f]{16}$/),
  },
  { requiredKeys: ['lang'] },
);

const someShown = fc.array(entityId).map(sortedIds);
const view: fc.Arbitrary<View> = fc.oneof(
  settings.map((made): View => ({ ...made, shown: 'all' })),
  someShown.chain((shown) =>
    fc.tuple(settings, picture(shown)).map(([made, drawn]): View => ({ ...made, shown, ...drawn })),
  ),
);

describe('a link to a view', () => {
  it('reads back as the view it was made of', () => {
    fc.assert(
      fc.property(view, (made) => {
        expect(fromLink(toLink(made), 'zh')).toEqual(made);
      }),
    );
  });

  it('names a kind once and its entities after it, readable as it stands', () => {
    const shown = sortedIds(['country:us', 'summit:seoul', 'country:gb', 'country:us']);
    expect(toLink({ lang: 'en', shown })).toBe('#lang=en&show=country:gb,us;summit:seoul');
  });

  it('takes the language of the reader where it names none', () => {
    expect(fromLink('', 'zh')).toEqual({ lang: 'zh', shown: [] });
  });

  it('leaves out what is not in a closed list, and keeps the rest', () => {
    const read = fromLink('?lang=fr&list=claims&status=proven&modality=forecast&sel=', 'en');
    expect(read).toEqual({ lang: 'en', shown: [], list: { of: 'claims', modality: 'forecast' } });
  });

  it('keeps the places of the whole network, whose ids it does not hold otherwise', () => {
    const made: View = {
      lang: 'en',
      shown: 'all',
      places: { 'country:us': [3, -40], 'summit:seoul': [0, 7] },
    };
    expect(fromLink(toLink(made), 'zh')).toEqual(made);
  });

  it('keeps places of up to 300 entities, and of more those that are pinned', () => {
    const many = (count: number): View => {
      const shown = sortedIds(Array.from({ length: count }, (_, at) => `country:c${at}`));
      return {
        lang: 'en',
        shown,
        places: Object.fromEntries(shown.map((id, at) => [id, [at, 1 - at] as const])),
      };
    };
    expect(fromLink(toLink(many(300)), 'zh')).toEqual(many(300));
    const { places: _, ...rest } = many(301);
    expect(fromLink(toLink(many(301)), 'zh')).toEqual(rest);
    const pinned = { ...many(301), pinned: ['country:c7'] };
    expect(fromLink(toLink(pinned), 'zh').places).toEqual({ 'country:c7': pinned.places?.['country:c7'] });
  });

  it('reads an older link, whose view stood in the query', () => {
    expect(fromLink('?show=country:us&lang=en', 'zh')).toEqual({ lang: 'en', shown: ['country:us'] });
  });

  it('reads whatever somebody made of a link without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('at', 'pin', 'grow', 'of', 'path', 'focus'),
        (text, key) => {
          const read = fromLink(`#show=country:us,gb&${key}=${text}`, 'en');
          expect(fromLink(toLink(read), 'zh')).toEqual(read);
        },
      ),
    );
  });
});
