import type { DeepString } from "../deep-string";
import type { failure as zh } from "../zh/failure";

export const failure: DeepString<typeof zh> = {
  notFoundTitle: "There is no such page",
  notFoundText: "The address may be wrong, or it does not belong to your government. Nothing was changed.",
  errorTitle: "This page could not be shown",
  errorText:
    "Something went wrong and was noted. What was saved is safe. Try again; if it stays, give the number to your administrator.",
  errorNumber: "Number {digest}",
  home: "Back to my queue",
  retry: "Try again",
};
