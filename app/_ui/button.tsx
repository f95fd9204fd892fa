import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

const looks: Record<ButtonLook, string> = {
  primary: "border-brand bg-brand text-surface hover:border-brand-deep hover:bg-brand-deep",
  plain: "border-edge bg-surface text-ink hover:border-ink-2 hover:bg-sunk",
  quiet: "border-transparent text-brand hover:bg-brand-soft",
  danger: "border-red bg-surface text-red hover:bg-red-soft",
};

/** The classes of a button, for the few elements that must look like one (a `summary`, a file input's label). */
export const buttonClass = (look: ButtonLook = "plain", className?: string) =>
  clsx(
    "inline-flex min-h-10 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 font-medium no-underline",
    "disabled:opacity-60 aria-disabled:opacity-60 aria-busy:cursor-progress",
    looks[look],
    className,
  );

/** A button does nothing but what it is given: `type` is `button` unless said otherwise. */
export function Button({
  look,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

export function LinkButton({
  look,
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={buttonClass(look, className)} {...rest} />;
}
