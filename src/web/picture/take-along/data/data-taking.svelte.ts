import { asError } from '../../../session/failure.ts';
import type { DataProgress, DataRequest, MakeDataFile } from './data-request.ts';

/** What is taken along: of the data the picture or everything, or everything in a page that opens on a story. */
export type DataPart = 'picture' | 'everything' | { story: string };

/** Where the page stands with a file. */
type DataState =
  | { is: 'idle' }
  | ({ is: 'making'; format: string } & DataProgress)
  | { is: 'saved'; format: string; name: string }
  | { is: 'stopped'; format: string }
  | { is: 'failed'; format: string; why: string };

interface Outlets {
  make: MakeDataFile;
  /** What is asked for, as it is looked at now. */
  request(format: string, part: DataPart): Promise<DataRequest>;
  /** Hand a file to the person. */
  save(file: Blob, name: string): void;
}

/** Takes data along as files: one at a time, and each is handed over once, or never if it was called off. */
export class DataTaking {
  readonly #outlets: Outlets;
  state: DataState = $state.raw({ is: 'idle' });
  #making: AbortController | undefined;

  constructor(outlets: Outlets) {
    this.#outlets = outlets;
  }

  save = async (format: string, part: DataPart): Promise<void> => {
    if (this.#making) return;
    const making = new AbortController();
    this.#making = making;
    this.state = { is: 'making', format, read: 0, written: 0 };
    const tell = (progress: DataProgress): void => {
      if (!making.signal.aborted) this.state = { is: 'making', format, ...progress };
    };
    try {
      const request = await this.#outlets.request(format, part);
      making.signal.throwIfAborted();
      const { file, name } = await this.#outlets.make(request, { signal: making.signal, tell });
      if (making.signal.aborted) return;
      this.#outlets.save(file, name);
      this.state = { is: 'saved', format, name };
    } catch (cause) {
      // Said in the dialog; what was called off has said so already.
      if (!making.signal.aborted) this.state = { is: 'failed', format, why: asError(cause).message };
    } finally {
      if (this.#making === making) this.#making = undefined;
    }
  };

  /** Call off what is being made; nothing is left of it. */
  stop = (): void => {
    if (this.state.is !== 'making') return;
    const { format } = this.state;
    this.#making?.abort();
    this.#making = undefined;
    this.state = { is: 'stopped', format };
  };

  /** Whoever goes away stops what is being made, and finds nothing said when they come back. */
  leave = (): void => {
    this.stop();
    this.state = { is: 'idle' };
  };
}
