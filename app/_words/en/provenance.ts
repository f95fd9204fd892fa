import type { DeepString } from "../deep-string";
import type { provenance as zh } from "../zh/provenance";

export const provenance: DeepString<typeof zh> = {
  title: "Provenance",
};
