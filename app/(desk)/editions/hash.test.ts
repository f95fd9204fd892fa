import { expect, it } from "vitest";
import { shortHash } from "./hash";

it("keeps the first and the last digits of a fingerprint", () => {
  expect(shortHash(`0123456789${"a".repeat(50)}cdef`)).toBe("01234567…cdef");
});
