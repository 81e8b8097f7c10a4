/**
 * What of a 2D context the overlay is painted with: a canvas is one, and so is a recorder that keeps what was
 * painted as marks. Paths are made of its own commands, because nobody can read what a `Path2D` holds.
 */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'roundRect'
  | 'fillText'
  | 'strokeText'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
> & { fill(): void; stroke(): void };
