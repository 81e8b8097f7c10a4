import { expect, it } from 'vitest';
import { sectionsOf } from '../../../src/web/lists/sections.ts';
import { fixture } from '../../store/fixture.ts';

it('claims of a list stand under their sections, in the order of the list', () => {
  const sections = sectionsOf(fixture.claims);
  expect(sections.flatMap(({ claims }) => claims)).toEqual(fixture.claims);
  for (const { document, section, claims } of sections)
    for (const claim of claims) expect([claim.document, claim.section]).toEqual([document, section]);
  const heads = sections.map(({ document, section }) => `${document} ${section}`);
  expect(heads.filter((head, at) => head === heads[at - 1])).toEqual([]);
});
