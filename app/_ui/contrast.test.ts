import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "../globals.css"), "utf8");

/** The tokens of the n-th `:root` block: light, then dark. */
function tokens(index: number): Map<string, string> {
  const block = [...css.matchAll(/:root \{([^}]*)\}/g)][index]?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const inks = ["ink", "ink-2", "ink-3", "brand", "green", "yellow", "red", "blue", "grey"];
const grounds = [
  "paper",
  "surface",
  "sunk",
  ...["brand", "green", "yellow", "red", "blue", "grey"].map((c) => `${c}-soft`),
];

describe.each([
  ["light", 0],
  ["dark", 1],
  ["printed", 2],
])("the %s theme", (_name, index) => {
  const theme = tokens(index);
  const colour = (name: string) => theme.get(name) ?? expect.fail(`no token ${name}`);

  it("reads at 4.5:1 or better, every ink on every ground", () => {
    for (const ink of inks)
      for (const ground of grounds)
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("reads on a primary button, pressed or not", () => {
    for (const ground of ["brand", "brand-deep"])
      expect(contrast(colour("surface"), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("shows the edge of a control at 3:1 or better", () => {
    for (const ground of ["paper", "surface", "sunk"])
      expect(contrast(colour("edge"), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
