import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Explorer } from '../../../src/web/session/session.svelte.ts';
import { answering, sampleReader } from '../sample.ts';

const US = 'country:us';
const MEETING = 'meeting:first';
const INSTITUTE = 'institute:i3';

/** An explorer of the sample, with every view that it has written down. */
async function explorer(view: Partial<View> = {}, reader?: GraphReader) {
  const written: View[] = [];
  const made = new Explorer(
    reader ?? (await sampleReader()),
    { lang: 'en', shown: [US, MEETING], ...view },
    (next) => written.push(next),
  );
  await made.start();
  return { made, written };
}

const shown = ({ picture }: Explorer): string[] => picture.entities.map(({ id }) => id).sort();

describe('expanding', () => {
  it('adds all neighbours, says how many came, and is one step', async () => {
    const { made } = await explorer();
    await made.do.expand(US);
    expect(shown(made)).toContain(INSTITUTE);
    expect(made.said).toMatchObject({ is: 'added', entities: 10 });
    await made.undo();
    expect(shown(made)).toEqual([US, MEETING]);
    await made.redo();
    expect(shown(made)).toContain(INSTITUTE);
  });

  it('says so where nothing new comes, and takes no step', async () => {
    const { made } = await explorer();
    await made.do.expand(US);
    const { steps } = made;
    await made.do.expand(US);
    expect(made.said).toEqual({ is: 'nothing-new' });
    expect(made.steps).toEqual(steps);
  });

  it('lets one choose where there are very many, and adds what was chosen', async () => {
    const reader = await sampleReader();
    const { made } = await explorer(
      {},
      answering(reader, {
        expand: async (id, options) => {
          const answer = await reader.expand(id, options);
          return { ...answer, total: 63, degrees: { ...answer.degrees, [US]: 63 } };
        },
      }),
    );
    await made.do.expand(US);
    expect(made.do.choosing?.id).toBe(US);
    expect(shown(made)).toEqual([US, MEETING]);
    await made.do.choose(US, { limit: 3 });
    expect(shown(made).length).toBeGreaterThan(2);
    made.do.closeChooser();
    expect(made.do.choosing).toBeUndefined();
  });
});

describe('collapsing', () => {
  it('takes away what one expansion brought, whenever it was, and nothing else', async () => {
    const { made } = await explorer();
    await made.do.expand(US);
    await made.open('label:west');
    expect(made.do.collapses(US)).toBe(true);
    made.do.collapse(US);
    expect(shown(made)).toEqual([US, 'label:west', MEETING]);
    expect(made.said).toMatchObject({ is: 'removed', entities: 10 });
    expect(made.do.collapses(US)).toBe(false);
  });
});

describe('dismissing', () => {
  it('takes out one, all others, or whoever is faded', async () => {
    const { made } = await explorer({ shown: 'all' });
    made.do.dismiss([INSTITUTE]);
    expect(shown(made)).not.toContain(INSTITUTE);
    await made.do.switch('kinds', 'institute');
    made.do.dismissFaded();
    expect(shown(made).some((id) => id.startsWith('institute:'))).toBe(false);
    made.do.dismissOthers(US);
    expect(shown(made)).toEqual([US]);
  });
});

describe('places', () => {
  it('as they settle are part of the link, and no step', async () => {
    const { made, written } = await explorer();
    const { steps } = made;
    made.do.settled({ [US]: [1, 2], [MEETING]: [30, 40] });
    expect(made.steps).toEqual(steps);
    expect(written.at(-1)?.places).toEqual({ [US]: [1, 2], [MEETING]: [30, 40] });
  });

  it('that somebody changed come back with undo, and pins survive another layout', async () => {
    const { made } = await explorer();
    made.do.settled({ [US]: [1, 2], [MEETING]: [30, 40] });
    made.do.moved(US, [100, 100]);
    await made.undo();
    expect(made.view.places?.[US]).toEqual([1, 2]);
    made.do.pin(US);
    made.do.layOut('columns');
    expect(made.view).toMatchObject({ layout: 'columns', pinned: [US], places: { [US]: [1, 2] } });
    await made.undo();
    expect(made.view.places?.[MEETING]).toEqual([30, 40]);
  });
});

describe('paths', () => {
  it('are found, come into the picture, and follow the filter', async () => {
    const { made } = await explorer({ shown: [MEETING] });
    await made.do.route({ from: INSTITUTE, to: MEETING });
    expect(made.do.paths?.steps).toBe(2);
    expect(shown(made)).toEqual([US, INSTITUTE, MEETING].sort());
    expect(made.said).toMatchObject({ is: 'paths', steps: 2 });
    await made.do.filter({ evidence: 'independent' });
    expect(made.do.paths?.steps).toBeUndefined();
    expect(made.said).toMatchObject({ is: 'no-path' });
    await made.do.route(undefined);
    expect(made.view.route).toBeUndefined();
  });

  it('are looked for again where a link asks for them', async () => {
    const { made } = await explorer({ shown: [US, MEETING], route: { from: INSTITUTE, to: MEETING } });
    expect(made.do.paths?.steps).toBe(2);
  });
});

describe('the language and what is selected', () => {
  it('stay as they are when a step is taken back', async () => {
    const { made } = await explorer();
    await made.do.expand(US);
    made.speak('zh');
    made.select(US);
    await made.undo();
    expect(made.view).toMatchObject({ lang: 'zh', selected: US });
    expect(shown(made)).toEqual([US, MEETING]);
  });
});
