import { EntenteError } from '../../graph/errors.ts';
import type { PictureFormat } from './format.ts';
import type { FramedPicture } from './frame.ts';
import { paintMarks } from './paint.ts';

/** Twice as many dots as pixels: sharp on the screens that people have, and on paper. */
const SCALE = 2;
/** What browsers allow of a canvas: dots of one side, and dots in all. */
const LONGEST_SIDE = 16_384;
const MOST_DOTS = 268_435_456;

function canvasFor({ width, height }: FramedPicture, scale: number): HTMLCanvasElement {
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  if (Math.max(wide, high) > LONGEST_SIDE || wide * high > MOST_DOTS)
    throw new EntenteError(
      'too-large',
      `A picture of ${wide} × ${high} dots is larger than browsers draw: a side may have ${LONGEST_SIDE} dots, and all of it ${MOST_DOTS}. Choose a smaller size, save it as SVG, or show less of it.`,
    );
  return Object.assign(document.createElement('canvas'), { width: wide, height: high });
}

/** A picture of dots. */
export const png: PictureFormat = {
  id: 'png',
  extension: 'png',
  async write(picture, { scale = SCALE, transparent = false } = {}) {
    const canvas = canvasFor(picture, scale);
    const context = canvas.getContext('2d');
    if (!context) throw new EntenteError('unavailable', 'This browser draws no pictures. Save it as SVG.');
    context.scale(scale, scale);
    if (!transparent) {
      context.fillStyle = picture.paper;
      context.fillRect(0, 0, picture.width, picture.height);
    }
    paintMarks(context, picture.marks);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new EntenteError('unavailable', 'This browser wrote no PNG. Save it as SVG.');
    return blob;
  },
};
