import { describe, expect, it } from 'vitest';
import type { AuthoredClaim } from '../../../src/graph/authored.ts';
import type { Page, View } from '../../../src/graph/view.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { trace } from '../../../src/web/session/tracing.ts';
import { HOSTS, SIGNED, aCitation, aClaim, aDocument, anAssertion, graphOf } from '../../graph/build.ts';
import { viewOf } from '../../links.ts';
import { answering } from '../sample.ts';

const hosting = (id: string, over: Partial<AuthoredClaim> = {}): AuthoredClaim =>
  aClaim(id, { asserts: [anAssertion(HOSTS)], ...over });

/** Two claims of text b and one of text a speak of the relation; text c says something else, and b cites it. */
const graph = graphOf(
  [
    hosting('claim:a/001', { cites: [aCitation({ document: 'doc:source' })] }),
    hosting('claim:b/001', { cites: [aCitation({ document: 'doc:c' })] }),
    hosting('claim:b/002', { cites: [aCitation({ document: 'doc:c' })] }),
    aClaim('claim:c/001', { asserts: [anAssertion(SIGNED)] }),
  ],
  [aDocument('doc:silent')],
);

async function begun(page: Page, reader: GraphReader = openMemory(graph)) {
  const written: View[] = [];
  const session = new Session(reader, { view: viewOf({}, { page }) }, (view) => written.push(view));
  await session.start();
  return { session, written };
}

async function traced(id: string, page: Page = { is: 'picture' }): Promise<View> {
  const { session } = await begun(page);
  await trace(session, id);
  return session.view;
}

const PICTURE: Page = { is: 'picture' };
const at = (document?: string): Page => ({ is: 'trace', ...(document !== undefined && { document }) });

describe('whoever traces a thing', () => {
  it('comes to the text with most claims of it, and the thing stays selected', async () => {
    expect(await traced(HOSTS)).toMatchObject({ page: at('doc:b'), selected: HOSTS });
  });

  it('stays in the text that is looked at where that speaks of it, and leaves it where it does not', async () => {
    expect((await traced(HOSTS, at('doc:a'))).page).toEqual(at('doc:a'));
    expect((await traced(HOSTS, at('doc:c'))).page).toEqual(at('doc:b'));
  });

  it('comes from a claim to its own text', async () => {
    expect((await traced('claim:c/001', at('doc:a'))).page).toEqual(at('doc:c'));
  });

  it('comes from a document with claims to itself, and from one without to the text that cites it', async () => {
    expect((await traced('doc:c', at('doc:b'))).page).toEqual(at('doc:c'));
    expect((await traced('doc:source')).page).toEqual(at('doc:a'));
  });

  it('comes to the page without a text where no claim speaks of the thing', async () => {
    expect(await traced('doc:silent')).toMatchObject({ page: at(), selected: 'doc:silent' });
  });

  it('takes one step, which goes back to where they came from', async () => {
    const { session } = await begun(PICTURE);
    await trace(session, HOSTS);
    await session.undo();
    expect(session.view.page).toEqual(PICTURE);
    expect(session.remembers(-1)).toBe(false);
  });

  it('keeps what was pointed at meanwhile', async () => {
    const reader = openMemory(graph);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const slow = answering(reader, { provenance: async (id) => (await held, reader.provenance(id)) });
    const { session } = await begun(PICTURE, slow);
    const tracing = trace(session, HOSTS);
    session.select(SIGNED);
    letGo();
    await tracing;
    expect(session.view).toMatchObject({ page: at('doc:b'), selected: SIGNED });
  });

  it('is told what is not there, and stays where they are', async () => {
    const { session } = await begun(PICTURE);
    await trace(session, 'doc:gone');
    expect(session.problem?.error.code).toBe('not-found');
    expect(session.view.page).toEqual(PICTURE);
  });
});
