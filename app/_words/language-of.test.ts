import { expect, it } from "vitest";
import { languageOf } from "./language-of";

it("hears the language that the address of a public page names, and no other", () => {
  expect(languageOf("/p/shizhong/2023/items?lamp=red&lang=en")).toBe("en");
  expect(languageOf("/p/shizhong/2023?lang=zh")).toBe("zh");
  for (const address of ["/p/shizhong/2023", "/p/shizhong/2023?lang=fr", "/overview?lang=en", null])
    expect(languageOf(address), String(address)).toBeNull();
});
