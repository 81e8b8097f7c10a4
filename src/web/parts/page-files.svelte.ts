/**
 * When files of the page that are loaded late may come, and whether one of them is gone: they have another name in
 * each version of the program, so a page that was open during an upgrade asks in vain for those of its own.
 */
export class PageFiles {
  /** Loads the texts of what the page does not begin with. */
  readonly loadTexts: () => Promise<void>;
  gone = $state.raw(false);
  /** How many pictures that somebody waits for are being laid out: files that nobody has asked for come after them. */
  drawing = $state.raw(0);

  constructor(loadTexts: () => Promise<void>) {
    this.loadTexts = loadTexts;
  }

  lose = (): undefined => void (this.gone = true);
}
