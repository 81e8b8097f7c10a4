import type { Scene, SceneEdge } from '../picture/scene.ts';

/** The lines by which a picture is laid out, named and bent: all but those whose kind is switched off. */
export const countedLines = ({ edges }: Pick<Scene, 'edges'>): SceneEdge[] => edges.filter(({ off }) => !off);
