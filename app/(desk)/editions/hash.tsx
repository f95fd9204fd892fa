/** First and last digits of a fingerprint: enough to compare at a glance. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-4)}`;

/** A fingerprint in short, whole on demand: to be copied on a phone as well, where nothing hovers. */
export function Hash({ sha256 }: { sha256: string }) {
  return (
    <details>
      <summary className="min-h-6 font-mono text-small" title={sha256}>
        {shortHash(sha256)}
      </summary>
      <span className="block break-all font-mono text-small">{sha256}</span>
    </details>
  );
}
