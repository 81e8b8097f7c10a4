import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphReader } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { describeEvidence } from './evidence.ts';
import { describeNetwork } from './network.ts';
import { describeParties } from './parties.ts';

interface Opened {
  reader: GraphReader;
  close?: () => Promise<void>;
}

/** What any store that holds the shipped data answers about the public record. */
export function describeRecord(name: string, open: () => Promise<Opened>): void {
  describe(`${name} with the public record`, () => {
    let held: Opened | undefined;
    beforeAll(async () => {
      held = await open();
    });
    afterAll(() => held?.close?.());
    const current: CurrentReader = () => {
      if (!held) throw new Error('nothing is open outside of a test');
      return held.reader;
    };
    describeNetwork(current);
    describeParties(current);
    describeEvidence(current);
  });
}
