import type { PictureFormat } from './format.ts';
import { svgText } from './svg-text.ts';

/** A picture of lines and texts, which stays sharp at every size and can be edited. */
export const svg: PictureFormat = {
  id: 'svg',
  extension: 'svg',
  write: async (picture, options) => new Blob([svgText(picture, options)], { type: 'image/svg+xml' }),
};
