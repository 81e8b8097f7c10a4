import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINES } from '../../src/graph/line.ts';
import { MODALITIES, SOURCE_CLASSES, STATUSES } from '../../src/graph/lists.ts';
import { CITING, fromLink, LANGS, sortedIds, toLink, type View } from '../../src/graph/view.ts';

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
const view: fc.Arbitrary<View> = fc.record(
  {
    lang: fc.constantFrom(...LANGS),
    shown: fc.oneof(fc.constant('all' as const), fc.array(entityId).map(sortedIds)),
    selected: anyId,
    list,
    data: fc.stringMatching(/^[0-9a-f]{16}$/),
  },
  { requiredKeys: ['lang', 'shown'] },
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
    expect(toLink({ lang: 'en', shown })).toBe('?lang=en&show=country:gb,us;summit:seoul');
  });

  it('takes the language of the reader where it names none', () => {
    expect(fromLink('', 'zh')).toEqual({ lang: 'zh', shown: [] });
  });

  it('leaves out what is not in a closed list, and keeps the rest', () => {
    const read = fromLink('?lang=fr&list=claims&status=proven&modality=forecast&sel=', 'en');
    expect(read).toEqual({ lang: 'en', shown: [], list: { of: 'claims', modality: 'forecast' } });
  });
});
