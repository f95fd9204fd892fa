import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { noticeSteps, type Role } from "@/db/values";
import { type Group, groups } from "./notices-data";

const noticeParams = {
  group: parseAsStringLiteral(groups),
  step: parseAsStringLiteral(noticeSteps),
  department: parseAsString,
  mine: parseAsBoolean.withDefault(false),
  page: parseAsInteger.withDefault(1),
};
export type NoticeParams = inferParserType<typeof noticeParams>;

export const loadNoticeParams = createLoader(noticeParams);
const serialize = createSerializer(noticeParams);
/** Address of the page that shows exactly this; defaults are left out of it. */
export const noticesHref = (params: Partial<NoticeParams>): string => serialize("/notices", params);

/** Groups that a role has any rows in: what was never issued is not shown to departments. */
export const groupsOf = (role: Role): readonly Group[] => {
  if (role === "supervisor") return groups;
  const hidden: readonly Group[] =
    role === "officer" || role === "head" ? ["suggested", "drafts"] : ["suggested"];
  return groups.filter((group) => !hidden.includes(group));
};
