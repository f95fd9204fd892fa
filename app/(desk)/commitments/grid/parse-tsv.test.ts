import { describe, expect, it } from "vitest";
import { parseTsv } from "./parse-tsv";

describe("parseTsv", () => {
  it.each<[string, string, string[][]]>([
    ["one cell", "1652", [["1652"]]],
    ["a row", "1\t2\t3", [["1", "2", "3"]]],
    [
      "rows with Windows line ends and one at the end",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["rows with bare line ends", "a\nb\rc", [["a"], ["b"], ["c"]]],
    [
      "empty cells",
      "\t\n\t",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    ["an empty row between two", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["an empty last cell", "a\t", [["a", ""]]],
    ["nothing", "", [[""]]],
    ["a cell of several lines", '"一、已开工\r\n二、主体封顶"\t无', [["一、已开工\n二、主体封顶", "无"]]],
    ["tabs and quotes in quotes", '"a\tb"\t"说""好"""', [["a\tb", '说"好"']]],
    ["an empty quoted cell", '""\tx', [["", "x"]]],
    ["a quoted cell at the end of a row", 'a\t"b\nc"\nd', [["a", "b\nc"], ["d"]]],
    ["a quote inside a plain cell", '5" 管\t"引"言', [['5" 管', '"引"言']]],
    ["a quote that nobody closes", '"a\tb\nc', [['"a', "b"], ["c"]]],
  ])("reads %s", (_, text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it("reads back what a spreadsheet would write", () => {
    const cells = [
      ['"', "\t", "\n", "1,652", "１６５２"],
      ["", '""', " a ", "两\n行", "完"],
    ];
    const written = cells.map((row) =>
      row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
    );
    expect(parseTsv(`${written.join("\r\n")}\r\n`)).toEqual(cells);
  });

  it("is quick with a large table", () => {
    const line = `${"进展".repeat(200)}\t"两\n行"\t1,652`;
    expect(parseTsv(Array.from({ length: 2000 }, () => line).join("\n"))).toHaveLength(2000);
  });
});
