import { z } from "zod";
import { robotVendors } from "@/db/values";

export const addRobotInput = z.object({
  vendor: z.enum(robotVendors),
  name: z.string().trim().min(1, "robot.nameMissing").max(40, "robot.nameMissing"),
  url: z.string().trim().max(500, "robot.address"),
  secret: z
    .string()
    .trim()
    .max(200)
    .transform((text) => text || null),
  withText: z.boolean(),
});
export const robotInput = z.object({ id: z.uuid() });
