import { z } from "zod";
import { robotVendors } from "@/db/values";
import { storable, textWithin } from "../commitments/schema";

export const addRobotInput = z.object({
  vendor: z.enum(robotVendors),
  name: textWithin(1, 40, "robot.nameMissing", "robot.nameMissing"),
  url: z.string().transform(storable).pipe(z.string().trim().max(500, "robot.address")),
  secret: z
    .string()
    .trim()
    .max(200)
    .transform((text) => storable(text) || null),
  withText: z.boolean(),
});
export const robotInput = z.object({ id: z.uuid() });
