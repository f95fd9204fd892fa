import { expect, test } from "vitest";
import { refuseOldNode } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "100.1.0"])("accepts Node %s", (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

test.each(["18.20.8", "20.18.3", "9.99.0"])("refuses Node %s and names it", (version) => {
  expect(() => refuseOldNode(version)).toThrow(`this is Node ${version}`);
});
