import { expect, it } from "vitest";
import { documentOf, itemOf } from "@/server/public/testing-document";
import { datasetOf, licenceUrl } from "./dataset";
import { jsonLd } from "./json-ld";

const evil = '</script><script>alert("x")</script><!-- & \u2028';
const document = documentOf([itemOf("SZ-001")], {
  government: { slug: "shizhong", name: { zh: evil, en: evil }, level: "district" },
});
const edition = {
  id: "e",
  period: "2023-08",
  publishedOn: "2023-09-20",
  signedAt: new Date(0),
  sha256: "",
  eventSeq: 1,
};
const made = (base: URL | null) =>
  datasetOf({
    of: { government: "shizhong", year: 2023, edition: null },
    published: { document, edition },
    base,
    name: evil,
    description: evil,
    locale: "zh",
  });

it("parses, and no title can end the element", () => {
  const text = jsonLd(made(new URL("https://example.gov.cn/")));
  expect(text).not.toMatch(/[<>&\u2028]/);
  const [dataset, report] = JSON.parse(text)["@graph"];
  expect(dataset).toMatchObject({
    "@type": "Dataset",
    name: evil,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2023-01-01/2023-12-31",
    publisher: { "@type": "GovernmentOrganization", name: evil },
  });
  expect(dataset.distribution[0].contentUrl).toBe(
    "https://example.gov.cn/api/public/v1/shizhong/2023/commitments.csv",
  );
  expect(report["@type"]).toBe("Report");
  expect(report["@id"]).toBe(dataset.isBasedOn["@id"]);
});

it("keeps to paths where its own address is not known", () => {
  expect(made(null)["@graph"][0]?.url).toBe("/p/shizhong/2023");
});

it("gives a licence its address", () => {
  expect(licenceUrl("CC BY-SA 4.0")).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
  expect(licenceUrl("https://example.org/licence")).toBe("https://example.org/licence");
});
