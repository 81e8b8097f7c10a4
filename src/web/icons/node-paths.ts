import type { IconNode } from 'lucide';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const numbers = (attributes: Attributes, names: readonly string[]): number[] =>
  names.map((name) => Number(attributes[name] ?? 0));

function ellipse(cx = 0, cy = 0, [rx = 0, ry = rx]: readonly number[]): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(attributes: Attributes): string {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(attributes, ['x', 'y', 'width', 'height']);
  const r = Number(attributes['rx'] ?? attributes['ry'] ?? 0);
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [wide, high] = [width - 2 * r, height - 2 * r];
  return (
    `M${x + r} ${y}h${wide}${corner(r, r)}v${high}${corner(-r, r)}` +
    `h${-wide}${corner(-r, -r)}v${-high}${corner(r, -r)}z`
  );
}

/** One part of an icon, whatever element it is, as a path. */
function pathOf(tag: string, attributes: Attributes): string {
  const [cx, cy, r = 0] = numbers(attributes, ['cx', 'cy', 'r']);
  const [x1, y1, x2, y2] = numbers(attributes, ['x1', 'y1', 'x2', 'y2']);
  const points = String(attributes['points'] ?? '');
  switch (tag) {
    case 'circle':
      return ellipse(cx, cy, [r]);
    case 'ellipse':
      return ellipse(cx, cy, numbers(attributes, ['rx', 'ry']));
    case 'rect':
      return rectangle(attributes);
    case 'line':
      return `M${x1} ${y1}L${x2} ${y2}`;
    case 'polyline':
      return `M${points}`;
    case 'polygon':
      return `M${points}z`;
    default:
      return String(attributes['d'] ?? '');
  }
}

/** An icon as paths in a box of 24 by 24, to be stroked and not filled; each begins where it says, not where one ended. */
export const nodePaths = (node: IconNode): string[] =>
  node.map(([tag, attributes]) => pathOf(tag, attributes));
