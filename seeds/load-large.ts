import type { Db } from "@/db/client";
export async function loadLarge(_db: Db, _count: number, _say: (line: string) => void): Promise<void> {
  throw new Error("later");
}
