import { notFound } from "next/navigation";

/** An address below a year that leads nowhere is said so in the public's words, not in those of the desk. */
export default function Nowhere(): never {
  notFound();
}
