import { expect, it } from "vitest";
import departments from "@/seeds/facts/departments.json";
import { namesDepartment } from "./names-department";

const named = (word: string) =>
  departments.map((one) => one.nameZh).filter((name) => namesDepartment(word, name));

it.each([
  [["住建", "住建局", "区住建局", "zjj", "qzjj"], "区住房和城乡建设局"],
  [["发改", "发改委", "发改局", "区发改局", "fgj"], "区发展和改革局"],
  [["人社", "人社局", "区人社局", "rsj"], "区人力资源和社会保障局"],
  [["卫健", "卫健委", "区卫健局", "wjj"], "区卫生健康局"],
  [["文旅", "文旅局", "wlj"], "区文化和旅游局"],
  [["市监局", "市场监管局", "区市场监管局"], "区市场监督管理局"],
  [["自规局", "市自规局"], "市自然资源和规划局市中分局"],
  [["网信办", "区网信办"], "区委网络安全和信息化委员会办公室"],
  [["残联"], "区残疾人联合会"],
  [["城管", "城管局"], "区城市管理局"],
])("%s is one department", (words, name) => {
  for (const word of words) expect(named(word), word).toEqual([name]);
});

it("finds none for words of the matter, and of another level", () => {
  for (const word of [
    "安置",
    "改造",
    "建设",
    "民生",
    "区域",
    "市中区",
    "市住建局",
    "县住建局",
    "azf",
    "azj",
    "zj",
    "住",
  ])
    expect(named(word), word).toEqual([]);
  // Of these the name itself says it all.
  expect(named("大数据").filter((name) => !name.includes("大数据"))).toEqual([]);
});
