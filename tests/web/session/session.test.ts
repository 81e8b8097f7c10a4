import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { toLink } from '../../../src/graph/link/link.ts';
import { sortedIds, type View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { adding, goingTo } from '../../../src/web/session/changes.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

const US = 'country:us';
const MEETING = 'meeting:first';

/** A store whose answers to `expand` are held back until they are let go. */
async function holding() {
  const reader = await sampleReader();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const slow = answering(reader, { expand: async (...asked) => (await held, reader.expand(...asked)) });
  return { reader: slow, letGo };
}

async function begun(reader: GraphReader, view: View = viewOf({ shown: [US, MEETING] })) {
  const written: View[] = [];
  const session = new Session(reader, { view }, (next) => written.push(next));
  await session.start();
  return { session, commands: new Commands(session), written };
}

describe('a session', () => {
  it('keeps what was decided while an answer was awaited', async () => {
    const { reader, letGo } = await holding();
    const { session, commands } = await begun(reader);
    const expanding = commands.expand(US);
    session.speak('zh');
    session.select(MEETING);
    commands.pin(MEETING);
    letGo();
    await expanding;
    expect(session.view).toMatchObject({ lang: 'zh', selected: MEETING, picture: { pinned: [MEETING] } });
    expect(session.subgraph.entities).toHaveLength(12);
  });

  it('does nothing any more that was called off, and reports nothing of it', async () => {
    const { reader, letGo } = await holding();
    const { session, commands, written } = await begun(reader);
    const expanding = commands.expand(US);
    const { length } = written;
    expect(session.busy).toBe(true);
    expect(session.callOff()).toBe(true);
    letGo();
    await expanding;
    expect(written).toHaveLength(length);
    expect(session.subgraph.entities).toHaveLength(2);
    expect(session.problem).toBeUndefined();
    expect(session.callOff()).toBe(false);
  });

  it('offers to try again what has failed', async () => {
    const reader = await sampleReader();
    const expand = vi.fn(() => Promise.reject(new EntenteError('unavailable', 'gone')));
    const { session, commands } = await begun(answering(reader, { expand }));
    await commands.expand(US);
    expect(session.problem?.error.message).toBe('gone');
    expand.mockImplementation(reader.expand as never);
    await session.problem?.retry();
    expect(session.problem).toBeUndefined();
    expect(session.subgraph.entities).toHaveLength(12);
  });

  it('tells whoever listens of each commit, and no more once they have gone', async () => {
    const { session } = await begun(await sampleReader());
    const heard = vi.fn();
    const stop = session.onCommit(heard);
    const before = session.view;
    session.select(US);
    expect(heard).toHaveBeenCalledWith(before, session.view, false);
    stop();
    session.select(undefined);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('says which ids of a link are not in the data, and leaves them out', async () => {
    const { session } = await begun(await sampleReader(), viewOf({ shown: [US, 'country:xx'] }));
    expect(session.notices.missing).toEqual(['country:xx']);
    expect(session.view.picture.shown).toEqual([US]);
  });

  it('takes no step by leaving out what the data does not have: there is nothing to go back to', async () => {
    const view = viewOf({ shown: [US, 'country:xx'] });
    const write = vi.fn();
    const session = new Session(await sampleReader(), { view }, write);
    await session.start();
    expect(write.mock.calls.map(([, how]: unknown[]) => how)).toEqual(['replace']);
    expect(session.remembers(-1)).toBe(false);
  });

  it('says what a link is missing until somebody goes back to before it', async () => {
    const { session } = await begun(await sampleReader());
    await session.restore({ view: viewOf({ shown: [US, 'country:xx'] }) });
    session.change(goingTo({ is: 'table' }));
    await session.undo();
    expect(session.notices.missing).toEqual(['country:xx']);
    await session.undo();
    expect(session.view.picture.shown).toEqual([US, MEETING]);
    expect(session.notices.shown).toBe(false);
  });

  it('ends a path to somebody whom the data does not have, and shows the rest', async () => {
    const route = { from: US, to: 'country:xx' };
    const { session } = await begun(await sampleReader(), viewOf({ shown: [US, MEETING], route }));
    expect(session.view.picture).toEqual({ shown: [US, MEETING] });
    expect(session.notices.missing).toEqual(['country:xx']);
    expect(session.problem).toBeUndefined();
  });

  it('leaves kinds out that the vocabulary does not have, names them, and writes a short link', async () => {
    const unknown = Array.from({ length: 4000 }, (_, at) => `kind-${at}`);
    const filter = { kinds: sortedIds([...unknown, 'country']), relations: ['nothing'] };
    const { session } = await begun(
      await sampleReader(),
      viewOf({ shown: [US, MEETING], filter, focus: { of: 'kind', id: 'planet' } }),
    );
    expect(session.view.picture).toEqual({ shown: [US, MEETING], filter: { kinds: ['country'] } });
    expect(session.notices.missing).toEqual(sortedIds([...unknown, 'nothing', 'planet']));
    expect(toLink(session.view).length).toBeLessThan(200);
  });

  it('shows a list whole that was narrowed to a kind that there is not', async () => {
    const page = { is: 'list', list: { of: 'entities', kind: 'planet' } } as const;
    const { session } = await begun(await sampleReader(), { ...viewOf({ shown: [] }), page });
    expect(session.view.page).toEqual({ is: 'list', list: { of: 'entities' } });
    expect(session.notices.missing).toEqual(['planet']);
  });

  it('asks for the lines of newcomers only, and not again for the whole picture', async () => {
    const reader = await sampleReader();
    const among = vi.fn(reader.among);
    const { commands } = await begun(answering(reader, { among }));
    await commands.show(['institute:i3']);
    expect(among).toHaveBeenLastCalledWith([US, 'institute:i3', MEETING], { touching: ['institute:i3'] });
  });

  it('asks for no lines that it knows', async () => {
    const reader = await sampleReader();
    const among = vi.fn(reader.among);
    const { session, commands } = await begun(answering(reader, { among }));
    commands.dismiss([MEETING]);
    await session.undo();
    expect(among).toHaveBeenCalledOnce();
    await commands.show([MEETING]);
    expect(among).toHaveBeenCalledOnce();
  });

  it('keeps the lens through every page, and fades what it leaves nothing of', async () => {
    const view: View = { ...viewOf({ shown: 'all' }), lens: { off: ['doc:press', 'doc:text'] } };
    const { session, commands } = await begun(await sampleReader(), view);
    expect(session.faded.relations.size).toBeGreaterThan(0);
    session.openList({ of: 'claims' });
    await commands.toPicture('table');
    session.home();
    expect(session.view.lens).toEqual(view.lens);
  });

  it('applies a change that brings nothing new as no step', async () => {
    const { session } = await begun(await sampleReader());
    session.change(adding([US]));
    expect(session.steps.past).toHaveLength(0);
  });
});
