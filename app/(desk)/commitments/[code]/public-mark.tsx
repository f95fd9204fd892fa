import { getTranslations } from "next-intl/server";
import { Badge } from "@/app/_ui/badge";
import { PublicMarkToggle } from "./public-mark-toggle";

type Props = {
  what: "updates" | "evidence";
  id: string;
  publishable: boolean;
  withheld: boolean;
  name: string;
  may: { mark: boolean };
};

/**
 * Whether an accepted text or piece may be published; a supervisor changes it in one press, unless a correction has
 * withheld it for good.
 */
export async function PublicMark({ what, id, publishable, withheld, name, may }: Props) {
  const words = await getTranslations("editions.mark");
  if (withheld) return <Badge>{words("withheld")}</Badge>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Badge tone={publishable ? "green" : "plain"}>{words(publishable ? "on" : "off")}</Badge>
      {may.mark ? (
        <PublicMarkToggle
          what={what}
          id={id}
          publish={!publishable}
          label={words(publishable ? "unset" : "set")}
          named={words(publishable ? "unsetNamed" : "setNamed", { name })}
          done={words(publishable ? "unsetDone" : "setDone")}
        />
      ) : null}
    </span>
  );
}
