import type { GroupMark, Mark, PathMark, TextMark } from '../canvas/marks/mark.ts';

type Context = CanvasRenderingContext2D;

function paintPath(context: Context, { d, fill, stroke, width = 1, dash = [], cap }: PathMark): void {
  const path = new Path2D(d);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineCap = cap ?? 'butt';
  context.setLineDash([...dash]);
  context.stroke(path);
}

function paintText(context: Context, { text, at, font, fill, align, halo }: TextMark): void {
  context.font = `${font.weight} ${font.size}px ${font.family}`;
  context.textAlign = align;
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.setLineDash([]);
    context.strokeText(text, at.x, at.y);
  }
  context.fillStyle = fill;
  context.fillText(text, at.x, at.y);
}

function paintGroup(context: Context, { marks, at, scale = 1, clip }: GroupMark): void {
  if (at) context.translate(at.x, at.y);
  context.scale(scale, scale);
  if (clip) {
    context.beginPath();
    context.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
    context.clip();
  }
  paintMarks(context, marks);
}

/** Paint marks on a canvas, which is left as it was. */
export function paintMarks(context: Context, marks: readonly Mark[]): void {
  for (const mark of marks) {
    context.save();
    context.lineJoin = 'round';
    context.globalAlpha *= mark.opacity ?? 1;
    if (mark.is === 'group') paintGroup(context, mark);
    else if (mark.is === 'path') paintPath(context, mark);
    else paintText(context, mark);
    context.restore();
  }
}
