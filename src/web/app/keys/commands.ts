import { LAYOUT_IDS } from '../../../graph/view.ts';
import type { ChosenKeyId, SeveralKeyId } from '../../parts/entity-keys.ts';
import type { PictureCommands } from '../../parts/picture-commands.ts';
import type { PathEnd, PictureRegion } from '../../parts/region.svelte.ts';
import type { TakeAlong } from '../../picture/take-along/take-along.svelte.ts';
import type { Session } from '../../session/session.svelte.ts';
import { trace } from '../../session/tracing.ts';
import type { Keyboard } from './keyboard.svelte.ts';
import type { KeyId, PageKeyId } from './keys.ts';

/** What the keys work on. */
export interface KeyContext {
  session: Session;
  commands: PictureCommands;
  region: PictureRegion;
  keyboard: Keyboard;
  takeAlong: Pick<TakeAlong, 'open' | 'data'>;
}

const done = (_: unknown): true => true;

/** Put the focus on something, if it is there. */
function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/**
 * The entity of the picture that the focus stands on, or those that are selected, if it is one of them or on none;
 * other pages have none.
 */
function chosenIn({ region, session }: KeyContext): readonly string[] {
  const { page, selected } = session.view;
  if (page.is !== 'picture' && page.is !== 'table') return [];
  const several = session.several.ids;
  if (several.length > 0 && (region.at === undefined || several.includes(region.at))) return several;
  const id = region.at ?? selected;
  const { entities, documents } = session.subgraph;
  return id !== undefined && [...entities, ...documents].some((one) => one.id === id) ? [id] : [];
}

function nextLayout({ region, session, commands }: KeyContext): boolean {
  if (!region.renderer) return false;
  const now = LAYOUT_IDS.indexOf(session.view.picture.layout ?? LAYOUT_IDS[0]);
  commands.layOut(LAYOUT_IDS[(now + 1) % LAYOUT_IDS.length] ?? LAYOUT_IDS[0]);
  return true;
}

/** Call off what waits for an answer; else one thing less that is open: a notice, then the selection. */
function stepBack({ session }: KeyContext): boolean {
  if (session.callOff()) return true;
  if (session.notices.shown) return done(session.notices.dismiss());
  if (session.several.clear()) return done(session.select(undefined));
  if (session.view.selected === undefined) return false;
  session.select(undefined);
  return true;
}

/** Trace what the focus stands on, or what is selected. */
function traceChosen({ region, session }: KeyContext): boolean {
  const id = (session.view.page.is === 'picture' ? region.at : undefined) ?? session.view.selected;
  return id !== undefined && done(trace(session, id));
}

/** What each key of the page does; false where there was nothing to do. */
const ON_PAGE: Record<PageKeyId, (context: KeyContext) => boolean> = {
  search: () => focusOn('[role="combobox"]'),
  details: ({ region }) => (region.toDetails ? done(region.toDetails()) : focusOn('.inspector h2')),
  trace: traceChosen,
  layout: nextLayout,
  fit: ({ region }) => {
    const drawn = region.renderer ?? region.overview;
    return drawn !== undefined && done(drawn.fit());
  },
  takeAlong: ({ takeAlong, region }) =>
    (region.drawn ?? region.overview ?? takeAlong.data) !== undefined && done(takeAlong.open()),
  undo: ({ session }) => session.steps.past.length > 0 && done(session.undo()),
  redo: ({ session }) => session.steps.future.length > 0 && done(session.redo()),
  back: stepBack,
  keys: ({ keyboard }) => done(keyboard.show()),
};

/** Open the menu of what is chosen, where it stands; only in the picture, and not for a link or a text beside it. */
function openMenu({ region }: KeyContext, ids: readonly string[]): boolean {
  const focused = document.activeElement;
  const inPicture = focused?.matches('body, main, .walker') ?? true;
  const at = region.renderer?.screenOf(region.at ?? ids[0] ?? '');
  if (!at || !inPicture) return false;
  region.menu = { of: { entities: ids }, at: { x: at.x + at.radius, y: at.y } };
  return true;
}

/** Begin to look for paths; of several only one can be an end. */
function beginPaths({ region }: KeyContext, [id, ...others]: readonly string[], is: PathEnd['is']): boolean {
  if (id === undefined || others.length > 0) return false;
  region.end = { id, is };
  return true;
}

/** What each key does with what is chosen; false where there was nothing to do. */
const WITH_CHOSEN: Record<ChosenKeyId, (context: KeyContext, ids: readonly string[]) => boolean> = {
  expand: ({ commands }, [id = '', ...others]) =>
    done(others.length > 0 ? commands.expandAll([id, ...others]) : commands.expand(id)),
  collapse: ({ commands }, ids) => done(commands.collapse(...ids)),
  dismiss: ({ commands }, ids) => done(commands.dismiss(ids)),
  dismissOthers: ({ commands }, ids) => done(commands.dismissOthers(...ids)),
  pin: ({ commands }, ids) => done(commands.pin(...ids)),
  pathsFrom: (context, ids) => beginPaths(context, ids, 'from'),
  pathsTo: (context, ids) => beginPaths(context, ids, 'to'),
  menu: openMenu,
};

/** What each key does with several that are selected. */
const WITH_SEVERAL: Record<SeveralKeyId, (context: KeyContext, ids: readonly string[]) => unknown> = {
  among: ({ session }) => session.several.showLinesAlone(session.several.among === undefined),
  common: ({ commands }, ids) => commands.showCommon(ids),
};

const isForChosen = (does: KeyId): does is ChosenKeyId => does in WITH_CHOSEN;
const isForSeveral = (does: KeyId): does is SeveralKeyId => does in WITH_SEVERAL;

/** Do what a key asks for; whether there was anything to do. */
export function act(does: KeyId, context: KeyContext): boolean {
  const ids = chosenIn(context);
  if (isForChosen(does)) return ids.length > 0 && WITH_CHOSEN[does](context, ids);
  if (isForSeveral(does)) return ids.length > 1 && done(WITH_SEVERAL[does](context, ids));
  return ON_PAGE[does](context);
}
