import type { EntenteError } from '../../../graph/errors.ts';
import { gatherReport } from '../../../graph/report/gather.ts';
import type { LeftOut, ReportInput, ReportSubject } from '../../../graph/report/types.ts';
import type { GraphReader } from '../../../store/port.ts';
import { asError } from '../../session/failure.ts';

/** What a report is written from, gathered anew whenever somebody chooses something else. */
export class ReportDraft {
  #turn = 0;
  input: ReportInput | undefined = $state.raw();
  error: EntenteError | undefined = $state.raw();

  /** Gather it; the latest that was asked for is the one that stands there. */
  gather = async (reader: GraphReader, subject: ReportSubject, without?: LeftOut): Promise<void> => {
    const turn = ++this.#turn;
    this.input = undefined;
    this.error = undefined;
    try {
      const input = await gatherReport(reader, subject, without);
      if (turn === this.#turn) this.input = input;
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    }
  };
}
