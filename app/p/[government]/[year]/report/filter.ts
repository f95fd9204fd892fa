import { publicListInput } from "@/server/public/schema";
import type { EditionDocument } from "@/server/editions/document";
import type { Filter } from "@/server/reports/marks";

const asked = publicListInput.pick({ lamp: true, area: true, department: true, livelihood: true });

/** Which pledges an address wants underlined; null for one that names what the edition does not have. */
export function readFilter(
  { areas, departments }: Pick<EditionDocument, "areas" | "departments">,
  given: Record<string, string | string[] | undefined>,
): Filter | null {
  const { data } = asked.safeParse(given);
  if (!data) return null;
  const { lamp = null, area = null, department = null, livelihood } = data;
  if (area !== null && !areas.some(({ code }) => code === area)) return null;
  if (department !== null && !departments.some(({ code }) => code === department)) return null;
  return { lamp, area, department, livelihood };
}

export const narrowed = ({ lamp, area, department, livelihood }: Filter): boolean =>
  lamp !== null || area !== null || department !== null || livelihood;
