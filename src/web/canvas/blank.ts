import type { Scene } from '../picture/scene.ts';

/** What a renderer shows before it is given a scene. */
export const EMPTY_SCENE: Scene = {
  nodes: [],
  edges: [],
  theme: 'light',
  lang: 'en',
  reducedMotion: false,
  layout: 'force',
};

/** Add an element that fills another one. */
export function addLayer(parent: HTMLElement, position: 'relative' | 'absolute'): HTMLElement {
  const element = parent.ownerDocument.createElement('div');
  Object.assign(element.style, { position, inset: '0', width: '100%', height: '100%', overflow: 'hidden' });
  parent.append(element);
  return element;
}
