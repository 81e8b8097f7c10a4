import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSections, stripOf } from '../../../src/web/trace/strip.ts';
import { aCitation, aDocument } from '../../graph/build.ts';
import { said } from './made.ts';

const DOCUMENT = aDocument('doc:a', {
  references: [
    { number: 2, document: 'doc:two' },
    { number: 1, document: 'doc:one' },
  ],
});
const id = (at: number): string => `claim:a/${String(at + 1).padStart(3, '0')}`;
const WIDE = { wide: true, most: 100 };
const NARROW = { wide: false, most: 100 };

describe('the strip', () => {
  it('has a mark for each claim where there is room, by section', () => {
    const claims = ['一', '一', undefined, '一'].map((section, at) =>
      said(id(at), section === undefined ? {} : { section }),
    );
    const { each, sections } = stripOf(claims, DOCUMENT, NARROW);
    expect(each).toBe(1);
    expect(sections.map(({ path, ticks }) => [path, ticks.length])).toEqual([
      ['一', 2],
      [undefined, 1],
      ['一', 1],
    ]);
  });

  it('says which marks cite a source, by what number, and counts nearby footnotes only where asked', () => {
    const claims = [
      said(id(0), { cites: [aCitation({ document: 'doc:two' }), aCitation({ document: 'doc:one' })] }),
      said(id(1), { cites: [aCitation({ document: 'doc:one', scope: 'wide' })] }),
      said(id(2), { cites: [aCitation({ document: 'doc:unlisted' })] }),
    ];
    const marks = (how: typeof WIDE) =>
      stripOf(claims, DOCUMENT, how).sections[0]?.ticks.map(({ cites, markers }) => [cites, ...markers]);
    expect(marks(NARROW)).toEqual([[true, 1, 2], [false], [true]]);
    expect(marks(WIDE)).toEqual([[true, 1, 2], [true, 1], [true]]);
    expect(stripOf(claims, DOCUMENT, NARROW).sections[0]).toMatchObject({ claims: 3, cited: 2 });
  });

  it('puts claims in a row together where there is no room, and says how many stand for one mark', () => {
    const claims = Array.from({ length: 10 }, (_, at) =>
      said(id(at), { section: '一', cites: at === 4 ? [aCitation({ document: 'doc:two' })] : [] }),
    );
    const { each, sections } = stripOf(claims, DOCUMENT, { wide: false, most: 4 });
    expect(each).toBe(3);
    expect(sections[0]?.ticks.map((tick) => tick.claims.length)).toEqual([3, 3, 3, 1]);
    expect(sections[0]?.ticks.map(({ cites }) => cites)).toEqual([false, true, false, false]);
  });

  it('holds every claim once and in order, a mark at least for each section, and no more than there is room for', () => {
    const text = fc.array(fc.constantFrom('一', '二', '三', undefined), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 80 }), (paths, most) => {
        const claims = paths.map((section, at) => said(id(at), section === undefined ? {} : { section }));
        const { sections } = stripOf(claims, DOCUMENT, { wide: false, most });
        const ticks = sections.flatMap((section) => section.ticks);
        expect(ticks.flatMap((tick) => tick.claims)).toEqual(claims);
        for (const section of sections) expect(section.ticks.length).toBeGreaterThan(0);
        // Each section may leave one mark that is not full.
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, most) + inSections(claims).length);
      }),
    );
  });

  it('of a text without claims is empty', () => {
    expect(stripOf([], DOCUMENT, NARROW)).toEqual({ each: 1, sections: [] });
  });
});
