import { EntenteError } from '../../graph/errors.ts';
import type { GroupMark, Mark, PathMark, TextMark } from '../canvas/marks/mark.ts';
import type { FramedPicture } from './frame.ts';

/** What XML 1.0 cannot hold, however it is written: most control characters, halves of characters, two non-characters. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or an attribute. */
const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A colour; it comes from our own tokens, and nothing else may get into a file by this way. */
function colour(value: string): string {
  if (COLOUR.test(value)) return value;
  throw new EntenteError('bad-data', `“${value}” is no colour: it has to be like #1C1B18.`);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

type Attributes = Record<string, string | number | undefined>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

function path({ d, fill, stroke, width, dash, cap, opacity }: PathMark): string {
  return `<path${written({
    ...{ d, fill: fill === undefined ? 'none' : colour(fill), opacity },
    ...(stroke !== undefined && { stroke: colour(stroke), 'stroke-width': width }),
    ...{ 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': cap },
  })}/>`;
}

const ANCHORS = { left: undefined, center: 'middle', right: 'end' } as const;

/** A text; what it has in common with all others stands at the root. */
function text({ text: words, at, font, fill, align, opacity, halo }: TextMark, family: string): string {
  const rim = halo && {
    ...{ stroke: colour(halo.colour), 'stroke-width': halo.width, 'paint-order': 'stroke' },
  };
  return `<text${written({
    ...{ x: rounded(at.x), y: rounded(at.y), 'text-anchor': ANCHORS[align], fill: colour(fill), opacity },
    ...{
      'font-family': font.family === family ? undefined : font.family,
      'font-size': font.size,
      'font-weight': font.weight,
      ...rim,
    },
  })}>${escaped(words)}</text>`;
}

function group({ marks, at, scale, opacity, clip }: GroupMark, family: string): string {
  const moves = [
    ...(at ? [`translate(${rounded(at.x)} ${rounded(at.y)})`] : []),
    ...(scale === undefined ? [] : [`scale(${Math.round(scale * 1e5) / 1e5})`]),
  ];
  const inside = marks.map((mark) => markup(mark, family)).join('');
  const cut = clip && {
    ...{ x: clip.left, y: clip.top, width: clip.right - clip.left, height: clip.bottom - clip.top },
    viewBox: `${clip.left} ${clip.top} ${clip.right - clip.left} ${clip.bottom - clip.top}`,
  };
  const whole = cut ? `<svg${written(cut)}>${inside}</svg>` : inside;
  return `<g${written({ transform: moves.join(' ') || undefined, opacity })}>${whole}</g>`;
}

function markup(mark: Mark, family: string): string {
  if (mark.is === 'group') return group(mark, family);
  return mark.is === 'path' ? path(mark) : text(mark, family);
}

/**
 * A framed picture as an SVG document: texts are texts and lines are lines, and nothing is fetched or run.
 * @param options.transparent leave the paper away
 */
export function svgText(picture: FramedPicture, { transparent = false } = {}): string {
  const { width, height, paper, marks, title, lang, family } = picture;
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ 'xml:lang': lang, lang, role: 'img', 'stroke-linejoin': 'round' },
    'font-family': family,
  };
  const sheet = transparent ? '' : path({ is: 'path', d: `M0 0h${width}v${height}H0z`, fill: paper });
  const inside = marks.map((mark) => markup(mark, family)).join('');
  return `<svg${written(root)}><title>${escaped(title)}</title>${sheet}${inside}</svg>\n`;
}
