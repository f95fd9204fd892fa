import { not, or, type SQL, sql } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Standing } from "../lamps/standing";

/**
 * Whether totals count a commitment: parents are left out, since their children stand for them. On an earlier day that
 * holds for those whose children were known by then; before, the parent counted for itself.
 */
export function countedOn({ asOf }: Pick<Standing, "asOf">): SQL | undefined {
  if (asOf === null) return not(commitments.hasChildren);
  return or(
    not(commitments.hasChildren),
    sql`not exists (select 1 from commitments children
      join lamp_replays known on known.commitment_id = children.id and known.as_of = ${asOf}
      where children.parent_id = ${commitments.id})`,
  );
}
