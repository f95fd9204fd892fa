import { member, router } from "../trpc";
import { activate } from "./activate";
import { archive } from "./archive";
import { dropPending, saveSettings } from "./save-settings";
import { activateInput, archiveInput, dropPendingInput, saveSettingsInput } from "./schema";
import { showSettings } from "./show-settings";

export const plansRouter = router({
  activate: member.input(activateInput).mutation(({ ctx, input }) => activate(ctx, input)),
  archive: member.input(archiveInput).mutation(({ ctx, input }) => archive(ctx, input)),
  settings: member.query(({ ctx }) => showSettings(ctx)),
  saveSettings: member.input(saveSettingsInput).mutation(({ ctx, input }) => saveSettings(ctx, input)),
  dropPending: member.input(dropPendingInput).mutation(({ ctx, input }) => dropPending(ctx, input)),
});
