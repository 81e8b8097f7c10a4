import type { Shelf } from '../storage.ts';

/** Whether keys of one character do anything, and whether the page of the keys is open. */
export class Keyboard {
  readonly #shelf: Shelf;
  characters = $state.raw(true);
  shown = $state.raw(false);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.characters = shelf.read() !== 'off';
  }

  setCharacters = (on: boolean): void => {
    this.characters = on;
    this.#shelf.write(on ? 'on' : 'off');
  };

  show = (): void => {
    this.shown = true;
  };

  close = (): void => {
    this.shown = false;
  };
}
