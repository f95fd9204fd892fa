import { member, router } from "../trpc";
import { coverage } from "./coverage";
import { openPledge } from "./open";
import { readReport } from "./read";
import { reclassify } from "./reclassify";
import { coverageInput, openInput, readInput, reclassifyInput } from "./schema";

export const reportsRouter = router({
  coverage: member.input(coverageInput).query(({ ctx, input }) => coverage(ctx, input)),
  open: member.input(openInput).query(({ ctx, input }) => openPledge(ctx, input)),
  read: member.input(readInput).query(({ ctx, input }) => readReport(ctx, input)),
  reclassify: member.input(reclassifyInput).mutation(({ ctx, input }) => reclassify(ctx, input)),
});
