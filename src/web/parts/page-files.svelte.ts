/**
 * Whether a file of the page is gone. Those that are loaded late have another name in each version of the
 * program, so a page that was open during an upgrade asks in vain for those of its own.
 */
export class PageFiles {
  /** Loads the texts of what the page does not begin with. */
  readonly loadTexts: () => Promise<void>;
  gone = $state.raw(false);

  constructor(loadTexts: () => Promise<void>) {
    this.loadTexts = loadTexts;
  }

  lose = (): undefined => void (this.gone = true);
}
