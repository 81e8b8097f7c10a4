import { iconNode } from './kind-icons.ts';
import { nodePaths } from './node-paths.ts';

/** The icon of a kind as paths in a box of 24 by 24, to be stroked and not filled. */
export const iconPaths = (name: string): string[] => nodePaths(iconNode(name));
