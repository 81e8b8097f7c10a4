import type { Component } from 'svelte';

/** Loads a component that the first script of the page does not carry. */
export type Load<Props extends object = Record<never, never>> = () => Promise<{ default: Component<Props> }>;
