type Draw = (name: string) => readonly string[];

/** Seventy drawings, which are no part of the first script: they come with the uses of the page, or are asked for. */
let draw: Draw | undefined = $state.raw();

/** From now on kinds are drawn so. */
export function drawKinds(drawn: Draw): void {
  draw = drawn;
}

/** Where nobody has brought them yet: a kind has its shape and its colour until they are here, or without them. */
export function fetchKindDrawings(): void {
  if (draw) return;
  import('./icon-paths.ts').then(
    ({ iconPaths }) => drawKinds(iconPaths),
    () => undefined,
  );
}

/** The icon of a kind as paths in a box of 24 by 24, to be stroked and not filled. */
export const kindDrawing: Draw = (name) => draw?.(name) ?? [];
