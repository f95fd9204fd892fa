import { z } from "zod";

export const activateInput = z.object({ id: z.uuid(), version: z.int().min(1) });
