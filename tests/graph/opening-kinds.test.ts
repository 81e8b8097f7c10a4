import { describe, expect, it } from 'vitest';
import {
  openingKinds,
  propertiesDating,
  type EntityKind,
  type Property,
} from '../../src/graph/vocabulary.ts';

const both = (text: string) => ({ zh: text, en: text });
const kind = (id: string, over: Partial<EntityKind> = {}): EntityKind => ({
  ...{ id, label: both(id), hue: 'country', shape: 'ellipse', icon: 'flag', ...over },
});
const property = (id: string, over: Partial<Property> = {}): Property => ({
  ...{ id, label: both(id), type: 'date', of: ['school', 'office'], ...over },
});

describe('what opened and what was renamed', () => {
  const properties = [
    property('begun', { dates: 'opening' }),
    property('called', { dates: 'renaming' }),
    property('opened', { of: ['door'] }),
  ];

  it('is said by the properties that the vocabulary marks so, whatever they are called', () => {
    expect(propertiesDating({ properties }, 'opening').map(({ id }) => id)).toEqual(['begun']);
    expect(propertiesDating({ properties }, 'renaming').map(({ id }) => id)).toEqual(['called']);
  });

  it('is asked of the kinds that are marked, and of all that can open where none is', () => {
    const marked = [kind('school', { openings: true }), kind('office'), kind('door', { openings: true })];
    expect(openingKinds({ kinds: marked, properties })).toEqual(['school']);
    expect(openingKinds({ kinds: marked.slice(1), properties })).toEqual(['school', 'office']);
    expect(openingKinds({ kinds: marked, properties: [] })).toEqual([]);
  });
});
