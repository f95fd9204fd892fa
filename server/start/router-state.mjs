// @ts-check

const header = "next-router-state-tree";
const deepest = 40;

/**
 * Whether it looks like the tree of a page's segments: a segment, the trees below it by slot, and what else the
 * framework adds.
 * @param {unknown} tree
 * @param {number} [depth]
 * @returns {boolean}
 */
function isTree(tree, depth = 0) {
  if (!Array.isArray(tree) || depth > deepest) return false;
  const [segment, below] = tree;
  const named = typeof segment === "string" || (Array.isArray(segment) && typeof segment[0] === "string");
  if (!named || typeof below !== "object" || below === null || Array.isArray(below)) return false;
  return Object.values(below).every((one) => isTree(one, depth + 1));
}

/**
 * A browser says with a move between pages where it is. What cannot be read as that is left out, and the page is sent
 * whole: the framework would answer it with an error of the server.
 * @param {import("node:http").IncomingHttpHeaders} headers changed in place
 */
export function dropUnreadableState(headers) {
  const said = headers[header];
  if (said === undefined) return;
  try {
    if (isTree(JSON.parse(decodeURIComponent(String(said))))) return;
  } catch {
    // Not even a value.
  }
  delete headers[header];
}
