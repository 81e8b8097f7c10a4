import { LAYOUT_IDS } from '../../../graph/view.ts';
import type { KeyId } from './keys.ts';
import type { Ui } from '../../parts/context.ts';

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

/** Put the focus on something, if it is there. */
function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/** The entity of the picture that the focus stands on, or that is selected; behind a list there is none. */
function chosenIn({ region, explorer }: Ui): string | undefined {
  if (explorer.place !== 'picture') return undefined;
  const id = region.at ?? explorer.view.selected;
  return explorer.picture.entities.some((entity) => entity.id === id) ? id : undefined;
}

function nextLayout({ region, explorer }: Ui): boolean {
  if (!region.drawing) return false;
  const now = LAYOUT_IDS.indexOf(explorer.view.layout ?? LAYOUT_IDS[0]);
  explorer.do.layOut(LAYOUT_IDS[(now + 1) % LAYOUT_IDS.length] ?? LAYOUT_IDS[0]);
  return true;
}

/** One thing less that is open. Paths that wait for their other end hear the key before anybody. */
function stepBack({ explorer }: Ui): boolean {
  if (explorer.view.selected === undefined) return false;
  explorer.select(undefined);
  return true;
}

const done = (_: unknown): true => true;
const withChosen = (ui: Ui, what: (id: string) => unknown): boolean => {
  const id = chosenIn(ui);
  return id !== undefined && done(what(id));
};

const ACTIONS: Partial<Record<KeyId, (ui: Ui) => boolean>> = {
  search: () => focusOn('[role="combobox"]'),
  details: () => focusOn('.inspector h2'),
  layout: nextLayout,
  fit: ({ region }) => region.drawing !== undefined && done(region.drawing.fit()),
  undo: ({ explorer }) => explorer.steps.past.length > 0 && done(explorer.undo()),
  redo: ({ explorer }) => explorer.steps.future.length > 0 && done(explorer.redo()),
  back: stepBack,
  keys: ({ keyboard }) => done(keyboard.show()),
  expand: (ui) => withChosen(ui, ui.explorer.do.expand),
  collapse: (ui) => withChosen(ui, ui.explorer.do.collapse),
  dismiss: (ui) => withChosen(ui, (id) => ui.explorer.do.dismiss([id])),
  dismissOthers: (ui) => withChosen(ui, ui.explorer.do.dismissOthers),
  pin: (ui) => withChosen(ui, ui.explorer.do.pin),
};

/** Do what a key asks for; whether there was anything to do. */
export const act = (does: KeyId, ui: Ui): boolean => ACTIONS[does]?.(ui) ?? false;
