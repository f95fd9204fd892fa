import { expect, it } from "vitest";
import { keepAnswer, keptAnswer } from "./keep";
import { takesGzip } from "./pack";
import { prepare } from "./send";

const answer = (text: string) =>
  prepare({ type: "text/csv; charset=utf-8", body: text }, { demonstration: false, licence: null });

it("keeps the answers that were used last, up to 16 MB", () => {
  const large = answer("x".repeat(3 * 1024 * 1024));
  for (const key of ["a", "b", "c"]) keepAnswer(key, large);
  expect(keptAnswer("a")).toBe(large);
  keepAnswer("d", large);
  expect(["a", "b", "c", "d"].map((key) => keptAnswer(key) !== null)).toEqual([true, false, true, true]);
  keepAnswer("a", answer("small"));
  keepAnswer("e", answer("small"));
  expect(["a", "c", "d", "e"].every((key) => keptAnswer(key) !== null)).toBe(true);
  keepAnswer("huge", answer("x".repeat(17 * 1024 * 1024)));
  expect([keptAnswer("huge"), keptAnswer("a") !== null]).toEqual([null, true]);
});

it("reads what packing an asker takes", () => {
  for (const [header, takes] of [
    ["gzip", true],
    ["br, GZIP;q=0.5", true],
    ["*", true],
    ["gzip;q=0, *", false],
    ["identity, deflate", false],
    [null, false],
  ] as const)
    expect(takesGzip(header), String(header)).toBe(takes);
});
