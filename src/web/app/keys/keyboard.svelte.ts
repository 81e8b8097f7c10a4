import type { Storage } from '../storage.ts';

/** Whether keys of one character do anything, and whether the page of the keys is open. */
export class Keyboard {
  readonly #storage: Storage;
  characters = $state.raw(true);
  shown = $state.raw(false);

  constructor(storage: Storage) {
    this.#storage = storage;
    this.characters = storage.read() !== 'off';
  }

  setCharacters = (on: boolean): void => {
    this.characters = on;
    this.#storage.write(on ? 'on' : 'off');
  };

  show = (): void => {
    this.shown = true;
  };

  close = (): void => {
    this.shown = false;
  };
}
