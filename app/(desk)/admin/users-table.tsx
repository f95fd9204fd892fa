import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatInstant } from "@/app/_words/format";
import type { listPeople } from "@/server/people/list";
import { UserActions } from "./user-actions";

type People = Awaited<ReturnType<typeof listPeople>>;

const tones = { enabled: "green", invited: "yellow", disabled: "plain" } as const satisfies Record<
  string,
  BadgeTone
>;

type Props = Pick<People, "users" | "departments"> & { self: string; timeZone: string };

/** Every account of the government with its posts, its state and what can be done about it. */
export function UsersTable({ users, departments, self, timeZone }: Props) {
  const words = useTranslations("admin");
  const roleWords = useTranslations("values.role");
  const locale = useLocale();
  const departmentOf = new Map(departments.map((one) => [one.id, locale === "zh" ? one.nameZh : one.nameEn]));
  const head = ["user", "login", "posts", "lastSignIn", "state", "actions"] as const;
  return (
    <DataTable
      caption={words("people")}
      phone="cards"
      head={head.map((key) => <Column key={key}>{words(key)}</Column>)}
    >
      {users.map((user) => (
        <tr key={user.id}>
          <RowHead className="font-semibold">{user.name}</RowHead>
          <Cell label={words("login")}>
            {[user.loginName, user.phone, user.email].filter(Boolean).map((text) => (
              <span key={text} className="block break-all">
                {text}
              </span>
            ))}
          </Cell>
          <Cell label={words("posts")}>
            {user.posts.length === 0 ? <span className="text-ink-2">{words("noPost")}</span> : null}
            {user.posts.map((post) => (
              <span key={post.id} className="block">
                {locale === "zh" ? post.nameZh : post.nameEn}
                <span className="block text-ink-2 text-small">
                  {[
                    roleWords(post.role),
                    departmentOf.get(post.departmentId ?? ""),
                    post.deputy ? words("deputy") : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            ))}
          </Cell>
          <Cell label={words("lastSignIn")}>
            {user.lastSignIn ? formatInstant(user.lastSignIn, locale, timeZone) : words("never")}
          </Cell>
          <Cell label={words("state")}>
            <Badge tone={tones[user.state]}>{words(`states.${user.state}`)}</Badge>
          </Cell>
          <Cell label={words("actions")}>
            <UserActions
              id={user.id}
              name={user.name}
              disabled={user.state === "disabled"}
              self={user.id === self}
            />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
