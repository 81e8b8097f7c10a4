import type { DecodingRefusal } from '../../../graph/text-copy/refusal.ts';

/** Why a file was not opened, with what the message names. The list of codes is closed. */
export type Refusal =
  | DecodingRefusal
  | { code: 'several-files'; count: number }
  | { code: 'unreadable'; file: string; reason: string }
  /** Looking for the sentences broke off. */
  | { code: 'not-matched'; file: string; reason: string };
