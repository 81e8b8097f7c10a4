/** Something that comes once. */
class Moment {
  comes: () => void = () => undefined;
  readonly come = new Promise<void>((resolve) => {
    this.comes = resolve;
  });
}

/** Milliseconds after which a layout takes long. */
const LONG = 400;

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
  readonly #begun = new Moment();
  readonly #over = new Moment();

  /** @param begins `picture` where the page begins with one: then files that it can do without come after its own */
  constructor(loadTexts: PageFiles['loadTexts'], begins?: 'picture') {
    this.loadTexts = loadTexts;
    if (begins === undefined) this.pictureOver();
  }

  /** The picture that the page begins with is being laid out. */
  pictureUnderWay = (): void => {
    this.#begun.comes();
    setTimeout(this.#over.comes, LONG);
  };

  /** It stands, or nobody waits for it any more. */
  pictureOver = (): void => {
    this.#begun.comes();
    this.#over.comes();
  };

  /** What lies over a picture, which has to keep clear of it: fetched and made while the picture is laid out. */
  overPicture<T>(load: () => Promise<T>): () => Promise<T> {
    return () => this.#begun.come.then(load);
  }

  /** What a picture can do without: fetched and made when it stands, or when its layout takes long. */
  besidePicture<T>(load: () => Promise<T>): () => Promise<T> {
    return () => this.#over.come.then(load);
  }

  lose = (): undefined => void (this.gone = true);
}
