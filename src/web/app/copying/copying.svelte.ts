import type { Clipboard } from '../../parts/context.ts';

/** Milliseconds for which it stays said that a link was copied. */
const SAID = 4000;

interface Sources {
  /** Puts a text into the clipboard; whether the browser allowed it. */
  write(text: string): Promise<boolean>;
  /** The link to what is on the page; with something else selected where it is named. */
  link(selected?: string): string;
}

/** Whatever is copied on the page; a text that the browser does not copy is shown, to be copied by hand. */
export class Copying implements Clipboard {
  readonly #sources: Sources;

  /** The text that somebody has to copy by hand. */
  byHand: string | undefined = $state.raw();
  copied = $state.raw(false);

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  copy = async (text: string): Promise<boolean> => {
    const copied = await this.#sources.write(text);
    this.byHand = copied ? undefined : text;
    return copied;
  };

  copyLink = async (selected?: string): Promise<void> => {
    this.copied = await this.copy(this.#sources.link(selected));
    setTimeout(() => (this.copied = false), SAID);
  };

  close = (): void => void (this.byHand = undefined);
}
