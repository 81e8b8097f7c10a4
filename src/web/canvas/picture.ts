import type { Core, EdgeSingular } from 'cytoscape';
import type { Scene, SceneEdge } from '../explorer/scene.ts';
import { fontOf } from './fonts.ts';
import { boxAt, type Point } from './geometry.ts';
import type { Lettering } from './lettering.ts';
import { badgeText } from './marks.ts';
import type { InkBadge, InkPin } from './paint-marks.ts';
import type { InkLabel } from './paint-text.ts';
import type { Picture } from './paint.ts';
import { linesOf } from './style-lines.ts';
import type { Tokens } from './tokens.ts';

interface Sources {
  cy: Core;
  scene: Scene;
  lettering: Lettering;
  tokens: Tokens;
  /** Id of the node or line under the pointer. */
  hovered: string | undefined;
}

const AWAY = 14;
const AWAY_FROM_DISC = 24;

/** Beside the middle of a line, on its lower side, far enough to stay clear of it. */
function besideLine(line: EdgeSingular, width: number, disputed: boolean): Point {
  const middle = line.midpoint();
  const [from, to] = [line.source().position(), line.target().position()];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [across, down] = [(from.y - to.y) / length, (to.x - from.x) / length];
  const turn = down < 0 || (down === 0 && across < 0) ? -1 : 1;
  const away = (disputed ? AWAY_FROM_DISC : AWAY) + (Math.abs(across) * width) / 2;
  return { x: middle.x + across * turn * away, y: middle.y + down * turn * away };
}

function wordOf(edge: SceneEdge, { cy, scene, lettering, tokens }: Sources): Picture['words'] {
  const line = cy.getElementById(edge.id);
  if (line.empty() || !edge.label) return [];
  const font = fontOf('line', scene.lang, scene.lang);
  const width = lettering.widthOf(edge.label, font);
  const colour = edge.line === 'disputed' ? tokens.disputed : linesOf(tokens)[edge.line].colour;
  return [{ text: edge.label, font, colour, at: besideLine(line, width, edge.line === 'disputed') }];
}

/** What is inked beside the nodes: their labels and marks, where the nodes stand now. */
function besideNodes({
  cy,
  scene,
  lettering,
  hovered,
}: Sources): Pick<Picture, 'labels' | 'badges' | 'pins'> {
  const labels: InkLabel[] = [];
  const badges: InkBadge[] = [];
  const pins: InkPin[] = [];
  const font = fontOf('badge', scene.lang, 'en');
  const figure = lettering.figure(scene.lang);
  for (const { id, hub, faded, selected, hidden } of scene.nodes) {
    const drawn = cy.getElementById(id);
    const strong = selected || hovered === id;
    const set = lettering.drawn(id, cy.zoom(), { strong });
    if (drawn.empty() || !set) continue;
    const at = { ...drawn.position() };
    const { badge, pin } = set.marks ?? {};
    if (set.scale > 0) labels.push({ ...set, at, hub, faded, strong });
    if (badge) badges.push({ box: boxAt(at, badge), text: badgeText(hidden), font, figure, faded });
    if (pin) pins.push({ box: boxAt(at, pin), faded });
  }
  return { labels, badges, pins };
}

/** What is to be inked over what cytoscape has drawn, where it stands now. */
export function pictureOf(sources: Sources): Picture {
  const { cy, scene, hovered } = sources;
  const disputed = scene.edges.filter(
    (edge) => edge.line === 'disputed' && cy.getElementById(edge.id).nonempty(),
  );
  return {
    ...besideNodes(sources),
    discs: disputed.map((edge) => ({ at: { ...cy.getElementById(edge.id).midpoint() }, faded: edge.faded })),
    words: scene.edges
      .filter((edge) => edge.selected || edge.id === hovered)
      .flatMap((edge) => wordOf(edge, sources)),
  };
}
