import type { Scene } from '../../picture/scene.ts';

/** What a renderer shows before it is given a scene. */
export const EMPTY_SCENE: Scene = {
  nodes: [],
  edges: [],
  theme: 'light',
  lang: 'en',
  reducedMotion: false,
  layout: 'force',
};
