import type { DayChange } from '../../../graph/circles/day-changes.ts';
import type { Line } from '../../../graph/line.ts';
import type { Font } from '../labels/fonts.ts';
import { MARK_HEIGHT } from '../labels/marks.ts';
import { paintDayChange } from '../paint/paint-day-changes.ts';
import { paintBadge, paintDisputeSign } from '../paint/paint-marks.ts';
import type { Tokens } from '../tokens.ts';
import { edgeMarks } from './edge-marks.ts';
import type { Mark } from './mark.ts';
import { nodeMarks, type NodeLook } from './node-marks.ts';
import { Recorder } from './recorder.ts';

/** Width of a sample of a line; size of a node that is shown as one, and how much smaller that is than drawn. */
const LINE = 30;
const NODE_SIZE = 32;
const NODE_SCALE = 0.56;
const SIGN_SCALE = 0.62;

/** A node of a kind, small. */
export const nodeSample = (look: NodeLook, tokens: Tokens): Mark[] => [
  {
    ...{ is: 'group', scale: NODE_SCALE },
    marks: nodeMarks({ ...look, size: NODE_SIZE, selected: false, faded: false }, tokens),
  },
];

/** A piece of a line, with the sign of a dispute where it has one. */
export function lineSample(line: Line, tokens: Tokens): Mark[] {
  const way = { from: { x: -LINE / 2, y: 0 }, controls: [], to: { x: LINE / 2, y: 0 } };
  const marks = edgeMarks(way, { line, arrow: false, selected: false }, tokens);
  if (line.status !== 'disputed') return marks;
  const sign = new Recorder();
  paintDisputeSign(sign, { at: { x: 0, y: 0 }, opacity: 1 }, { tokens, zoom: 1 });
  return [...marks, { is: 'group', scale: SIGN_SCALE, marks: sign.marks }];
}

/** The sign that something came or went between two days. */
export function dayChangeSample(change: DayChange, tokens: Tokens): Mark[] {
  const recorder = new Recorder();
  paintDayChange(recorder, { change, at: { x: 0, y: 0 }, scale: 1 }, { tokens, zoom: 1 });
  return recorder.marks;
}

/** The badge that counts what is not in the picture. */
export function badgeSample(tokens: Tokens, font: Font): Mark[] {
  const recorder = new Recorder();
  const box = { left: -13, right: 13, top: -MARK_HEIGHT / 2, bottom: MARK_HEIGHT / 2 };
  paintBadge(recorder, { box, text: '+n', font, digitWidth: 7, opacity: 1 }, { tokens, zoom: 1 });
  return recorder.marks;
}
