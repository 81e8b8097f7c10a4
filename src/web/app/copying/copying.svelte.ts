import type { Clipboard } from '../../parts/context.ts';
import type { LocalPlace } from './loopback.ts';

/** Milliseconds for which it stays said that a link was copied. */
const SAID = 4000;

interface Sources {
  /** Puts a text into the clipboard; whether the browser allowed it. */
  write(text: string): Promise<boolean>;
  /** The link to what is on the page; with something else selected where it is named. */
  link(selected?: string): string;
  /** Where the page lies, if only this machine can reach that. */
  localPlace?: LocalPlace | undefined;
}

/** Whatever is copied on the page; a text that the browser does not copy is shown, to be copied by hand. */
export class Copying implements Clipboard {
  readonly #sources: Sources;

  /** The text that somebody has to copy by hand. */
  byHand: string | undefined = $state.raw();
  copied = $state.raw(false);
  /** Where a link leads that was just copied and that nobody else can open. */
  local: LocalPlace | undefined = $state.raw();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  copy = async (text: string): Promise<boolean> => {
    const copied = await this.#sources.write(text);
    this.byHand = copied ? undefined : text;
    return copied;
  };

  copyLink = async (selected?: string): Promise<void> => {
    const copied = await this.copy(this.#sources.link(selected));
    this.local = copied ? this.#sources.localPlace : undefined;
    // Whoever is told where it leads is told that it is copied.
    this.copied = copied && this.local === undefined;
    setTimeout(() => (this.copied = false), SAID);
  };

  closeLocal = (): void => void (this.local = undefined);

  close = (): void => void (this.byHand = undefined);
}
