import { iconMarkup } from '../../icons/kind-icons.ts';
import { BORDER_WIDTH, DOUBLE_BORDER_GAP } from '../node-shapes.ts';

/** What is drawn inside a node: its icon and, for a double border, the inner line. Lengths in model pixels. */
export interface NodeImage {
  icon: string;
  colour: string;
  /** Side of the square image, and that of the icon in its middle. */
  side: number;
  iconSide: number;
  /** Whether it has the inner circle of a double border. */
  ring: boolean;
  dashed: boolean;
}

const ICON_STROKE = 1.6;
const uris = new Map<string, string>();

function svg({ icon, colour, side, iconSide, ring, dashed }: NodeImage): string {
  const middle = side / 2;
  const scale = iconSide / 24;
  const dash = dashed ? ' stroke-dasharray="5 3.5"' : '';
  const circle = ring
    ? `<circle cx="${middle}" cy="${middle}" r="${middle - BORDER_WIDTH / 2 - DOUBLE_BORDER_GAP}" stroke-width="${BORDER_WIDTH}"${dash}/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="0 0 ${side} ${side}" ` +
    `fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">${circle}` +
    `<g transform="translate(${middle - iconSide / 2} ${middle - iconSide / 2}) scale(${scale})" ` +
    `stroke-width="${ICON_STROKE / scale}">${iconMarkup(icon)}</g></svg>`
  );
}

/** All images that styles have asked for. */
export const nodeImageUris = (): Iterable<string> => uris.values();

/** An image as a `data:` URI; each is made once and kept. */
export function nodeImageUri(image: NodeImage): string {
  const key = JSON.stringify(image);
  const known = uris.get(key);
  if (known !== undefined) return known;
  const uri = `data:image/svg+xml,${encodeURIComponent(svg(image))}`;
  uris.set(key, uri);
  return uri;
}
