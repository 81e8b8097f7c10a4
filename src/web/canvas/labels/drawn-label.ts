import type { SceneNode } from '../../picture/scene.ts';
import type { Point } from '../geometry.ts';
import type { LabelledNode, LabelPosition, LabelSide } from './candidate-positions.ts';
import type { Footprint } from './footprint.ts';
import type { TextBlock } from './text-block.ts';

/** A node, where it stands, and the side of its label. */
export interface Entry {
  node: SceneNode;
  at: Point;
  footprint: Footprint;
  text: TextBlock;
  /** The same without its second line, where that may give way. */
  brief?: TextBlock | undefined;
  side: LabelSide;
  /** Whether other names make way for its own. */
  leading: boolean;
  /** Whether its name stands on a plate. */
  plate: boolean;
}

/** A node with its label as drawn at some zoom; sizes in model pixels. */
export interface DrawnLabel extends LabelledNode {
  text: TextBlock;
  position: LabelPosition;
  /** Factor by which the label is larger than the drawing around it; 0 where it is left out. */
  scale: number;
  plate: boolean;
}

/** How a label is drawn, if not as it stands at rest. */
export interface DrawnAs {
  /** Under the pointer or in focus: its name is shown whole, and even where it gives way. */
  emphasized?: boolean;
  /** Its name is shown as it is at rest, even where it gives way. */
  named?: boolean;
  /** With its name on this side, instead of where it stands. */
  side?: LabelSide | undefined;
  /** Without its second line. */
  brief?: boolean | undefined;
}
