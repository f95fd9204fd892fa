const most = 500;

/**
 * Remembers the last answer of each key for as long as its stamp holds; the key that was asked least lately goes
 * first. Asked twice at once, it is worked out once.
 */
export function remember<T>(): (key: string, stamp: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { stamp: string; answer: Promise<T> }>();
  return (key, stamp, make) => {
    const found = kept.get(key);
    kept.delete(key);
    const one = found?.stamp === stamp ? found : { stamp, answer: make() };
    kept.set(key, one);
    one.answer.catch(() => {
      if (kept.get(key) === one) kept.delete(key);
    });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return one.answer;
  };
}
