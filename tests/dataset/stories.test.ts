import { describe, expect, it } from 'vitest';
import { check, FILES } from './fixture.ts';

const PATH = 'stories/tea.yaml';
const TITLE = 'title: { zh: 茶, en: Tea }';
const slide = (view: string, more = ''): string => `    - ${TITLE}\n      view: "${view}"\n${more}`;
const story = (...slides: string[]): Record<string, string> => ({
  ...FILES,
  [PATH]: `- id: story:tea\n  ${TITLE}\n  slides:\n${slides.join('')}`,
});
const faultsOf = async (files: Record<string, string>) =>
  (await check(files)).faults.map(({ code, message, remedy, line }) => ({
    ...{ code, line },
    says: `${message} ${remedy}`,
  }));

const GOOD = [
  'page=picture&show=place:fj,nz;pact:tea&path=place:fj,place:nz',
  'page=alliances&circles=signs/pact:tea,joins/club:tea&beside=hulls',
  'page=trace&text=doc:note&part=chain&sel=claim:note/003&off=doc:one,think-tank',
  'page=list&list=claims&document=doc:note',
  'page=table&show=all',
];

describe('the slides of a story', () => {
  it.each(GOOD)('look at %s', async (view) => {
    expect(await faultsOf(story(slide(view)))).toEqual([]);
  });

  it.each([
    ['a key that no link has', 'page=picture&show=place:fj&laout=columns', 'slide-key', 'laout', 'layout'],
    ['the language of the reader', 'page=picture&show=place:fj&lang=zh', 'slide-key', 'lang', ''],
    ['no page', 'show=place:fj', 'slide-page', '“”', 'picture'],
    ['a page of stories', 'page=stories', 'slide-page', 'stories', 'picture'],
    ['an entity', 'page=picture&show=place:fjj', 'dangling', 'place:fjj', 'place:fj'],
    ['a document', 'page=trace&text=doc:notes', 'dangling', 'doc:notes', 'doc:note'],
    ['a claim', 'page=trace&sel=claim:note/099', 'dangling', 'claim:note/099', 'claim:note/00'],
    ['a circle', 'page=alliances&circles=signs/pact:te', 'dangling', 'signs/pact:te', 'signs/pact:tea'],
    ['a document that is off', 'page=picture&show=place:fj&off=doc:ones', 'dangling', 'doc:ones', 'doc:one'],
  ])('are refused where they name %s that is not there', async (...[, view, code, value, remedy]) => {
    const [fault, ...others] = await faultsOf(story(slide(view)));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code, line: 5 });
    expect(fault?.says).toContain(value);
    expect(fault?.says).toContain(remedy);
  });

  it('are refused where what stands out is not there, at its own place', async () => {
    const more = '      emphasis:\n        - signs/place:fj/pact:tea\n        - signs/place:nz/pact:tea\n';
    const faults = await faultsOf(story(slide('page=picture&show=place:fj', more)));
    expect(faults).toMatchObject([{ code: 'dangling', line: 8 }]);
  });

  it('are at most 60', async () => {
    const many = (count: number) =>
      story(...Array.from({ length: count }, () => slide('page=table&show=all')));
    expect(await faultsOf(many(60))).toEqual([]);
    expect(await faultsOf(many(61))).toMatchObject([{ code: 'many-slides', line: 4 }]);
  });

  it('remember how lines were backed, even lines that are gone, by a status and nothing else', async () => {
    const lines = (status: string): string => `      lines: { signs/place:nz/pact:tea: ${status} }\n`;
    expect(await faultsOf(story(slide('page=table&show=all', lines('weak'))))).toEqual([]);
    expect(await faultsOf(story(slide('page=table&show=all', lines('sure'))))).toHaveLength(1);
  });
});
