/**
 * When files of the page that are loaded late may come, and whether one of them is gone: they have another name in
 * each version of the program, so a page that was open during an upgrade asks in vain for those of its own.
 */
export class PageFiles {
  /** Loads the texts of what the page does not begin with: those of a picture, or all. */
  readonly loadTexts: (which?: 'all') => Promise<unknown>;
  gone = $state.raw(false);
  /** How many pictures that somebody waits for are being laid out: files that nobody has asked for come after them. */
  drawing = $state.raw(0);
  readonly #underWay: Promise<void>;
  /** The picture that the page begins with is being laid out, or nobody waits for it any more. */
  pictureUnderWay: () => void = () => undefined;

  /** @param begins `picture` where the page begins with one: then files that it can do without come after its own */
  constructor(loadTexts: PageFiles['loadTexts'], begins?: 'picture') {
    this.loadTexts = loadTexts;
    this.#underWay = new Promise((resolve) => {
      this.pictureUnderWay = resolve;
    });
    if (begins === undefined) this.pictureUnderWay();
  }

  /** What a picture can do without: it is fetched and made while the picture is laid out, and does not hold it up. */
  besidePicture<T>(load: () => Promise<T>): () => Promise<T> {
    return () => this.#underWay.then(load);
  }

  lose = (): undefined => void (this.gone = true);
}
