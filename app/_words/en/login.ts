import type { DeepString } from "../deep-string";
import type { login as zh } from "../zh/login";

export const login: DeepString<typeof zh> = {
  title: "Sign in",
  claim: "Every pledge in the government's work report,",
  claimRest: "from the sentence that made it to the evidence that it was kept.",
  steps: {
    assign: "Assign",
    assignText: "Each target has its department, its post and the person who holds it",
    perform: "Perform",
    performText: "Reported each period, held against the schedule, proved",
    enforce: "Enforce",
    enforceText: "What lags is lit, chased, and closed only when verified",
  },
  name: "Login name, phone or e-mail",
  password: "Password",
  submit: "Sign in",
  signingIn: "Signing in…",
  missingName: "Enter your login name, phone or e-mail.",
  missingPassword: "Enter your password.",
  failed: "You are not signed in",
  wrong:
    "Login name or password is wrong. Check both and try again; if you forgot the password, ask your administrator.",
  slowed: "Too many wrong tries. Try again in {seconds} seconds; what you typed is kept.",
  network: "The server cannot be reached. What you typed is kept; check the network and try again.",
  unexpected: "Something went wrong on our side. What you typed is kept; please try again later.",
  publicPages: "Without signing in: the public pages",
  classified: "Not for classified matters: never enter or upload them.",
  demo: {
    title: "Demonstration accounts",
    hint: "One click signs you in.",
    as: "Sign in as {name}",
    officer:
      "Reports progress on the department's commitments, attaches evidence, answers notices, files requests.",
    head: "All that an officer does, and endorses what leaves the department.",
    supervisor: "Assigns, reviews, chases, decides requests, verifies and closes, publishes.",
    leader: "Sees everything, own portfolio first; writes instructions, approves notices from orange up.",
    observer: "Sees everything including the audit trail; changes nothing.",
    admin: "Departments, posts and users; no say over progress.",
  },
};
