import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import type { Graph, Story } from '../../../src/graph/model.ts';
import { slideView } from '../../../src/graph/stories/slide-view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { citesOf, drawingOf, hubLines, pageOf, twoCircles } from '../../../src/web/start/story-drawing.ts';

const TEXT = 'doc:ciss-2024-11';
const PAIR = ['endorsed/agreement:seoul-statement-of-intent', 'member-of/network:international-network'];
let shipped: Graph;
let reader: GraphReader;
beforeAll(async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  shipped = opened.graph;
  reader = openMemory(shipped);
});

const story = (...views: string[]): Pick<Story, 'slides'> => ({
  slides: views.map((view) => ({ title: { zh: '一', en: 'One' }, view })),
});
const drawn = (...views: string[]) => drawingOf(story(...views), { reader, text: TEXT });

describe('what is drawn of a story', () => {
  it('is of the page that most of its slides show, and of as many of the first', () => {
    const page = (...views: string[]) => pageOf(story(...views).slides.map((one) => slideView(one, 'en')));
    expect(page('page=trace', 'page=alliances', 'page=alliances')).toBe('alliances');
    expect(page('page=trace', 'page=alliances')).toBe('trace');
    expect(page()).toBe('picture');
  });

  it('is each claim of a text, as many of them filled as cite a source', async () => {
    const drawing = await drawn(`page=trace&text=${TEXT}`);
    const claims = shipped.claims.filter(({ document }) => document === TEXT);
    const cites = drawing.is === 'claims' ? drawing.cites : [];
    expect(cites).toHaveLength(claims.length);
    const cited = claims.filter((claim) => claim.cites.some(({ scope }) => scope === 'narrow'));
    expect(cites.filter(Boolean)).toHaveLength(cited.length);
    // A slide that names no text is about the main one.
    expect(await drawn('page=trace')).toEqual(drawing);
    expect(citesOf({ sections: [] })).toEqual([]);
  });

  it('is two circles with the parties of one, of both and of the other', async () => {
    const drawing = await drawn(`page=alliances&circles=${PAIR.join(',')}`);
    const partiesOf = (circle: string): string[] => {
      const into = shipped.relations.filter((each) => `${each.kind}/${each.to}` === circle);
      return [...new Set(into.filter(({ reality }) => reality === 'actual').map(({ from }) => from))];
    };
    const [one = [], other = []] = PAIR.map(partiesOf);
    const both = one.filter((id) => other.includes(id)).length;
    expect(both).toBeGreaterThan(0);
    expect(drawing).toMatchObject({
      ...{ is: 'circles', both, first: one.length - both, second: other.length - both },
    });
  });

  it('draws no circle whose list may go on: who is in one only, nobody knows', async () => {
    const open = 'endorsed/agreement:paris-statement';
    const parties = await reader.parties([PAIR[0] ?? '', open]);
    expect(parties.circles).toHaveLength(2);
    expect(twoCircles(parties, [PAIR[0] ?? '', open])).toBeUndefined();
    expect(await drawn(`page=alliances&circles=${PAIR[0]},${open}`)).toEqual({
      is: 'sign',
      page: 'alliances',
    });
  });

  it('is what has most lines in a picture, with each line as it is backed', async () => {
    const shown = 'agreement:bletchley-declaration;country:cn,gb,us;summit:bletchley';
    const drawing = await drawn(`page=picture&show=${shown}`);
    if (drawing.is !== 'hub') throw new Error(`There is ${drawing.is}`);
    for (const { relation, far } of drawing.lines) {
      expect(new Set([relation.from, relation.to])).toEqual(new Set([drawing.hub.id, far.id]));
      expect(shipped.relations).toContainEqual(relation);
    }
    expect(drawing.lines.length).toBeGreaterThan(1);
    expect(hubLines({ entities: [], relations: [] })).toBeUndefined();
  });

  it('is a sign of the page where the data give nothing, or nobody answers', async () => {
    expect(await drawn('page=picture&show=country:us')).toEqual({ is: 'sign', page: 'picture' });
    expect(await drawn('page=table&show=country:us')).toEqual({ is: 'sign', page: 'table' });
    const mute = { coverage: () => Promise.reject(new Error('gone')) } as unknown as GraphReader;
    expect(await drawingOf(story('page=trace'), { reader: mute, text: TEXT })).toEqual({
      is: 'sign',
      page: 'trace',
    });
  });
});
