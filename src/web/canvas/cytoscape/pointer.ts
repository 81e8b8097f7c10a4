/** With what a person points in an element: the mouse events that follow a touch do not say. */
export class PointerType {
  #last = '';

  constructor(element: HTMLElement) {
    const remember = ({ pointerType }: PointerEvent): void => void (this.#last = pointerType);
    for (const type of ['pointerdown', 'pointermove'] as const)
      element.addEventListener(type, remember, { capture: true, passive: true });
  }

  get isTouch(): boolean {
    return this.#last === 'touch';
  }
}

/** Let the browser show its own menu where Shift is held: cytoscape would keep it away. */
export function leaveToBrowser(element: HTMLElement): void {
  element.addEventListener('contextmenu', (event) => event.shiftKey && event.stopPropagation(), {
    capture: true,
  });
}
