import { z } from "zod";
import { documentVersion, editionDocument } from "@/server/editions/document";
import { licence } from "@/server/editions/licence";
import { licenceUrl } from "@/app/p/_ui/dataset";
import { problemAnswer } from "@/server/public/answers";
import type { Endpoint, Parameter } from "./endpoint";
import { endpoints } from "./endpoints";

/** Shapes that several answers have in common are written once. */
const shapes: Record<string, z.ZodType> = {
  EditionDocument: editionDocument,
  CommitmentItem: editionDocument.shape.commitments.element,
  Problem: problemAnswer,
  ...Object.fromEntries(endpoints.flatMap(({ schema }) => (schema ? [[schema.name, schema.shape]] : []))),
};

const at = (name: string) => `#/components/schemas/${name}`;

function components(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: at, io: "output" });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

const common: readonly Parameter[] = [
  {
    name: "government",
    in: "path",
    description: "Short name of the government.",
    schema: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,63}$" },
  },
  {
    name: "year",
    in: "path",
    description: "Year of the plan.",
    schema: { type: "string", pattern: "^[12]\\d{3}$" },
  },
  {
    name: "edition",
    in: "query",
    description: "Period of an earlier edition; the newest if left out.",
    schema: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
  },
];

const refusals: Record<number, string> = {
  400: "A parameter that means nothing",
  404: "What does not exist and what is not published look the same",
  410: "It was published and has been withheld since",
  415: "There is no public copy of this file: its type has none, or it cannot be cleaned for certain",
  503: "Too many copies are being made; see Retry-After",
};
const refusal = (status: number) => ({
  description: refusals[status] ?? "",
  content: { "application/problem+json": { schema: { $ref: at("Problem") } } },
});

const bare = (type: string) => type.split(";")[0] ?? type;
const tagHeader = {
  ETag: {
    description: "Strong; for If-None-Match. The answer packed with gzip has another.",
    schema: { type: "string" },
  },
};

function operation({ id, summary, parameters = [], type, schema, refusals: more = [] }: Endpoint) {
  const body = schema ? { $ref: at(schema.name) } : { type: "string" };
  const content =
    id === "getEvidence"
      ? Object.fromEntries(["image/*", "application/pdf", "text/plain"].map((one) => [one, {}]))
      : { [bare(type)]: { schema: body } };
  return {
    operationId: id,
    summary,
    parameters: [
      ...[...common, ...parameters].map((one) => ({ ...one, required: one.in === "path" })),
      {
        name: "If-None-Match",
        in: "header",
        description: "Tag of the answer that is kept already.",
        required: false,
        schema: { type: "string" },
      },
    ],
    responses: {
      200: { description: summary, headers: tagHeader, content },
      304: { description: "Nothing has changed", headers: tagHeader },
      ...Object.fromEntries([400, 404, ...more].map((status) => [status, refusal(status)])),
    },
  };
}

let kept: string | undefined;

/** What the open data offers, as OpenAPI 3.1: made of the addresses and shapes that answer. */
export function description(): string {
  kept ??= JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: "践诺 Jiannuo: open data of published editions",
      version: documentVersion,
      summary: "Pledges of a government's annual work report, as they are published each month",
      description:
        "Read only, no key. Addresses stay. Answers may be kept for five minutes; text is packed with gzip when asked. A field more is a new minor version; a field fewer or of another meaning a new major one, under a new address. `demonstration: true` marks progress that is invented.",
      license: { name: licence, url: licenceUrl(licence) },
      contact: { name: "督查室 Supervision office of the government that publishes" },
    },
    servers: [{ url: "/api/public/v1" }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [`/{government}/{year}${endpoint.path}`, { get: operation(endpoint) }]),
    ),
    components: { schemas: components() },
  });
  return kept;
}
