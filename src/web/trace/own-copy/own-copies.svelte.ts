import { SvelteMap } from 'svelte/reactivity';
import { reasonOf } from '../../../graph/errors.ts';
import type { Claim } from '../../../graph/model.ts';
import { withoutFullStop } from '../../../graph/text.ts';
import type { Encoding } from '../../../graph/text-copy/encodings.ts';
import { anchored, isUnlikely, type CopyMatch } from './match-copy.ts';
import { workerMatcher, type Matcher } from './matcher.ts';
import type { GivenFile } from './read-copy.ts';
import type { Refusal } from './refusal.ts';

/** A person's own copy of the text of a document. */
export interface OpenedCopy extends CopyMatch {
  file: string;
  encoding: Encoding;
  text: string;
}

/** What became of the last file that was given for a document, as long as it is not shown. */
export type Attempt =
  | { is: 'reading'; file: string }
  | { is: 'refused'; refusal: Refusal }
  /** It holds few of the sentences: it is opened only if the person says so. */
  | { is: 'doubtful'; copy: OpenedCopy };

/** The document that a copy is of, with all of its claims. */
export interface CopiedDocument {
  document: string;
  claims: readonly Claim[];
}

/**
 * The copies that were opened, by document: in this session only, in no link and in no storage. Nothing of them
 * leaves the page. A file that is refused changes nothing of what is open.
 */
export class OwnCopies {
  readonly #opened = new SvelteMap<string, OpenedCopy>();
  readonly #attempts = new SvelteMap<string, Attempt>();
  /** What is being read. */
  readonly #running = new SvelteMap<string, AbortController>();
  readonly #match: Matcher;

  constructor(match: Matcher = workerMatcher()) {
    this.#match = match;
  }

  /** The copy that is shown in place of the outline. */
  opened(document: string): OpenedCopy | undefined {
    return this.#opened.get(document);
  }

  attempt(document: string): Attempt | undefined {
    return this.#attempts.get(document);
  }

  /** Open what was chosen or dropped; of two given one after the other for one document the later counts. */
  async open(files: readonly GivenFile[], of: CopiedDocument): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) {
      this.#attempts.set(of.document, {
        is: 'refused',
        refusal: { code: 'several-files', count: files.length },
      });
      return;
    }
    this.#stop(of.document);
    const controller = new AbortController();
    this.#running.set(of.document, controller);
    this.#attempts.set(of.document, { is: 'reading', file: file.name });
    const result = await this.#read(file, of, controller.signal);
    if (controller.signal.aborted) return;
    this.#running.delete(of.document);
    if (result.is === 'read') this.#show(of.document, result.copy);
    else this.#attempts.set(of.document, result);
  }

  /** Open the copy that holds few of the sentences all the same. */
  openAnyway(document: string): void {
    const attempt = this.attempt(document);
    if (attempt?.is === 'doubtful') this.#show(document, attempt.copy);
  }

  /** Back to what was there before the last file, and stop reading it. */
  dismiss(document: string): void {
    this.#stop(document);
    this.#attempts.delete(document);
  }

  /** Forget the copy of a document: its outline is shown again. */
  close(document: string): void {
    this.dismiss(document);
    this.#opened.delete(document);
  }

  async #read(
    file: GivenFile,
    { document, claims }: CopiedDocument,
    signal: AbortSignal,
  ): Promise<Attempt | { is: 'read'; copy: OpenedCopy }> {
    try {
      // Few have a copy, and nobody needs this before they give it.
      const { readCopy } = await import('./read-copy.ts');
      const decoded = await readCopy(file);
      if ('refusal' in decoded) return { is: 'refused', refusal: decoded.refusal };
      const request = { document, claims: claims.map(anchored), text: decoded.text };
      const copy = { ...decoded, file: file.name, ...(await this.#match(request, signal)) };
      return { is: isUnlikely(copy.resolution) ? 'doubtful' : 'read', copy };
    } catch (error) {
      const reason = withoutFullStop(error instanceof Error ? error.message : reasonOf(error));
      return { is: 'refused', refusal: { code: 'not-matched', file: file.name, reason } };
    }
  }

  #stop(document: string): void {
    this.#running.get(document)?.abort();
    this.#running.delete(document);
  }

  #show(document: string, copy: OpenedCopy): void {
    this.#opened.set(document, copy);
    this.#attempts.delete(document);
  }
}
