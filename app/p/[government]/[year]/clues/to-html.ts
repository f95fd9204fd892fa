import { Fragment, isValidElement, type ReactNode } from "react";

const escaped: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);

const empty = new Set(["input", "br", "hr", "meta", "link"]);
const named: Record<string, string> = { className: "class", htmlFor: "for", defaultValue: "value" };

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  // What is true of ARIA is written out; another attribute is there or not.
  if (value === true) return name.startsWith("aria-") ? ` ${name}="true"` : ` ${name}=""`;
  return ` ${(named[name] ?? name).toLowerCase()}="${escapeHtml(String(value))}"`;
}

/**
 * HTML of plain elements: those without hooks, handlers or styles. A route handler answers a form with the very
 * elements that its page drew, where the renderer of pages cannot be asked.
 */
export function toHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escapeHtml(String(node));
  if (Array.isArray(node)) return node.map((one: ReactNode) => toHtml(one)).join("");
  if (!isValidElement<Record<string, unknown>>(node))
    throw new Error("only plain elements can be written out");
  const { type, props } = node;
  const { children, ...rest } = props;
  if (type === Fragment) return toHtml(children as ReactNode);
  if (typeof type === "function") return toHtml((type as (given: object) => ReactNode)(props));
  if (typeof type !== "string") throw new Error("only plain elements can be written out");
  // A text area holds its value; a line break at its very start would be lost.
  const text = type === "textarea" ? `\n${escapeHtml(String(rest.defaultValue ?? ""))}` : null;
  if (text !== null) delete rest.defaultValue;
  const head = `${type}${Object.entries(rest)
    .map(([name, value]) => attribute(name, value))
    .join("")}`;
  return empty.has(type) ? `<${head}>` : `<${head}>${text ?? toHtml(children as ReactNode)}</${type}>`;
}
