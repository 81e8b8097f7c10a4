import type { PictureFormat } from './format.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every format that a picture can be saved in. */
export const PICTURE_FORMATS: readonly PictureFormat[] = [png, svg];
