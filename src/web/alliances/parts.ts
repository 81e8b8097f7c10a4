import type { Component } from 'svelte';
import type { AlliancePart } from '../../graph/view.ts';
import CorePart from './core/CorePart.svelte';
import HullsPart from './hulls/HullsPart.svelte';
import type { PartProps } from './model.ts';
import OverlapPart from './overlap/OverlapPart.svelte';
import PatternPart from './pattern/PatternPart.svelte';
import SharedPart from './shared/SharedPart.svelte';

/** What stands beside the matrix; a part that is missing here does not compile. */
export const PARTS: Record<AlliancePart, Component<PartProps>> = {
  hulls: HullsPart,
  overlap: OverlapPart,
  shared: SharedPart,
  core: CorePart,
  pattern: PatternPart,
};
