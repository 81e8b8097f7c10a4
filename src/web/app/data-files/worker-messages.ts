import type { DataFile, DataProgress, DataRequest } from '../../picture/take-along/data/data-request.ts';

/** Message to the worker that makes a file of data: what is asked for, and the address of the server. */
export interface DataWorkerRequest {
  request: DataRequest;
  base: string;
}

/** Messages from it: how far it has come any number of times, then the file, or why there is none. */
export type DataWorkerReply = { progress: DataProgress } | { made: DataFile } | { failure: string };
