import hosts from "./hosts.json" with { type: "json" };

export type Language = "zh" | "en";

/** The passes of the browser tests: a language and a width each, with the port of its own server. */
export const e2eHosts = hosts.map((host) => ({
  ...host,
  language: host.language === "zh" ? ("zh" as const) : ("en" as const),
}));
