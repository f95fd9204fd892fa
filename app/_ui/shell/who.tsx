import { useTranslations } from "next-intl";
import { Words } from "@/app/_words/words";
import type { Role } from "@/db/values";
import { AccountLink } from "./account-link";
import { SignOut } from "./sign-out";

export type WhoProps = { name: string; postName: string | null; role: Role };

/** Under which post and role the user acts (one role acts at a time and is shown), the way to the account, and the way out. */
export function Who({ name, postName, role }: WhoProps) {
  const words = useTranslations("shell");
  const roles = useTranslations("values.role");
  const title = postName ?? name;
  const rest = [...new Set([name, roles(role)])].filter((one) => one !== title);
  return (
    <div className="flex items-center gap-2">
      <AccountLink label={words("account", { who: [title, ...rest].join(" · ") })}>
        <span className="block font-medium">{title}</span>
        {rest.length > 0 ? <span className="block text-ink-2 text-xs">{rest.join(" · ")}</span> : null}
      </AccountLink>
      <Words of={["shell"]}>
        <SignOut />
      </Words>
    </div>
  );
}
