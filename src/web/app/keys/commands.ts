import { LAYOUT_IDS } from '../../../graph/view.ts';
import type { PictureCommands } from '../../parts/picture-commands.ts';
import type { PictureRegion } from '../../parts/region.svelte.ts';
import type { TakeAlong } from '../../picture/take-along/take-along.svelte.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { Keyboard } from './keyboard.svelte.ts';
import type { ChosenKeyId, PageKeyId } from './keys.ts';

/** What the keys work on. */
export interface KeyContext {
  session: Session;
  commands: PictureCommands;
  region: PictureRegion;
  keyboard: Keyboard;
  takeAlong: Pick<TakeAlong, 'open'>;
}

/** Whether a key belongs to somebody else: to a field that is typed into, or to an open dialog. */
export function isBusy({ target, isComposing }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]');
  return typing || isComposing || document.querySelector('dialog[open]') !== null;
}

/** Whether a key is only being held down: a step back may be repeated so, a switch would flicker. */
export const isHeld = ({ repeat, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  repeat && !ctrlKey && !metaKey;

const done = (_: unknown): true => true;

/** Put the focus on something, if it is there. */
function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/** The entity of the picture that the focus stands on, or that is selected; other pages have none. */
function chosenIn({ region, session }: KeyContext): string | undefined {
  const { page, selected } = session.view;
  if (page.is !== 'picture' && page.is !== 'table') return undefined;
  const id = region.at ?? selected;
  return session.subgraph.entities.some((entity) => entity.id === id) ? id : undefined;
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
  if (session.view.selected === undefined) return false;
  session.select(undefined);
  return true;
}

/** What each key of the page does; false where there was nothing to do. */
const ON_PAGE: Record<PageKeyId, (context: KeyContext) => boolean> = {
  search: () => focusOn('[role="combobox"]'),
  details: () => focusOn('.inspector h2'),
  layout: nextLayout,
  fit: ({ region }) => region.renderer !== undefined && done(region.renderer.fit()),
  takeAlong: ({ takeAlong, region }) => region.renderer !== undefined && done(takeAlong.open()),
  undo: ({ session }) => session.steps.past.length > 0 && done(session.undo()),
  redo: ({ session }) => session.steps.future.length > 0 && done(session.redo()),
  back: stepBack,
  keys: ({ keyboard }) => done(keyboard.show()),
};

/** What each key does with the entity that is chosen. */
const WITH_CHOSEN: Record<ChosenKeyId, (commands: PictureCommands, id: string) => unknown> = {
  expand: (commands, id) => commands.expand(id),
  collapse: (commands, id) => commands.collapse(id),
  dismiss: (commands, id) => commands.dismiss([id]),
  dismissOthers: (commands, id) => commands.dismissOthers(id),
  pin: (commands, id) => commands.pin(id),
};

const isForChosen = (does: PageKeyId | ChosenKeyId): does is ChosenKeyId => does in WITH_CHOSEN;

/** Do what a key asks for; whether there was anything to do. */
export function act(does: PageKeyId | ChosenKeyId, context: KeyContext): boolean {
  if (!isForChosen(does)) return ON_PAGE[does](context);
  const id = chosenIn(context);
  return id !== undefined && done(WITH_CHOSEN[does](context.commands, id));
}
