import { expect, it } from "vitest";
import type { ReasonKey } from "@/server/lamp/judgement";
import { whyOf } from "./why-of";

const because = (...keys: ReasonKey[]) => keys.map((key) => ({ key, facts: {} }));

it("is the deciding reason of a yellow or red lamp, unless the figures tell it", () => {
  expect(whyOf("yellow", because("scar", "onSchedule"))).toBe("scar");
  expect(whyOf("red", because("overdue", "behind"))).toBe("overdue");
  expect(whyOf("red", because("behind", "missedFiling"))).toBeNull();
  expect(whyOf("yellow", because("milestonesBehind"))).toBeNull();
  expect(whyOf("green", because("children"))).toBeNull();
  expect(whyOf("yellow", [])).toBeNull();
});
