import type { Scene, SceneEdge } from '../picture/scene.ts';

/** Whether a picture is laid out, named and bent by a line: its kind is not switched off. */
export const isCounted = ({ off }: SceneEdge): boolean => !off;

/** The lines by which a picture is laid out, named and bent. */
export const countedLines = ({ edges }: Pick<Scene, 'edges'>): SceneEdge[] => edges.filter(isCounted);
