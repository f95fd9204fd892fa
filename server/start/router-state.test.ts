import { expect, it } from "vitest";
import { dropUnreadableState } from "./router-state.mjs";

const kept = (state: string) => {
  const headers: Record<string, string> = { rsc: "1", "next-router-state-tree": state };
  dropUnreadableState(headers);
  return headers["next-router-state-tree"];
};

it("keeps where a browser says it is, and drops what is no such thing", () => {
  const tree = ["", { children: ["p", { children: [["year", "2023", "d"], {}] }] }, null, null, true];
  const sent = encodeURIComponent(JSON.stringify(tree));
  expect(kept(sent)).toBe(sent);
  const deep = `${'["",{"a":'.repeat(60)}1${"}]".repeat(60)}`;
  for (const state of ["x", "%5B", "null", "123", "{}", "[]", '["a"]', '["a",[]]', '["a",{"b":1}]', deep])
    expect(kept(state), state).toBeUndefined();
});
