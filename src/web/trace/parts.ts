import type { Component } from 'svelte';
import type { TracePart } from '../../graph/view.ts';
import ConflictsPart from './conflicts/ConflictsPart.svelte';
import CoveragePart from './coverage/CoveragePart.svelte';
import ForecastsPart from './forecasts/ForecastsPart.svelte';
import ChainPart from './chain/ChainPart.svelte';
import LedgerPart from './ledger/LedgerPart.svelte';
import type { TracedText } from './traced-text.ts';

/** What each part of the page of tracing shows in its middle; a part that is missing here does not compile. */
export const PARTS: Record<TracePart, Component<{ text: TracedText; wide: boolean }>> = {
  chain: ChainPart,
  coverage: CoveragePart,
  ledger: LedgerPart,
  conflicts: ConflictsPart,
  forecasts: ForecastsPart,
};
