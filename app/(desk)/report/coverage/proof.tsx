import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import type { AppRouter } from "@/server/root";

type Props = { proof: inferRouterOutputs<AppRouter>["provenance"]["proof"] };

/** Codes that are named; the rest are counted. */
const named = 10;

/** Whether everything that is quoted is in the report where it is said to be. */
export function Proof({ proof: { checked, faults, intact } }: Props) {
  const words = useTranslations("provenance");
  const codes = [...new Set(faults.map(({ code }) => code))];
  const { length: count } = faults;
  return (
    <>
      {count || intact ? (
        <li>
          {count
            ? words("unproved", { count, codes: codes.slice(0, named).join(", ") })
            : words("proved", { count: checked })}
        </li>
      ) : null}
      {intact ? null : <li>{words("notIntact")}</li>}
    </>
  );
}
