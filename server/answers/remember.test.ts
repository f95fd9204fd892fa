import { expect, it } from "vitest";
import { remember } from "./remember";

it("works out once for each key and stamp, also when asked twice at once", async () => {
  const remembered = remember<number>();
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([remembered("a", "1", make), remembered("a", "1", make)])).toEqual([1, 1]);
  expect(await remembered("b", "1", make)).toBe(2);
  expect(await remembered("a", "2", make)).toBe(3);
  expect(await remembered("a", "2", make)).toBe(3);
});

it("does not remember a failure", async () => {
  const remembered = remember<string>();
  const fail = async (): Promise<string> => {
    throw new Error("broken");
  };
  await expect(remembered("a", "1", fail)).rejects.toThrow("broken");
  expect(await remembered("a", "1", async () => "whole")).toBe("whole");
});

it("forgets the key that was asked least lately", async () => {
  const remembered = remember<number>();
  let made = 0;
  const make = async () => ++made;
  for (let n = 0; n < 500; n++) await remembered(`k${n}`, "1", make);
  expect(await remembered("k0", "1", make)).toBe(1);
  await remembered("new", "1", make);
  expect(await remembered("k0", "1", make)).toBe(1);
  expect(await remembered("k1", "1", make)).toBe(502);
});
