import { getTranslations } from "next-intl/server";
import { Badge } from "@/app/_ui/badge";
import { mayMark } from "@/server/editions/policy";
import { requestContext } from "@/server/request";
import { PublicMarkToggle } from "./public-mark-toggle";

type Props = { what: "updates" | "evidence"; id: string; publishable: boolean; name: string };

/** Whether an accepted text or piece may be published; a supervisor changes it in one press. */
export async function PublicMark({ what, id, publishable, name }: Props) {
  const words = await getTranslations("editions.mark");
  const { actor } = await requestContext();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Badge tone={publishable ? "green" : "plain"}>{words(publishable ? "on" : "off")}</Badge>
      {actor && mayMark(actor, actor) ? (
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
