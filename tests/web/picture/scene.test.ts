import { documents as texts } from '../../../src/web/i18n/en-documents.ts';
import { describe, expect, it } from 'vitest';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { present } from '../../../src/graph/link/fields.ts';
import type { Picture, View } from '../../../src/graph/view.ts';
import { fadedIn } from '../../../src/web/session/fading.ts';
import { hiddenIn } from '../../../src/web/session/hidden.ts';
import { shownIds, subgraphOf } from '../../../src/web/session/subgraph.ts';
import { viewOf } from '../../links.ts';
import { learn, NOTHING_KNOWN } from '../../../src/web/session/known.ts';
import { lookOf, sceneOf, type Drawn, type Scene } from '../../../src/web/picture/scene.ts';
import { sampleReader } from '../sample.ts';

async function sceneFor(
  {
    shown = 'all',
    layout,
    filter,
    ...view
  }: Partial<View> & Partial<Pick<Picture, 'shown' | 'layout' | 'filter'>> = {},
  days: Pick<Drawn, 'dayChanges'> = {},
): Promise<Scene> {
  const { vocabulary, entities, relations } = await (await sampleReader()).graph();
  const known = learn(NOTHING_KNOWN, {
    entities,
    relations,
    whole: { ids: entities.map((entity) => entity.id), total: entities.length },
  });
  const options = {
    vocabulary: indexVocabulary(vocabulary),
    theme: 'light',
    reducedMotion: false,
    bibliography: texts.documentLayer.lines,
    words: {
      between: (from: string, until: string) => `${from} to ${until}`,
      foretold: (day: string) => `perhaps ${day}`,
    },
  } as const;
  const subgraph = subgraphOf(known, shownIds(known, { shown }));
  const drawn = {
    subgraph,
    hidden: hiddenIn(subgraph, known),
    faded: fadedIn(subgraph, present({ filter })),
    ...days,
  };
  return sceneOf(drawn, viewOf({ shown, ...present({ layout, filter }) }, view), options);
}

const nodeIn = (scene: Scene, id: string) => scene.nodes.find((node) => node.id === id);

describe('a scene', () => {
  it('holds the shown entities and only the lines among them', async () => {
    const scene = await sceneFor({ shown: ['country:us', 'institute:i1'] });
    expect(scene.nodes.map((node) => node.id)).toEqual(['country:us', 'institute:i1']);
    expect(scene.edges.map((edge) => edge.id)).toEqual(['represents/institute:i1/country:us']);
  });

  it('labels in the language of the view and says which one it is', async () => {
    expect(nodeIn(await sceneFor({ lang: 'zh' }), 'country:us')).toMatchObject({ label: '美国', lang: 'zh' });
    expect(nodeIn(await sceneFor({ lang: 'en' }), 'country:us')).toMatchObject({
      label: 'United States',
      lang: 'en',
    });
  });

  it('tells lines of kinds that are switched off from lines that another filter fades', async () => {
    const filter = { relations: ['represents'], kinds: ['country'] };
    const { edges } = await sceneFor({ filter });
    const off = new Set(edges.filter((edge) => edge.off).map(({ id }) => id.split('/')[0]));
    expect([...off]).toEqual(['represents']);
    expect(edges.some((edge) => edge.faded && !edge.off)).toBe(true);
  });

  it('makes the best connected entity the hub, from eight relations on', async () => {
    const scene = await sceneFor({});
    expect(scene.nodes.filter((node) => node.hub).map((node) => node.id)).toEqual(['country:us']);
    const small = await sceneFor({ shown: ['country:us', 'institute:i1', 'institute:i2'] });
    expect(small.nodes.some((node) => node.hub)).toBe(false);
  });

  it('draws nodes between 32 and 68 pixels, the better connected the larger', async () => {
    const scene = await sceneFor({});
    expect(nodeIn(scene, 'institute:i1')?.size).toBe(32);
    expect(nodeIn(scene, 'country:us')?.size).toBeGreaterThan(32);
    expect(Math.max(...scene.nodes.map((node) => node.size))).toBeLessThanOrEqual(68);
  });

  it('says of lines and nodes that they came or went, and moves none of them for it', async () => {
    const line = 'represents/institute:i1/country:us';
    const dayChanges = {
      relations: new Map([[line, 'came'] as const]),
      entities: new Map([['institute:i1', 'came'] as const]),
    };
    const [plain, compared] = [await sceneFor(), await sceneFor({}, { dayChanges })];
    expect(compared.edges.filter(({ dayChange }) => dayChange).map(({ id }) => id)).toEqual([line]);
    expect(compared.nodes.filter(({ dayChange }) => dayChange).map(({ id }) => id)).toEqual(['institute:i1']);
    const bare = compared.nodes.map(({ dayChange: _, ...node }) => node);
    expect(bare).toEqual(plain.nodes);
  });

  it('draws a predicted line as predicted and a disputed one as disputed', async () => {
    const lines = new Map((await sceneFor({})).edges.map((edge) => [edge.id, edge.line]));
    expect(lines.get('represents/institute:i1/country:us')).toEqual({ status: 'uncited', predicted: true });
    expect(lines.get('hosts/country:us/meeting:first')?.status).toBe('disputed');
  });

  it('has arrowheads only where the kinds leave the direction open', async () => {
    const arrows = new Map((await sceneFor({})).edges.map((edge) => [edge.id, edge.arrow]));
    expect(arrows.get('represents/institute:i1/country:us')).toBe(false);
    expect(arrows.get('hosts/country:us/meeting:first')).toBe(true);
  });

  it('draws a collective term without a border, and dashes only what is foretold', async () => {
    const scene = await sceneFor({});
    expect(nodeIn(scene, 'label:west')).toMatchObject({ border: 'none', dashed: false });
    expect(nodeIn(scene, 'country:us')).toMatchObject({ dashed: false });
    expect(nodeIn(scene, 'country:us')).not.toHaveProperty('border');
    const { vocabulary } = await (await sampleReader()).graph();
    const label = indexVocabulary(vocabulary).kind.get('label');
    expect(label && lookOf(label, true)).toMatchObject({ dashed: true });
    expect(label && lookOf(label, true)).not.toHaveProperty('border');
  });

  it('names the kinds over columns, in the language of the view, and over nothing else', async () => {
    expect(await sceneFor({})).not.toHaveProperty('columns');
    const over = async (lang: View['lang']) =>
      (await sceneFor({ lang, layout: 'columns' })).columns?.find(({ hue }) => hue === 'summit')?.kinds;
    expect(await over('en')).toEqual(['Meeting']);
    expect(await over('zh')).toEqual(['会议']);
  });

  it('prints no date below a meeting whose date is in doubt', async () => {
    expect(nodeIn(await sceneFor({}), 'meeting:first')).not.toHaveProperty('sub');
  });

  it('marks what is selected', async () => {
    const scene = await sceneFor({ selected: 'country:us' });
    expect(scene.nodes.filter((node) => node.selected).map((node) => node.id)).toEqual(['country:us']);
  });
});
