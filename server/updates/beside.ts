import { evidenceStore } from "../evidence/choose-store";
import { member } from "../trpc";
import { askContribution } from "./ask-contribution";
import { confirmReading } from "./confirm-reading";
import { contribute } from "./contribute";
import { contributionForm } from "./contribution-form";
import { deleteDraft } from "./delete-draft";
import { fileExtra, saveExtra } from "./extra";
import { extraForm } from "./extra-form";
import {
  askContributionInput,
  confirmReadingInput,
  contributeInput,
  contributionFormInput,
  extraFormInput,
  fileExtraInput,
  saveExtraInput,
  stepInput,
} from "./schema";
import { takeOver } from "./take-over";
import { toConfirm } from "./to-confirm";

/** Procedures for what stands beside the period's filing: ad hoc updates, corrections, contributions, confirmations. */
export const beside = {
  extraForm: member.input(extraFormInput).query(({ ctx, input }) => extraForm(ctx, input)),
  saveExtra: member.input(saveExtraInput).mutation(({ ctx, input }) => saveExtra(ctx, input)),
  fileExtra: member.input(fileExtraInput).mutation(({ ctx, input }) => fileExtra(ctx, input)),
  contribution: member.input(contributionFormInput).query(({ ctx, input }) => contributionForm(ctx, input)),
  contribute: member.input(contributeInput).mutation(({ ctx, input }) => contribute(ctx, input)),
  askContribution: member
    .input(askContributionInput)
    .mutation(({ ctx, input }) => askContribution(ctx, input)),
  takeOver: member.input(stepInput).mutation(({ ctx, input }) => takeOver(ctx, input)),
  deleteDraft: member.input(stepInput).mutation(({ ctx, input }) => deleteDraft(ctx, input, evidenceStore)),
  toConfirm: member.query(({ ctx }) => toConfirm(ctx)),
  confirmReading: member.input(confirmReadingInput).mutation(({ ctx, input }) => confirmReading(ctx, input)),
};
