/** Bytes that are sent at a time: a graph has a chunk for every line. */
const PART_BYTES = 1 << 16;

/**
 * A text in chunks as the body of an answer: as much is made as is taken from it, and other requests get their turn
 * in between. Nothing more is made once nobody reads on.
 */
export function streamed(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        let text = '';
        while (text.length < PART_BYTES) {
          const { done, value } = iterator.next();
          if (done) {
            controller.enqueue(encoder.encode(text));
            return controller.close();
          }
          text += value;
        }
        controller.enqueue(encoder.encode(text));
        await new Promise((resolve) => setImmediate(resolve));
      },
      cancel: () => void iterator.return?.(),
    },
    { highWaterMark: 1 },
  );
}
