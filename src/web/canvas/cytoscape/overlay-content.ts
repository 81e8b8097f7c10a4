import type { Core, EdgeSingular } from 'cytoscape';
import type { Scene, SceneEdge } from '../../explorer/scene.ts';
import { fontOf } from '../labels/fonts.ts';
import { around, boxAt, overlap, type Point } from '../geometry.ts';
import { bodyOf } from '../labels/placement.ts';
import type { Lettering } from '../labels/labelling.ts';
import { badgeText } from '../labels/marks.ts';
import type { InkBadge, InkPin } from '../paint/paint-marks.ts';
import type { InkLabel } from '../paint/paint-labels.ts';
import type { Picture } from '../paint/paint-overlay.ts';
import { boxOf } from '../labels/candidate-positions.ts';
import { linesOf } from './edge-style.ts';
import type { Tokens } from '../tokens.ts';

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
/** Height of a word on a line. */
const WORD = 14;

/** Beside the middle of a line, on its lower side and on its upper one, far enough to stay clear of it. */
function besideLine(line: EdgeSingular, width: number, disputed: boolean): Point[] {
  const middle = line.midpoint();
  const [from, to] = [line.source().position(), line.target().position()];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [across, down] = [(from.y - to.y) / length, (to.x - from.x) / length];
  const lower = down < 0 || (down === 0 && across < 0) ? -1 : 1;
  const away = (disputed ? AWAY_FROM_DISC : AWAY) + (Math.abs(across) * width) / 2;
  return [lower, -lower].map((turn) => ({
    x: middle.x + across * turn * away,
    y: middle.y + down * turn * away,
  }));
}

/** How much a word at a place would cover of labels and nodes. */
function coveredAt(at: Point, width: number, { scene, lettering, cy }: Sources): number {
  const half = { left: width / 2, right: width / 2, top: WORD / 2, bottom: WORD / 2 };
  const word = around(at, half);
  return scene.nodes.reduce((sum, { id }) => {
    const set = lettering.drawn(id, cy.zoom());
    const boxes = set ? [...bodyOf(set), boxOf(set, set.spot)] : [];
    return sum + boxes.reduce((all, box) => all + overlap(box, word), 0);
  }, 0);
}

function wordOf(edge: SceneEdge, sources: Sources): Picture['words'] {
  const { cy, scene, lettering, tokens } = sources;
  const line = cy.getElementById(edge.id);
  if (line.empty() || !edge.label) return [];
  const font = fontOf('line', scene.lang, scene.lang);
  const width = lettering.widthOf(edge.label, font);
  const colour = edge.line === 'disputed' ? tokens.disputed : linesOf(tokens)[edge.line].colour;
  const [lower, upper] = besideLine(line, width, edge.line === 'disputed');
  if (!lower || !upper) return [];
  const at = coveredAt(upper, width, sources) < coveredAt(lower, width, sources) ? upper : lower;
  return [{ text: edge.label, font, colour, at }];
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
