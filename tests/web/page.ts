import { flushSync, mount, unmount } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import { fromLink } from '../../src/graph/link/link.ts';
import type { GraphReader } from '../../src/store/port.ts';
import type { MakeRenderer } from '../../src/web/parts/context.ts';
import App from '../../src/web/App.svelte';
// They come late on the page; here they are there at once.
import '../../src/web/alliances/AlliancesWorkspace.svelte';
import '../../src/web/app/Bars.svelte';
import '../../src/web/app/Dialogs.svelte';
import '../../src/web/app/PrintedFoot.svelte';
import '../../src/web/app/OpeningNotice.svelte';
import '../../src/web/app/StatusBar.svelte';
import '../../src/web/app/ToDetails.svelte';
import '../../src/web/app/TourBar.svelte';
import '../../src/web/app/Workspace.svelte';
import '../../src/web/app/WithUses.svelte';
import '../../src/web/legend/DimmedDialog.svelte';
import '../../src/web/parts/days/DaysDialog.svelte';
import '../../src/web/app/late-parts.ts';
import '../../src/web/app/taken.ts';
import '../../src/web/icons/icon-paths.ts';
import '../../src/web/i18n/en-pages.ts';
import '../../src/web/i18n/zh-pages.ts';
import '../../src/web/app/uses.ts';
import '../../src/web/inspector/Inspector.svelte';
import '../../src/web/inspector/SeveralCard.svelte';
import '../../src/web/legend/Legend.svelte';
import '../../src/web/lists/ListPage.svelte';
import '../../src/web/parts/MarksDialog.svelte';
import '../../src/web/picture/Chooser.svelte';
import '../../src/web/picture/ContextMenu.svelte';
import '../../src/web/picture/NodeFocus.svelte';
import '../../src/web/picture/NodeTip.svelte';
import '../../src/web/picture/PathsBar.svelte';
import '../../src/web/picture/PictureStage.svelte';
import '../../src/web/picture/take-along/PrintedPicture.svelte';
import '../../src/web/canvas/cytoscape/read-picture.ts';
import '../../src/web/start/Counts.svelte';
import '../../src/web/start/FirstPicture.svelte';
import '../../src/web/start/StartStories.svelte';
import '../../src/web/start/Suggestions.svelte';
import '../../src/web/table/PictureTable.svelte';
import '../../src/web/stories/StoryFrame.svelte';
import '../../src/web/stories/StoriesPage.svelte';
import '../../src/web/trace/TraceWorkspace.svelte';
import { CATALOGUES } from '../../src/web/i18n/catalogues.ts';
import { Catalogues } from '../../src/web/i18n/catalogues.svelte.ts';
import type { RendererEvents, Renderer } from '../../src/web/parts/context.ts';
import { testBrowser, type TestBrowser } from './browser.ts';
import { linkFrom } from '../links.ts';
import { sampleReader } from './sample.ts';

/** The page on the sample, with a canvas that only remembers; gone after the test. */
export interface OpenedPage {
  /** What a person does in the picture. */
  canvas: RendererEvents;
  drawing: { [K in keyof Renderer]: ReturnType<typeof vi.fn<Renderer[K]>> };
  /** Back and Forward. */
  browser: TestBrowser;
  find: (selector: string) => HTMLElement;
  all: (selector: string) => HTMLElement[];
  button: (name: string) => HTMLElement;
  press: (key: string, more?: KeyboardEventInit) => Promise<void>;
  type: (words: string) => Promise<void>;
}

/** Let answers arrive and the page follow. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    flushSync();
  }
}

/** Longer than the search box waits after a letter. */
const afterTyping = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 160));

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

export async function openPage(
  link = '#lang=en',
  reader?: GraphReader,
  /** In place of the canvas that only remembers. */
  renderer?: MakeRenderer,
): Promise<OpenedPage> {
  history.replaceState(null, '', `/${/^[?#]/.test(link) ? linkFrom(link) : link}`);
  const browser = testBrowser();
  const target = document.createElement('div');
  document.body.append(target);
  let heard: RendererEvents | undefined;
  const drawing = {
    draw: vi.fn(async () => undefined),
    fit: vi.fn(),
    zoomBy: vi.fn(),
    resize: vi.fn(),
    destroy: vi.fn(),
    screenOf: vi.fn(() => undefined),
    reveal: vi.fn(),
    keepClear: vi.fn(),
    outside: vi.fn(() => 0),
    focus: vi.fn(),
    positions: vi.fn(() => ({})),
    prepareMarks: vi.fn(async () => undefined),
    marks: vi.fn(),
  };
  const makeRenderer: MakeRenderer = async (_, events) => {
    heard = events;
    return drawing;
  };
  const app = mount(App, {
    target,
    props: {
      reader: reader ?? (await sampleReader()),
      link: fromLink(location.hash, 'en'),
      makeRenderer: renderer ?? makeRenderer,
      makeOverview: () => new Promise(() => undefined),
      browser,
      catalogues: new Catalogues(CATALOGUES),
    },
  });
  onTestFinished(async () => {
    await unmount(app);
    // What it still waited for would go on writing into the address of the next page.
    await settle();
    target.remove();
  });
  await settle();
  const find = (selector: string): HTMLElement => {
    const found = target.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector} in ${target.textContent}`);
    return found;
  };
  const all = (selector: string): HTMLElement[] => [...target.querySelectorAll<HTMLElement>(selector)];
  return {
    canvas: {
      select: (what, clicked) => heard?.select(what, clicked),
      box: (ids) => heard?.box?.(ids),
      menu: (what, at) => heard?.menu?.(what, at),
      open: (id) => heard?.open(id),
      badge: (id) => heard?.badge?.(id),
      hover: (what) => heard?.hover?.(what),
      moved: (to) => heard?.moved?.(to),
      settled: (positions) => heard?.settled?.(positions),
      frame: () => heard?.frame?.(),
    },
    drawing,
    browser,
    find,
    all,
    button: (name) => {
      const found = all('button').find((button) => nameOf(button) === name);
      if (!found) throw new Error(`No button “${name}” among ${all('button').map(nameOf).join(' | ')}`);
      return found;
    },
    press: async (key, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      (document.activeElement ?? document.body).dispatchEvent(event);
      await settle();
    },
    type: async (words) => {
      const box = find('[role="combobox"]');
      if (!(box instanceof HTMLInputElement)) throw new Error('The search box is no input.');
      box.focus();
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await afterTyping();
      await settle();
    },
  };
}
