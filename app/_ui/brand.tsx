/** The product's own name in its two scripts. */
export function Brand({ large = false }: { large?: boolean }) {
  return (
    <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
      <b
        className={`font-semibold font-serif text-brand tracking-[0.08em] ${large ? "text-[2.25rem]" : "text-xl"}`}
      >
        践诺
      </b>
      <span lang="en" className={large ? "text-base text-ink-2" : "text-ink-3 text-small"}>
        Jiannuo
      </span>
    </span>
  );
}
