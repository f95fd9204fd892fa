import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import type { Department } from "../departments-data";
import { Titled } from "./titled";

/** Who answers: posts with their holders of today; whom nobody stands behind is marked for those who may know. */
export function People({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const roles = useTranslations("values.role");
  const common = useTranslations("common");
  const locale = useLocale();
  const { posts, phantoms } = shown;
  const names = (["post", "role", "holder", "deputies", "duties"] as const).map((key) => words(key));
  const [, role = "", holder = "", deputies = "", duties = ""] = names;
  return (
    <Titled of="people" help="phantoms" count={posts.length}>
      {phantoms ? (
        <p className={phantoms.posts + phantoms.unnamed > 0 ? "mb-2 text-red" : "mb-2 text-ink-2"}>
          {phantoms.posts > 0
            ? `${words("phantoms")} ${words("phantomCount", { count: phantoms.posts })}`
            : null}
          {phantoms.posts > 0 && phantoms.unnamed > 0 ? words("stop") : null}
          {phantoms.unnamed > 0 ? words("unnamed", { count: phantoms.unnamed }) : null}
          {phantoms.posts + phantoms.unnamed === 0 ? words("noPhantoms") : null}
        </p>
      ) : null}
      {posts.length === 0 ? (
        <p className="text-ink-2">{words("noPeople")}</p>
      ) : (
        <DataTable
          caption={words("peopleCaption")}
          phone="cards"
          head={names.map((name, index) => (
            <Column key={name} numeric={index === 4}>
              {name}
            </Column>
          ))}
        >
          {posts.map((post) => (
            <tr key={post.id}>
              <RowHead>{locale === "zh" ? post.nameZh : post.nameEn}</RowHead>
              <Cell label={role}>{roles(post.role)}</Cell>
              <Cell label={holder}>
                {post.holder ?? (post.why ? null : common("none"))}{" "}
                {post.why ? <Badge tone="red">{words(`why.${post.why}`)}</Badge> : null}
              </Cell>
              <Cell label={deputies}>{post.deputies.join(words("and")) || words("none")}</Cell>
              <Cell numeric label={duties}>
                {post.items}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Titled>
  );
}
