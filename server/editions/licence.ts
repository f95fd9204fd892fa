/**
 * The licence under which an edition and its data are published, as SPDX names it. The office that publishes confirms
 * it before its first edition (docs/open-data.md).
 */
export const licence = "CC-BY-4.0";
