import { describe, expect, it } from 'vitest';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import type { View } from '../../../src/graph/view.ts';
import { viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

const [US, MEETING, I0, I1] = ['country:us', 'meeting:first', 'institute:i0', 'institute:i1'];

async function made(shown: readonly string[] = [US, MEETING, I0, I1], reader = sampleReader()) {
  const written: View[] = [];
  const link = { view: viewOf({ shown: [...shown].sort() }) };
  const session = new Session(await reader, link, (next) => written.push(next));
  await session.start();
  return { session, several: session.several, commands: new Commands(session), written };
}

describe('several that are selected at once', () => {
  it('begin with the one that is selected, and end with the last that remains', async () => {
    const { session, several } = await made();
    several.toggle(US);
    expect([session.view.selected, several.ids]).toEqual([US, []]);
    several.toggle(MEETING);
    expect([session.view.selected, several.ids]).toEqual([US, [US, MEETING]]);
    expect(session.announcement).toEqual({ is: 'several', entities: 2 });
    several.toggle(US);
    expect([session.view.selected, several.ids]).toEqual([MEETING, []]);
    several.toggle(MEETING);
    expect(session.view.selected).toBeUndefined();
  });

  it('are no part of the link and no step', async () => {
    const { session, several, written } = await made();
    const count = written.length;
    several.add([US, MEETING, I0]);
    expect(several.ids).toEqual([US, MEETING, I0]);
    expect(session.steps.past).toEqual([]);
    expect(written).toHaveLength(count);
  });

  it('let go of a subject that is none of them, and of themselves for another subject or page', async () => {
    const { session, several } = await made();
    session.select('hosts/country:us/meeting:first');
    several.add([I0, I1]);
    expect(session.view.selected).toBeUndefined();
    session.select(US);
    expect(several.ids).toEqual([]);
    several.toggle(I0);
    session.openList({ of: 'entities' });
    expect(several.ids).toEqual([]);
  });

  it('stay through steps back and forth; whoever leaves the picture leaves them', async () => {
    const { several, session, commands } = await made();
    several.add([US, MEETING, I0]);
    commands.dismiss([I0]);
    expect(several.ids).toEqual([US, MEETING]);
    commands.dismiss([MEETING]);
    expect(several.ids).toEqual([]);
    await session.undo();
    await session.undo();
    expect(several.ids).toEqual([US, MEETING, I0]);
  });

  it('have the lines among them, and can fade everything else until they are let go', async () => {
    const { several, session } = await made();
    several.add([US, I0]);
    expect(several.lines.map(({ id }) => id)).toEqual(['represents/institute:i0/country:us']);
    expect(session.faded.entities.size).toBe(0);
    several.showLinesAlone(true);
    expect([...session.faded.entities].sort()).toEqual([I1, MEETING]);
    expect(session.faded.relations.has('represents/institute:i0/country:us')).toBe(false);
    expect(session.faded.relations.has('hosts/country:us/meeting:first')).toBe(true);
    several.toggle(MEETING);
    expect([...session.faded.entities]).toEqual([I1]);
    several.clear();
    expect(session.faded.entities.size).toBe(0);
  });
});

describe('what is done with several', () => {
  it('is one step each: expanding, pinning, moving, dismissing', async () => {
    const { session, commands } = await made([MEETING, I0]);
    commands.settled({ [MEETING]: [0, 0], [I0]: [100, 0] });
    await commands.expandAll([MEETING, I0]);
    expect(session.view.picture.shown).toEqual([US, I0, MEETING]);
    expect(session.steps.past).toHaveLength(1);
    commands.pin(MEETING, I0);
    expect(session.view.picture.pinned).toEqual([I0, MEETING]);
    commands.pin(I0, MEETING);
    expect(session.view.picture.pinned).toBeUndefined();
    commands.moved({ [MEETING]: [5, 5], [I0]: [105, 5] });
    expect(session.steps.past).toHaveLength(4);
    commands.dismiss([MEETING, I0]);
    expect(session.steps.past).toHaveLength(5);
    await session.undo();
    await session.undo();
    expect(session.view.picture.positions).toMatchObject({ [MEETING]: [0, 0], [I0]: [100, 0] });
  });

  it('moves by keys as one step for as long as the same ones are moved', async () => {
    const { session, commands } = await made([MEETING, I0]);
    commands.settled({ [MEETING]: [0, 0], [I0]: [100, 0] });
    commands.shift([MEETING, I0], [20, 0]);
    commands.shift([MEETING, I0], [20, 0]);
    commands.shift([MEETING], [0, -20]);
    expect(session.view.picture.positions).toEqual({ [MEETING]: [40, -20], [I0]: [140, 0] });
    await session.undo();
    expect(session.view.picture.positions).toEqual({ [MEETING]: [40, 0], [I0]: [140, 0] });
    await session.undo();
    expect(session.view.picture.positions).toEqual({ [MEETING]: [0, 0], [I0]: [100, 0] });
  });

  it('leaves out whoever has too many neighbours to show at once, and says so', async () => {
    const reader = await sampleReader();
    const crowded = answering(reader, {
      expand: async (id, options) => {
        const answer = await reader.expand(id, options);
        return id === US ? { ...answer, total: 63, degrees: { ...answer.degrees, [US]: 63 } } : answer;
      },
    });
    const { session, commands } = await made([US, I0], Promise.resolve(crowded));
    await commands.expandAll([US, I0]);
    expect(session.view.picture.shown).toEqual([US, I0]);
    expect(session.announcement).toEqual({ is: 'crowded', entities: 1 });
  });

  it('brings whom at least two of them have as a neighbour, and says where there is nobody', async () => {
    const { session, commands } = await made([I0, I1]);
    await commands.showCommon([I0, I1]);
    expect(session.view.picture.shown).toEqual([US, I0, I1]);
    expect(session.announcement).toEqual({ is: 'added', entities: 1, relations: 2, documents: 0 });
    await commands.showCommon([I0, I1]);
    expect(session.announcement).toEqual({ is: 'none-in-common' });
    expect(session.steps.past).toHaveLength(1);
  });
});
