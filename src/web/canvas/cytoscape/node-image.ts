import { iconMarkup } from '../../icons/kind-icons.ts';
import { BORDER, DOUBLE_GAP } from '../node-shapes.ts';

/** What is drawn inside a node: its icon and, for a double border, the inner line. */
export interface Stamp {
  icon: string;
  colour: string;
  /** Side of the square picture in pixels, and that of the icon in its middle. */
  side: number;
  iconSide: number;
  ring: boolean;
  dashed: boolean;
}

const ICON_STROKE = 1.6;
const known = new Map<string, string>();

function svg({ icon, colour, side, iconSide, ring, dashed }: Stamp): string {
  const middle = side / 2;
  const scale = iconSide / 24;
  const dash = dashed ? ' stroke-dasharray="5 3.5"' : '';
  const circle = ring
    ? `<circle cx="${middle}" cy="${middle}" r="${middle - BORDER / 2 - DOUBLE_GAP}" stroke-width="${BORDER}"${dash}/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="0 0 ${side} ${side}" ` +
    `fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">${circle}` +
    `<g transform="translate(${middle - iconSide / 2} ${middle - iconSide / 2}) scale(${scale})" ` +
    `stroke-width="${ICON_STROKE / scale}">${iconMarkup(icon)}</g></svg>`
  );
}

/** A stamp as a `data:` address, made once for each. */
export function stampUri(stamp: Stamp): string {
  const key = JSON.stringify(stamp);
  const found = known.get(key);
  if (found !== undefined) return found;
  const uri = `data:image/svg+xml,${encodeURIComponent(svg(stamp))}`;
  known.set(key, uri);
  return uri;
}
