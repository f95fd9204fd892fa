import { z } from "zod";
import { digests } from "@/db/values";

export const listMessagesInput = z.object({
  page: z.number().int().min(1).max(100_000).default(1),
  unreadFirst: z.boolean().default(false),
});
export const readMessagesInput = z.object({ ids: z.array(z.uuid()).min(1).max(100) });
export const openMessageInput = z.object({ id: z.uuid() });
export const setDigestInput = z.object({ digest: z.enum(digests) });
