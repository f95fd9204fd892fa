import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type Tone = "error" | "warning" | "success" | "note";

const tones: Record<Tone, string> = {
  error: "border-red bg-red-soft",
  warning: "border-yellow bg-yellow-soft",
  success: "border-green bg-green-soft",
  note: "border-brand bg-brand-soft",
};

type Props = Omit<ComponentProps<"div">, "title"> & { tone: Tone; title?: ReactNode };

/** A message in the flow of the page. Errors interrupt a screen reader, the rest waits its turn. */
export function Alert({ tone, title, children, className, ...rest }: Props) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={clsx("rounded-md border px-4 py-2.5", tones[tone], className)}
      {...rest}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
