import { expect, it } from "vitest";
import { placeLabels, textWidth } from "./place-labels";

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const at = (x: number, y: number, anchor: "start" | "end" = "start") => ({ x, y, anchor });

it("knows that Chinese is wide", () => {
  expect(textWidth("完成")).toBe(24);
  expect(textWidth("ab")).toBeLessThan(24);
});

it("moves the less important label out of the way", () => {
  const placed = placeLabels(
    [
      { key: "delivered", text: "完成 68.4%", places: [at(50, 50)] },
      { key: "target", text: "目标 75.0%", places: [at(60, 52), at(60, 80)] },
    ],
    frame,
  );
  expect(placed.get("delivered")).toEqual(at(50, 50));
  expect(placed.get("target")).toEqual(at(60, 80));
});

it("turns a label back at the edge", () => {
  const places = [at(180, 50), at(180, 50, "end")];
  expect(placeLabels([{ key: "a", text: "完成 68.4%", places }], frame).get("a")?.anchor).toBe("end");
});

it("leaves out what fits nowhere", () => {
  expect(placeLabels([{ key: "a", text: "完成", places: [at(0, 300)] }], frame).size).toBe(0);
});
