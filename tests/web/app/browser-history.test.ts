import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/graph/view.ts';
import { BrowserHistory } from '../../../src/web/app/browser-history.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { testBrowser } from '../browser.ts';
import { linkFrom, viewOf } from '../../links.ts';
import { settle } from '../page.ts';
import { sampleReader } from '../sample.ts';

const US = 'country:us';
const MEETING = 'meeting:first';

beforeEach(() => history.replaceState(null, '', '/'));

/** A session whose steps are the entries of a browser, with what a person does in both. */
async function visit() {
  const browser = testBrowser();
  const steps = new BrowserHistory(browser, { pictured: false, turned: false });
  const session = new Session(await sampleReader(), { view: viewOf({ shown: [US, MEETING] }) }, steps.write);
  const restored: View[] = [];
  const heard = (): void =>
    steps.arrived(
      {
        turn: (by, selected) => session.remembers(by) && (void session.turn(by, { selected }), true),
        restore: (link) => {
          restored.push(link.view);
          void session.restore(link, 'there');
        },
      },
      session.view,
    );
  window.addEventListener('popstate', heard);
  stop = () => window.removeEventListener('popstate', heard);
  await session.start();
  const shown = () => session.subgraph.entities.map(({ id }) => id);
  const travel = async (way: 'back' | 'forward'): Promise<void> => {
    await browser[way]();
    await settle();
  };
  return { session, commands: new Commands(session), browser, restored, shown, travel };
}

let stop = (): void => undefined;
afterEach(() => stop());

describe('Back and Forward', () => {
  it('never bring back what was undone', async () => {
    const { session, commands, shown, travel } = await visit();
    session.openList({ of: 'claims' });
    await commands.toPicture('picture');
    commands.dismiss([US]);
    expect(shown()).toEqual([MEETING]);
    await session.undo();
    await settle();
    expect(shown()).toEqual([US, MEETING]);
    await travel('back');
    expect(session.view.page.is).toBe('list');
    expect(shown()).toEqual([US, MEETING]);
    await travel('back');
    expect(session.view.page.is).toBe('picture');
    expect(shown()).toEqual([US, MEETING]);
  });

  it('say where they lead, and not that something was undone', async () => {
    const { session, commands, travel } = await visit();
    commands.dismiss([US]);
    await travel('back');
    expect(session.announcement).toEqual({ is: 'back' });
    await travel('forward');
    expect(session.announcement).toEqual({ is: 'forward' });
    await session.undo();
    expect(session.announcement).toEqual({ is: 'undone' });
    await session.redo();
    expect(session.announcement).toEqual({ is: 'redone' });
  });

  it('go one step as undo and redo do, in the language of now', async () => {
    const { session, commands, shown, travel } = await visit();
    await commands.expand(US);
    session.speak('zh');
    await travel('back');
    expect(shown()).toEqual([US, MEETING]);
    expect(session.view.lang).toBe('zh');
    expect(session.steps.future).toHaveLength(1);
    await travel('forward');
    expect(shown().length).toBeGreaterThan(2);
    await session.undo();
    await settle();
    expect(shown()).toEqual([US, MEETING]);
  });

  it('stand where the session stands, however quickly steps are taken back and made', async () => {
    const { session, commands, shown, travel } = await visit();
    commands.pin(US);
    commands.pin(MEETING);
    commands.dismiss([MEETING]);
    void session.undo();
    void session.undo();
    void session.undo();
    await settle();
    commands.dismiss([US]);
    await settle();
    expect(location.hash).toContain('show=meeting:first');
    await travel('back');
    expect(shown()).toEqual([US, MEETING]);
    expect(session.steps.past).toHaveLength(0);
  });

  it('write what is decided while the browser travels into the entry that it travels to', async () => {
    const { session, commands, travel } = await visit();
    await commands.expand(US);
    void session.undo();
    session.select(US);
    await settle();
    expect(location.hash).toContain('sel=country:us');
    expect(location.hash).toContain('show=country:us;meeting:first&');
    await travel('forward');
    expect(session.subgraph.entities.length).toBeGreaterThan(2);
  });

  it('open a link that somebody typed, which can be taken back', async () => {
    const { session, shown, restored, browser } = await visit();
    browser.history.pushState(null, '', `/${linkFrom('#lang=zh&show=institute:i3')}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(shown()).toEqual(['institute:i3']);
    expect(restored).toHaveLength(1);
    await session.undo();
    await settle();
    expect(shown()).toEqual([US, MEETING]);
  });

  it('lead to steps that the session has forgotten by their address', async () => {
    const { session, commands, shown, travel } = await visit();
    await commands.expand(US);
    session.steps = { past: [], future: [] };
    await travel('back');
    expect(shown()).toEqual([US, MEETING]);
  });
});
