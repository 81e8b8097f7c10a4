import type { FramedPicture, FrameNotes } from '../../pictures/frame.ts';
import type { GROUNDS, PictureFormat, SCALES, WriteOptions } from '../../pictures/format.ts';
import type { MarksOf } from '../../parts/renderer.ts';
import type { DataTaking } from './data/data-taking.svelte.ts';
import { asError } from '../../session/failure.ts';

/** A picture without a ground has the colours that are read on white paper. */
const THEMES = { light: 'light', dark: 'dark', none: 'print' } as const;

/** How the picture is framed. */
interface PictureWish {
  theme: NonNullable<MarksOf['theme']>;
  /** The sources of the lines, where they are asked for. */
  notes: FrameNotes | undefined;
}

/** What the page lets out of the browser. */
export interface Outlets {
  /** Fetches what puts a picture in its frame; whether it is here. */
  ready(): Promise<boolean>;
  /** The section that is seen now, in these colours; none where nothing is drawn. */
  picture(of: PictureWish): FramedPicture | undefined;
  /** The sources of the lines that are seen; absent where nothing is drawn whose sources can be listed. */
  notes(): Promise<FrameNotes> | undefined;
  /** Put a picture into the clipboard, when it is there; whether the browser allowed it. */
  copy(image: Promise<Blob>): Promise<boolean>;
  /** Hand a file to the person. */
  save(file: Blob, name: string): void;
  print(): void;
}

/** Files of data that are taken along. */
export interface TakenData {
  data: DataTaking;
  /** The whole page as one file, where the server has what that is made of. */
  page: { taking: DataTaking; isOffered(): Promise<boolean> };
}

/** What became of the last thing that somebody asked for. */
type Outcome =
  { is: 'copied' } | { is: 'refused' } | { is: 'saved'; name: string } | { is: 'failed'; why: string };

/** Longest name of a file, without its end. */
const LONGEST_NAME = 80;

/** A title as the name of a file on any system; Chinese stays. */
const fileName = (title: string): string =>
  Array.from(title.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*.]+/gu, ' ').replace(/\s+/gu, ' '))
    .slice(0, LONGEST_NAME)
    .join('')
    .trim() || 'Entente';

/** Takes the picture that is seen away from the page, in its frame. */
export class TakeAlong {
  readonly #outlets: Outlets;
  readonly data: TakenData['data'] | undefined;
  readonly page: TakenData['page'] | undefined;
  shown = $state.raw(false);
  /** The picture that is offered; none where nothing is drawn. */
  picture: FramedPicture | undefined = $state.raw();
  outcome: Outcome | undefined = $state.raw();
  /** How many dots of a PNG stand for one pixel: two are sharp on the screens that people have, and on paper. */
  scale: (typeof SCALES)[number] = $state.raw(2);
  ground: (typeof GROUNDS)[number] = $state.raw('light');
  /** Whether the sources of its lines stand below the picture. */
  withSources = $state.raw(false);
  #notes: FrameNotes | undefined;

  /** @param files takes data along as well; absent where the page has none to give. */
  constructor(outlets: Outlets, files?: TakenData) {
    this.#outlets = outlets;
    this.data = files?.data;
    this.page = files?.page;
  }

  /** Offer the picture, or say that there is none yet. */
  open = async (): Promise<void> => {
    if (!(await this.#outlets.ready())) return;
    this.outcome = undefined;
    this.withSources = false;
    this.#notes = undefined;
    this.#draw();
    this.shown = true;
  };

  close = (): void => {
    this.data?.leave();
    this.page?.taking.leave();
    this.shown = false;
    this.picture = undefined;
    this.outcome = undefined;
  };

  /** Whether the colour of the paper behind the picture is left away. */
  get transparent(): boolean {
    return this.ground === 'none';
  }

  /** Put the picture on another ground, in the colours that are read on it. */
  turnGround = (ground: (typeof GROUNDS)[number]): void => {
    this.ground = ground;
    this.outcome = undefined;
    this.#draw();
  };

  /** Write the sources of the lines below the picture, or leave them away again. */
  turnSources = async (on: boolean): Promise<void> => {
    this.withSources = on;
    this.outcome = undefined;
    try {
      const notes = on ? await this.#outlets.notes() : undefined;
      // Meanwhile it may have been turned again, or closed.
      if (!this.shown || this.withSources !== on) return;
      this.#notes = notes;
      this.#draw();
    } catch (cause) {
      this.withSources = false;
      this.outcome = { is: 'failed', why: asError(cause).message };
    }
  };

  copy = (format: PictureFormat): Promise<void> =>
    this.#with(async (picture) => {
      // Not awaited here: some browsers only allow it while they still know of the press.
      const allowed = await this.#outlets.copy(format.write(picture, this.#how));
      return { is: allowed ? 'copied' : 'refused' };
    });

  save = (format: PictureFormat): Promise<void> =>
    this.#with(async (picture) => {
      const name = `${fileName(picture.title)}.${format.extension}`;
      this.#outlets.save(await format.write(picture, this.#how), name);
      return { is: 'saved', name };
    });

  print = (): void => {
    this.close();
    this.#outlets.print();
  };

  #draw(): void {
    this.picture = this.#outlets.picture({ theme: THEMES[this.ground], notes: this.#notes });
  }

  get #how(): WriteOptions {
    return { scale: this.scale, transparent: this.transparent };
  }

  async #with(act: (picture: FramedPicture) => Promise<Outcome>): Promise<void> {
    const { picture } = this;
    if (!picture) return;
    this.outcome = undefined;
    try {
      this.outcome = await act(picture);
    } catch (cause) {
      // Said in the dialog, with what to do instead.
      this.outcome = { is: 'failed', why: asError(cause).message };
    }
  }
}
