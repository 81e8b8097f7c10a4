/** A function that works out its answer once for each object, and keeps it as long as the object is there. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, { answer: T }>();
  return (key) => {
    const kept = made.get(key);
    if (kept) return kept.answer;
    const answer = make(key);
    made.set(key, { answer });
    return answer;
  };
}
