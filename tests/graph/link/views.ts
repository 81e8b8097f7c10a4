import fc from 'fast-check';
import { MODALITIES, REALITIES, SOURCE_CLASSES, STATUSES } from '../../../src/graph/lists.ts';
import { VARIANTS } from '../../../src/graph/core-periphery/ideal-pattern.ts';
import type { Lens } from '../../../src/graph/lens.ts';
import { EVIDENCE } from '../../../src/graph/evidence.ts';
import {
  ALLIANCE_PARTS,
  CITING,
  LANGS,
  LAYOUT_IDS,
  LEDGER_FILTERS,
  OVERLAP_ORDERS,
  PARTY_ORDERS,
  READER_FILTERS,
  SOURCE_ORDERS,
  TABLE_COLUMNS,
  TRACE_PARTS,
  sortedIds,
  type AlliancesPage,
  type Filter,
  type ListQuery,
  type Page,
  type Picture,
  type TracePage,
  type View,
} from '../../../src/graph/view.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const kind = fc.oneof(fc.constantFrom('country', 'standards-body'), slug);
const entityId = fc.tuple(kind, slug).map(([of, name]) => `${of}:${name}`);
const anyId = fc.oneof(
  entityId,
  slug.map((name) => `doc:${name}`),
  slug.map((name) => `claim:${name}/049`),
  fc.tuple(slug, entityId, entityId).map((ends) => ends.join('/')),
);
const list: fc.Arbitrary<ListQuery> = fc.oneof(
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
    {
      of: fc.constant('relations' as const),
      kind: slug,
      status: fc.constantFrom(...STATUSES),
      reality: fc.constantFrom(...REALITIES),
    },
    { requiredKeys: ['of'] },
  ),
  fc.record(
    { of: fc.constant('documents' as const), class: fc.constantFrom(...SOURCE_CLASSES) },
    { requiredKeys: ['of'] },
  ),
);
const kinds = fc.array(slug, { minLength: 1, maxLength: 4 }).map(sortedIds);
const filter: fc.Arbitrary<Filter> = fc
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
const picture = (ids: readonly string[]): fc.Arbitrary<Partial<Picture>> =>
  ids.length === 0
    ? fc.constant({})
    : fc.record(
        {
          grown: fc.dictionary(fc.constantFrom(...ids), someOf(ids), { minKeys: 1 }),
          positions: fc.dictionary(fc.constantFrom(...ids), fc.tuple(coordinate, coordinate), { minKeys: 1 }),
          pinned: someOf(ids),
        },
        { requiredKeys: [] },
      );

const settings: fc.Arbitrary<Omit<Picture, 'shown'>> = fc.record(
  {
    layout: fc.constantFrom(...LAYOUT_IDS),
    focus: fc.record({
      of: fc.constantFrom('kind' as const, 'relation' as const, 'reality' as const),
      id: slug,
    }),
    filter,
    route: fc.record(
      { from: entityId, to: entityId, supported: fc.constant(true as const) },
      { requiredKeys: ['from', 'to'] },
    ),
  },
  { requiredKeys: [] },
);

const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  settings.map((made): Picture => ({ ...made, shown: 'all' })),
  fc
    .array(entityId)
    .map(sortedIds)
    .chain((shown) =>
      fc.tuple(settings, picture(shown)).map(([made, drawn]): Picture => ({ ...made, shown, ...drawn })),
    ),
);

const traced: fc.Arbitrary<TracePage> = fc.record(
  {
    is: fc.constant('trace' as const),
    document: slug.map((name) => `doc:${name}`),
    part: fc.constantFrom(...TRACE_PARTS),
    wide: fc.constant(true as const),
    only: fc.constantFrom(...READER_FILTERS),
    order: fc.constantFrom(...SOURCE_ORDERS),
    ledger: fc.constantFrom(...LEDGER_FILTERS),
    listed: fc.oneof(
      slug,
      slug.map((name) => `section:二/${name}`),
    ),
    everywhere: fc.constant(true as const),
  },
  { requiredKeys: ['is'] },
);

const circle = fc.tuple(slug, entityId).map((parts) => parts.join('/'));
const alliances: fc.Arbitrary<AlliancesPage> = fc.record(
  {
    is: fc.constant('alliances' as const),
    circles: fc.uniqueArray(circle, { minLength: 1, maxLength: 6 }),
    made: fc.array(
      fc.record({
        name: fc.string({ minLength: 1, unit: 'grapheme' }),
        parties: fc.array(entityId, { minLength: 1, maxLength: 4 }).map(sortedIds),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    part: fc.constantFrom(...ALLIANCE_PARTS),
    hulls: fc.uniqueArray(circle, { minLength: 1, maxLength: 3 }),
    order: fc.oneof(
      fc.constantFrom(...PARTY_ORDERS),
      slug.map((trait) => `by:${trait}` as const),
    ),
    combinations: fc.constantFrom(...OVERLAP_ORDERS),
    shared: fc.integer({ min: 1, max: 999 }),
    variant: fc.constantFrom(...VARIANTS),
    network: slug,
    unknown: fc.constant('outside' as const),
    pattern: fc.uniqueArray(circle, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['is'] },
);

const place = fc.integer({ min: -99_999, max: 99_999 });
const overview: fc.Arbitrary<Page> = fc.record(
  { is: fc.constant('overview' as const), seen: fc.tuple(place, place, fc.integer({ min: 1, max: 99_999 })) },
  { requiredKeys: ['is'] },
);

const table: fc.Arbitrary<Page> = fc.record(
  {
    is: fc.constant('table' as const),
    columns: fc.subarray([...TABLE_COLUMNS], { maxLength: TABLE_COLUMNS.length - 1 }),
  },
  { requiredKeys: ['is'] },
);

const page: fc.Arbitrary<Page> = fc.oneof(
  alliances,
  overview,
  traced,
  table,
  fc.constantFrom({ is: 'start' as const }, { is: 'picture' as const }),
  list.map((of): Page => ({ is: 'list', list: of })),
);

const date = fc.constantFrom('2024', '2024-04', '2024-11-20', '2024-11-20/21');
const lens: fc.Arbitrary<Lens> = fc.record(
  { off: fc.array(anyId, { minLength: 1, maxLength: 3 }).map(sortedIds), asOf: date, other: date },
  { requiredKeys: [] },
);

/** Any view that a person can come to. */
export const anyView: fc.Arbitrary<View> = fc.record(
  {
    lang: fc.constantFrom(...LANGS),
    page,
    picture: anyPicture,
    lens,
    selected: anyId,
    data: fc.stringMatching(/^[0-9a-f]{16}$/),
  },
  { requiredKeys: ['lang', 'page', 'picture', 'lens'] },
);
