import { expect, it } from "vitest";
import { checkFormToken, makeFormToken } from "./form-token";
import { readReceipt } from "./receipt";
import { secret } from "./testing";

const of = { government: "shizhong", year: 2023, code: "SZ2023-031" };
const made = new Date("2026-01-05T08:00:00Z");
const after = (ms: number) => new Date(made.getTime() + ms);
const token = makeFormToken(secret, of, made);
const check = (given: string, ms = 60_000, about = of, by = secret) => {
  try {
    checkFormToken(by, about, given, after(ms));
    return "taken";
  } catch (error) {
    return error instanceof Error && "key" in error ? error.key : error;
  }
};

it("is taken from the form that it went out with, by a person's time, for four hours", () => {
  expect(check(token)).toBe("taken");
  expect(check(token, 2_000)).toBe("taken");
  expect(check(token, 1_999)).toBe("clue.tooFast");
  expect(check(token, 4 * 3_600_000)).toBe("taken");
  expect(check(token, 4 * 3_600_000 + 1)).toBe("clue.formStale");
  expect(check(token, -1)).toBe("clue.formStale");
});

it("is refused when anything of it was changed, or it comes from another item or server", () => {
  const [at = "", mac = ""] = token.split(".");
  const older = (Number.parseInt(at, 36) - 60_000).toString(36);
  const turned = mac.startsWith("A") ? `B${mac.slice(1)}` : `A${mac.slice(1)}`;
  const forged = [
    "",
    token.slice(1),
    `${older}.${mac}`,
    `${at}.${turned}`,
    `${at}.${mac}x`,
    `${at}.`,
    mac,
    `-${token}`,
  ];
  expect(forged.map((one) => check(one))).toEqual(forged.map(() => "clue.formStale"));
  const others = [{ code: "SZ2023-032" }, { year: 2024 }, { government: "lixia" }];
  expect(others.map((other) => check(token, 60_000, { ...of, ...other }))).toEqual(
    others.map(() => "clue.formStale"),
  );
  expect(check(token, 60_000, of, `${secret}x`)).toBe("clue.formStale");
});

it("reads a receipt number as people copy it", () => {
  const number = "0123456789ABCDEFGHJKMNPQ";
  expect(readReceipt("o123-4567-89ab-cdef-ghjk-mnpq")).toBe(number);
  expect(readReceipt(" ０I23 4567—89AB CDEF GHJK MNPQ ")).toBe(number);
  expect(["", "U".repeat(24), number.slice(1), `${number}0`].map(readReceipt)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
