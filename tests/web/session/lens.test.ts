import { describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/graph/view.ts';
import { fromLink, toLink } from '../../../src/graph/link/link.ts';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { NOTHING_KNOWN } from '../../../src/web/session/known.ts';
import { fallenIn, lookingAt, outsideLens, switching } from '../../../src/web/session/lens.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { switchSource } from '../../../src/web/trace/commands.ts';
import { entity, relation, words } from '../../graph/circles/made.ts';
import { linkFrom, viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

const PRESS = 'doc:press';
const VIEW = viewOf({ shown: 'all' }, { selected: 'country:us' });

async function begun(view: View = VIEW) {
  const reader = await sampleReader();
  const resting = vi.fn(reader.resting);
  const session = new Session(answering(reader, { resting }), { view }, () => undefined);
  await session.start();
  return { session, resting };
}

describe('one source off', () => {
  const after = (...ids: string[]): View =>
    ids.reduce((view, id) => switching(id)(view, NOTHING_KNOWN), viewOf());

  it('and others with it stand in the lens, sorted', () => {
    expect(after(PRESS, 'doc:a', 'news').lens).toEqual({ off: ['doc:a', PRESS, 'news'].sort() });
  });

  it('and on again leaves the lens as it was, with its day', () => {
    expect(after(PRESS, PRESS).lens).toEqual({});
    const dated = viewOf({}, { lens: { asOf: '2024-11-20' } });
    const off = switching(PRESS)(dated, NOTHING_KNOWN);
    expect(off.lens).toEqual({ asOf: '2024-11-20', off: [PRESS] });
    expect(switching(PRESS)(off, NOTHING_KNOWN)).toEqual(dated);
  });
});

describe('what falls without a source', () => {
  it('is asked for once, and known in the moment in which the source is off', async () => {
    const { session, resting } = await begun();
    const seen: unknown[] = [];
    session.onCommit((_, after) => seen.push(fallenIn(after.lens, session.known)?.claims));
    await switchSource(session, PRESS);
    expect(resting).toHaveBeenCalledTimes(1);
    expect(resting.mock.lastCall).toEqual([[PRESS], expect.objectContaining({ alone: true })]);
    // The sentence of the outlook has no other source than the press release, which speaks for itself.
    expect(seen).toEqual([new Set(['claim:press/001', 'claim:text/001'])]);
  });

  it('is not asked for again when the source is on and off once more', async () => {
    const { session, resting } = await begun();
    for (let times = 0; times < 3; times++) await switchSource(session, PRESS);
    expect(session.view.lens.off).toEqual([PRESS]);
    expect(resting).toHaveBeenCalledTimes(1);
  });

  it('is nothing where all sources are on', async () => {
    const { session, resting } = await begun();
    expect(session.fallen).toBeUndefined();
    expect(resting).not.toHaveBeenCalled();
  });

  it('is asked for all together where several are off', async () => {
    const { session, resting } = await begun();
    await switchSource(session, PRESS);
    await switchSource(session, 'doc:text');
    expect(resting.mock.lastCall?.[0]).toEqual([PRESS, 'doc:text']);
    await switchSource(session, PRESS);
    expect(session.view.lens.off).toEqual(['doc:text']);
    expect(session.fallen?.claims).toEqual(new Set());
  });
});

describe('on again', () => {
  it('restores the view and its link exactly', async () => {
    const { session } = await begun();
    const before = { view: session.view, link: toLink(session.view) };
    await switchSource(session, PRESS);
    expect(toLink(session.view)).not.toBe(before.link);
    await switchSource(session, PRESS);
    expect(session.view).toEqual(before.view);
    expect(toLink(session.view)).toBe(before.link);
  });

  it('is one step back as well, and forward it is off again', async () => {
    const { session } = await begun();
    await switchSource(session, PRESS);
    await session.undo();
    expect(session.view.lens).toEqual({});
    expect(session.fallen).toBeUndefined();
    await session.redo();
    expect(session.view.lens).toEqual({ off: [PRESS] });
    expect(session.fallen?.claims.size).toBe(2);
  });
});

describe('a day', () => {
  const vocabulary = indexVocabulary({ kinds: [], forms: [], roles: [], ...words });
  const outside = (lens: View['lens']): string[] => [
    ...outsideLens(
      lens,
      {
        vocabulary,
        entities: [entity('text:one', [['agreed', '2024-05-21']]), entity('country:a')],
        relations: [
          relation('signed', 'country:a', 'text:one'),
          relation('proposed', 'country:a', 'text:one'),
          relation('signed', 'country:b', 'text:one', [{ since: '2024-10' }]),
          relation('joined', 'country:b', 'body:one', [{ since: '2023', until: '2024-05-31' }]),
        ],
      },
      NOTHING_KNOWN,
    ),
  ];

  it('leaves out who had not signed yet, whoever cannot have as there was no text, and what was over', () => {
    expect(outside({})).toEqual([]);
    expect(outside({ asOf: '2024-05-20' })).toEqual([
      'signed/country:a/text:one',
      'signed/country:b/text:one',
    ]);
    expect(outside({ asOf: '2024-05-22' })).toEqual(['signed/country:b/text:one']);
    expect(outside({ asOf: '2024-12' })).toEqual(['joined/country:b/body:one']);
  });

  it('is the later one where two are compared, and either where only one is given', () => {
    expect(outside({ asOf: '2024-05-20', other: '2024-12' })).toEqual(outside({ asOf: '2024-12' }));
    expect(outside({ other: '2024-05-20' })).toEqual(outside({ asOf: '2024-05-20' }));
  });

  it('stands in the lens with the other, in their order, and leaves the sources as they are', () => {
    const off = viewOf({}, { lens: { off: [PRESS] } });
    const at = (...[days]: Parameters<typeof lookingAt>) => lookingAt(days)(off, NOTHING_KNOWN);
    expect(at({ day: '2024', earlier: '2025-01' }).lens).toEqual({
      off: [PRESS],
      asOf: '2025-01',
      other: '2024',
    });
    expect(at({ day: '2024' }).lens).toEqual({ off: [PRESS], asOf: '2024' });
    expect(at({})).toBe(off);
  });

  it('that is none says nothing in a link', () => {
    const read = (hash: string) => fromLink(linkFrom(hash), 'en').view.lens;
    expect(read('#page=picture&asof=yesterday&other=2024-02-30')).toEqual({});
    expect(read('#page=picture&asof=2024-05-22&other=2023')).toEqual({ asOf: '2024-05-22', other: '2023' });
  });
});
