import type { FramedPicture } from '../../pictures/frame.ts';
import { svgText } from '../../pictures/svg-text.ts';

/**
 * Show the very document that is saved in an element of the page; without a picture nothing.
 * @param options.transparent without the paper behind it
 */
export function showSvg(
  host: HTMLElement,
  picture: FramedPicture | undefined,
  options: { transparent?: boolean } = {},
): void {
  if (!picture) return host.replaceChildren();
  const parsed = new DOMParser().parseFromString(svgText(picture, options), 'image/svg+xml');
  host.replaceChildren(host.ownerDocument.importNode(parsed.documentElement, true));
}
