import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { publishedWorld } from "../editions/testing";
import { yearOfAddress } from "./year-of-address";

const test = testDb();

it("finds the published year that a wrong address is below, and none that is not published", async () => {
  const { government, year } = await publishedWorld(test.db);
  const of = (address: string | null) => yearOfAddress({ db: test.db }, address);
  for (const rest of ["", "/nowhere", "?edition=yesterday", "/items?lamp=purple"])
    expect(await of(`/p/${government}/${year}${rest}`), rest).toMatchObject({ government, year });
  for (const address of [
    ...[null, "/p", "/desk", `/p/${government}`, "/p/nowhere/2023", "/p/UPPER/x"],
    ...[`/p/${government}/1999`, `/p/${government}/last`, `/x/p/${government}/${year}`],
  ])
    expect(await of(address), String(address)).toBeNull();
});
