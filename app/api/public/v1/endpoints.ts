import { auditEndpoints } from "./audit-endpoints";
import { editionEndpoints } from "./edition-endpoints";
import type { Endpoint } from "./endpoint";
import { evidenceEndpoint } from "./evidence-endpoint";
import { feedEndpoints } from "./feed-endpoints";

/** Every address of an edition's open data. The description (openapi.ts) is made of this list, and so are the tests. */
export const endpoints: readonly Endpoint[] = [
  ...editionEndpoints,
  ...feedEndpoints,
  evidenceEndpoint,
  ...auditEndpoints,
];
