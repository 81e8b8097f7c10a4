/** Bytes after which somebody is told again. */
const EVERY = 1 << 18;

/** The same answer, of which `tell` hears how many bytes have come. */
export function counting(answer: Response, tell: (bytes: number) => void): Response {
  const { body, status, statusText, headers } = answer;
  if (!body) return answer;
  let [bytes, told] = [0, 0];
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        bytes += part.length;
        if (bytes - told >= EVERY) tell((told = bytes));
        controller.enqueue(part);
      },
    }),
  );
  return new Response(counted, { status, statusText, headers });
}
