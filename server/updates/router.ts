import { member, router } from "../trpc";
import { accept } from "./accept";
import { beside } from "./beside";
import { endorse } from "./endorse";
import { filingForm } from "./form";
import { many } from "./many";
import { reviewQueue } from "./queue";
import { returnUpdate } from "./return";
import { saveDraft } from "./save-draft";
import {
  acceptInput,
  formInput,
  returnInput,
  saveDraftInput,
  showInput,
  stepInput,
  submitInput,
} from "./schema";
import { showUpdate } from "./show";
import { submit } from "./submit";
import { withdraw } from "./withdraw";

export const updatesRouter = router({
  form: member.input(formInput).query(({ ctx, input }) => filingForm(ctx, input)),
  queue: member.query(({ ctx }) => reviewQueue(ctx)),
  show: member.input(showInput).query(({ ctx, input }) => showUpdate(ctx, input)),
  saveDraft: member.input(saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  submit: member.input(submitInput).mutation(({ ctx, input }) => submit(ctx, input)),
  withdraw: member.input(stepInput).mutation(({ ctx, input }) => withdraw(ctx, input)),
  endorse: member.input(stepInput).mutation(({ ctx, input }) => endorse(ctx, input)),
  accept: member.input(acceptInput).mutation(({ ctx, input }) => accept(ctx, input)),
  return: member.input(returnInput).mutation(({ ctx, input }) => returnUpdate(ctx, input)),
  ...beside,
  ...many,
});
