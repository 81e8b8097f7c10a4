import type { FramedPicture } from './frame.ts';

/** How many dots of a file may stand for one pixel, on each side. */
export const SCALES = [1, 2, 4] as const;

/**
 * What a picture stands on, whatever the page is like: a light ground, a dark one or none. Light comes first, because a
 * picture mostly goes into a text or onto a slide.
 */
export const GROUNDS = ['light', 'dark', 'none'] as const;

/** How a picture is written. */
export interface WriteOptions {
  /** How many dots of the file stand for one pixel; only where a format has dots. */
  scale?: (typeof SCALES)[number];
  /** Without the colour of the paper behind it. */
  transparent?: boolean;
}

/** A format that a picture can be saved in. */
export interface PictureFormat {
  id: 'png' | 'svg';
  /** End of the name of a file, without the dot. */
  extension: string;
  /** @throws rejects with an `EntenteError` where the picture is too large for the format */
  write(picture: FramedPicture, options?: WriteOptions): Promise<Blob>;
}
