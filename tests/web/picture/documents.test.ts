import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { documents as texts } from '../../../src/web/i18n/en-documents.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { linesOfStep } from '../../../src/web/picture/path-steps.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { DOCUMENT_LOOK } from '../../../src/web/parts/document-look.ts';
import { sceneOf } from '../../../src/web/picture/scene.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { viewOf } from '../../links.ts';
import { fixture } from '../../store/fixture.ts';

const [ZOE, KELLY, GAO, CISS] = [
  'person:zoe-lukasz',
  'person:elizabeth-kelly',
  'person:gao-longxu',
  'organisation:ciss',
];

async function made(shown: readonly string[]) {
  const session = new Session(openMemory(fixture), { view: viewOf({ shown: [...shown] }) }, () => undefined);
  await session.start();
  return { session, commands: new Commands(session) };
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id).sort();

const drawn = (session: Session) =>
  sceneOf(session, session.view, {
    vocabulary: session.vocabulary,
    theme: 'light',
    reducedMotion: true,
    words: { between: (from, until) => `${from}–${until}`, foretold: (day) => day },
    bibliography: texts.documentLayer.lines,
  });

describe('the layer of documents', () => {
  it('is off at first, and brings the documents of all who stand there, in one step', async () => {
    const { session, commands } = await made([ZOE, 'country:kr']);
    expect(session.subgraph.documents).toEqual([]);
    await commands.showDocuments();
    expect(idsOf(session.subgraph.documents)).toEqual(['doc:news-2024', 'doc:preview']);
    expect(session.subgraph.bibliography.map(({ kind, to }) => [kind, to])).toEqual([
      ['written-by', ZOE],
      ['cites', 'doc:preview'],
      ['edited-by', ZOE],
    ]);
    expect(session.announcement).toEqual({ is: 'added', entities: 0, relations: 0, documents: 2 });
    await session.undo();
    expect(session.subgraph.documents).toEqual([]);
  });

  it('goes as it came, and leaves everybody else', async () => {
    const { session, commands } = await made([ZOE, KELLY]);
    await commands.showDocuments();
    commands.hideDocuments();
    expect(session.view.picture.shown).toEqual([KELLY, ZOE]);
    expect(session.announcement).toEqual({ is: 'removed', entities: 0, documents: 3 });
  });

  it('leaves nobody who comes later without their documents', async () => {
    const { session, commands } = await made([ZOE]);
    await commands.showDocuments();
    await commands.show([KELLY]);
    expect(idsOf(session.subgraph.documents)).toContain('doc:kelly-2024');
    expect(session.subgraph.degrees.get(KELLY)).toBe(1);
  });

  it('leaves them out while it is off', async () => {
    const { session, commands } = await made([ZOE]);
    await commands.show([KELLY]);
    expect(session.subgraph.documents).toEqual([]);
  });

  it('is offered for one alone, and opens around a document as around anybody', async () => {
    const { session, commands } = await made([ZOE]);
    await commands.showDocuments([ZOE]);
    expect(session.hidden.get('doc:preview')).toBe(4);
    await commands.expand('doc:preview');
    expect(session.view.picture.shown).toEqual(expect.arrayContaining([GAO, CISS, 'doc:kelly-2024']));
    expect(session.hidden.get('doc:preview')).toBe(0);
    expect(commands.collapses('doc:preview')).toBe(true);
    commands.collapse('doc:preview');
    expect(session.subgraph.entities.map(({ id }) => id)).toEqual([ZOE]);
  });

  it('says so where no document names anybody', async () => {
    const { session, commands } = await made(['country:kr', 'country:gb']);
    await commands.showDocuments();
    expect(session.announcement).toEqual({ is: 'nothing-new' });
  });

  it('opens again from a link', async () => {
    const { session } = await made([ZOE, 'doc:preview', 'doc:gone']);
    expect(idsOf(session.subgraph.documents)).toEqual(['doc:preview']);
    expect(session.subgraph.bibliography).toHaveLength(1);
    expect(session.notices.missing).toEqual(['doc:gone']);
  });
});

describe('paths through documents', () => {
  it('are found while the layer is on, and only then', async () => {
    const { session, commands } = await made([ZOE, KELLY]);
    await commands.route({ from: ZOE, to: KELLY });
    expect(session.paths?.total).toBe(0);
    await commands.showDocuments();
    await commands.route({ from: ZOE, to: KELLY });
    expect(session.paths?.paths).toEqual([[ZOE, 'doc:preview', 'doc:kelly-2024', KELLY]]);
    const scene = drawn(session);
    expect(scene.edges.filter(({ onPath }) => onPath).map(({ id }) => id)).toEqual([
      `written-by/doc:kelly-2024/${KELLY}`,
      `edited-by/doc:preview/${ZOE}`,
      'cites/doc:preview/doc:kelly-2024',
    ]);
    const localization = { t: CATALOGUES.en, lang: 'en' as const, vocabulary: session.vocabulary };
    const [path = []] = session.paths?.paths ?? [];
    const told = path
      .slice(1)
      .flatMap((to, at) =>
        session.paths ? linesOfStep(session.paths, { from: path[at] ?? '', to }, localization) : [],
      );
    expect(told.map(({ words, opens }) => [words, opens])).toEqual([
      ['edited', 'doc:preview'],
      ['cites', 'doc:preview'],
      ['was written by', 'doc:kelly-2024'],
    ]);
    expect(scene.nodes.filter(({ faded }) => faded).map(({ id }) => id)).toEqual(['doc:news-2024']);
  });
});

describe('a document in the picture', () => {
  it('is drawn with its title and year, and its lines as no status is', async () => {
    const { session, commands } = await made([ZOE]);
    await commands.showDocuments();
    const scene = drawn(session);
    const node = scene.nodes.find(({ id }) => id === 'doc:preview');
    expect(node).toMatchObject({ kind: DOCUMENT_LOOK.kind, label: 'Preview of the meeting', sub: '2024' });
    expect(scene.edges.every(({ line }) => line.bibliographic)).toBe(true);
  });

  it('steps back with no filter of evidence', async () => {
    const { session, commands } = await made([ZOE, 'country:kr', 'country:gb']);
    await commands.showDocuments();
    session.change((view) => ({
      ...view,
      picture: { ...view.picture, filter: { evidence: 'disputed' as const } },
    }));
    const faded = drawn(session)
      .nodes.filter((node) => node.faded)
      .map(({ id }) => id);
    expect(faded).toEqual(['country:gb', 'country:kr']);
  });
});
