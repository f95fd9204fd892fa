import type { DeepString } from "../deep-string";
import type { errors as zh } from "../zh/errors";

export const errors: DeepString<typeof zh> = {
  generic: {
    unexpected:
      "Something went wrong and nothing was done. What you typed is still on the page; please try again later.",
    forbidden: "Your present role may not do this. Ask the supervision office if it needs doing.",
    notFound: "Not found. It may have moved, or it does not belong to your government.",
    signedOut:
      "You are signed out. Sign in in a new window, come back and try again; nothing you typed is lost.",
    network: "The server cannot be reached and nothing was sent. Check the network and try again.",
    invalid: "Something does not fit. Please mend what is marked.",
    conflict: "Things changed meanwhile and nothing was done. Reload and look again.",
    tooMany: "Too many tries. Please wait a moment.",
  },
};
