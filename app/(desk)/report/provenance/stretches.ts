type Span = { start: number; end: number };
export type Stretch = Span & { text: string; selected: boolean; pledges: number };

/** Cuts a paragraph that begins at `base` wherever the selection or a pledge begins or ends. */
export function stretchesOf(text: string, base: number, selected: Span, pledges: readonly Span[]): Stretch[] {
  const last = base + text.length;
  const ends = [selected, ...pledges].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([base, ...ends.filter((at) => at > base && at < last), last])].sort(
    (a, b) => a - b,
  );
  const within = (span: Span, start: number, end: number) => span.start <= start && end <= span.end;
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? last;
    return {
      ...{ start, end, text: text.slice(start - base, end - base) },
      selected: within(selected, start, end),
      pledges: pledges.filter((one) => within(one, start, end)).length,
    };
  });
}
