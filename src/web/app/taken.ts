/** What takes a picture away from the page: it comes beside the picture, or when somebody asks for it. */
export { framedOverview } from '../overview/framed-overview.ts';
export { packed } from '../picture/take-along/data/packed-drawing.ts';
export { framedPicture } from '../picture/take-along/framed-picture.ts';
export { notesOfPicture } from '../picture/take-along/source-lines.ts';
