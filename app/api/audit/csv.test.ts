import { expect, it } from "vitest";
import { csvLine } from "./csv";

it("keeps commas, quotes and lines inside their cell", () => {
  expect(csvLine(["a,b", 'say "so"', "两\n行", ""])).toBe('"a,b","say ""so""","两\n行",""\r\n');
});

it("lets no cell run as a formula", () => {
  for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＠x"])
    expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
  expect(csvLine([-13.8, "", 4])).toBe('-13.8,"",4\r\n');
  expect(csvLine(["区-住建局", "2023-09-28"])).toBe('"区-住建局","2023-09-28"\r\n');
});
