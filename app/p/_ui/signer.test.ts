import { expect, it } from "vitest";
import { documentOf } from "@/server/public/testing-document";
import { signerOf } from "./signer";

it("names whoever signed with their post, and an office that signed once", () => {
  const signed = (name: string) =>
    documentOf([], {
      signature: { name, post: { zh: "督查室", en: "Supervision office" }, on: "2023-09-20" },
    });
  expect(signerOf(signed("王敏"), "zh")).toEqual({ name: "王敏", post: "督查室" });
  expect(signerOf(signed("督查室"), "zh")).toEqual({ name: "督查室", post: "none" });
  expect(signerOf(signed("督查室"), "en")).toEqual({ name: "Supervision office", post: "none" });
});
