import type { Cypher } from '../port.ts';

export type Parameters = Cypher['parameters'];

/** The lines of a statement, with the parameters that they name. */
export type ParameterizedStatement = [lines: string[], parameters: Parameters];
