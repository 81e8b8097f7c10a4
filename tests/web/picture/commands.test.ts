import { describe, expect, it } from 'vitest';
import type { Picture, View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { LegendCommands } from '../../../src/web/legend/commands.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

const US = 'country:us';
const MEETING = 'meeting:first';
const INSTITUTE = 'institute:i3';

/** A session on the sample with its commands, and every view that it has written down. */
async function made(picture: Partial<Picture> = {}, reader?: GraphReader) {
  const written: View[] = [];
  const session = new Session(
    reader ?? (await sampleReader()),
    { view: viewOf({ shown: [US, MEETING], ...picture }) },
    (next) => written.push(next),
  );
  await session.start();
  return { session, commands: new Commands(session), legend: new LegendCommands(session), written };
}

const shown = ({ subgraph }: Session): string[] => subgraph.entities.map(({ id }) => id).sort();

describe('expanding', () => {
  it('adds all neighbours, says how many came, and is one step', async () => {
    const { session, commands } = await made();
    await commands.expand(US);
    expect(shown(session)).toContain(INSTITUTE);
    expect(session.announcement).toMatchObject({ is: 'added', entities: 10 });
    await session.undo();
    expect(shown(session)).toEqual([US, MEETING]);
    await session.redo();
    expect(shown(session)).toContain(INSTITUTE);
  });

  it('says so where nothing new comes, and takes no step', async () => {
    const { session, commands } = await made();
    await commands.expand(US);
    const { steps } = session;
    await commands.expand(US);
    expect(session.announcement).toEqual({ is: 'nothing-new' });
    expect(session.steps).toEqual(steps);
  });

  it('lets one choose where there are very many, and adds what was chosen', async () => {
    const reader = await sampleReader();
    const { session, commands } = await made(
      {},
      answering(reader, {
        expand: async (id, options) => {
          const answer = await reader.expand(id, options);
          return { ...answer, total: 63, degrees: { ...answer.degrees, [US]: 63 } };
        },
      }),
    );
    await commands.expand(US);
    expect(commands.choosing?.id).toBe(US);
    expect(shown(session)).toEqual([US, MEETING]);
    await commands.choose(commands.choosing!, { limit: 3 });
    expect(shown(session).length).toBeGreaterThan(2);
    commands.closeChooser();
    expect(commands.choosing).toBeUndefined();
  });
});

describe('opening', () => {
  it('shows an entity of very many neighbours alone, and lets one choose among them', async () => {
    const reader = await sampleReader();
    const many = answering(reader, {
      expand: async (id, options) => {
        const answer = await reader.expand(id, options);
        return { ...answer, total: 63, degrees: { ...answer.degrees, [US]: 63 } };
      },
    });
    const { session, commands } = await made({ shown: [] }, many);
    await commands.open(US);
    expect(shown(session)).toEqual([US]);
    expect(commands.choosing).toMatchObject({ id: US, expansion: { total: 63 } });
    await commands.choose(commands.choosing!, { limit: 3 });
    expect(shown(session)).toHaveLength(4);
  });

  it('brings few neighbours along at once', async () => {
    const { session, commands } = await made({ shown: [] });
    await commands.open(US);
    expect(shown(session).length).toBeGreaterThan(2);
    expect(commands.choosing).toBeUndefined();
  });
});

describe('collapsing', () => {
  it('takes away what one expansion brought, whenever it was, and nothing else', async () => {
    const { session, commands } = await made();
    await commands.expand(US);
    await commands.open('label:west');
    expect(commands.collapses(US)).toBe(true);
    commands.collapse(US);
    expect(shown(session)).toEqual([US, 'label:west', MEETING]);
    expect(session.announcement).toMatchObject({ is: 'removed', entities: 10 });
    expect(commands.collapses(US)).toBe(false);
  });
});

describe('dismissing', () => {
  it('takes out one, all others, or whoever is faded', async () => {
    const { session, commands, legend } = await made({ shown: 'all' });
    commands.dismiss([INSTITUTE]);
    expect(shown(session)).not.toContain(INSTITUTE);
    await legend.switch('kinds', 'institute');
    commands.dismissFaded();
    expect(shown(session).some((id) => id.startsWith('institute:'))).toBe(false);
    commands.dismissOthers(US);
    expect(shown(session)).toEqual([US]);
  });
});

describe('places', () => {
  it('as they settle are part of the link, and no step', async () => {
    const { session, commands, written } = await made();
    const { steps } = session;
    commands.settled({ [US]: [1, 2], [MEETING]: [30, 40] });
    expect(session.steps).toEqual(steps);
    expect(written.at(-1)?.picture.positions).toEqual({ [US]: [1, 2], [MEETING]: [30, 40] });
  });

  it('that somebody changed come back with undo, and pins survive another layout', async () => {
    const { session, commands } = await made();
    commands.settled({ [US]: [1, 2], [MEETING]: [30, 40] });
    commands.moved({ [US]: [100, 100] });
    await session.undo();
    expect(session.view.picture.positions?.[US]).toEqual([1, 2]);
    commands.pin(US);
    commands.layOut('columns');
    expect(session.view.picture).toMatchObject({
      layout: 'columns',
      pinned: [US],
      positions: { [US]: [1, 2] },
    });
    await session.undo();
    expect(session.view.picture.positions?.[MEETING]).toEqual([30, 40]);
  });
});

describe('paths', () => {
  it('are found, come into the picture, and follow the filter', async () => {
    const { session, commands, legend } = await made({ shown: [MEETING] });
    await commands.route({ from: INSTITUTE, to: MEETING });
    expect(session.paths?.steps).toBe(2);
    expect(shown(session)).toEqual([US, INSTITUTE, MEETING].sort());
    expect(session.announcement).toMatchObject({ is: 'paths', steps: 2 });
    await legend.filter({ evidence: 'independent' });
    expect(session.paths?.steps).toBeUndefined();
    expect(session.announcement).toMatchObject({ is: 'no-path' });
    await commands.route(undefined);
    expect(session.view.picture.route).toBeUndefined();
  });

  it('are looked for again where a link asks for them', async () => {
    const { session } = await made({
      shown: [US, MEETING],
      route: { from: INSTITUTE, to: MEETING },
    });
    expect(session.paths?.steps).toBe(2);
  });
});

describe('the language and what is selected', () => {
  it('stay as they are when a step is taken back', async () => {
    const { session, commands } = await made();
    await commands.expand(US);
    session.speak('zh');
    session.select(US);
    await session.undo();
    expect(session.view).toMatchObject({ lang: 'zh', selected: US });
    expect(shown(session)).toEqual([US, MEETING]);
  });
});
