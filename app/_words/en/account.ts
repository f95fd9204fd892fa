import type { DeepString } from "../deep-string";
import type { account as zh } from "../zh/account";

export const account: DeepString<typeof zh> = {
  title: "My account",
  posts: "My posts",
  postsText: "You hold more than one post and act under one at a time. A switch takes effect at once.",
  current: "acting",
  deputy: "as deputy",
  switch: "Switch",
  switchTo: "Switch to {post}",
  switched: "You act as {post} now",
  notSwitched: "The post is not switched",
  mail: "Mail",
  mailText: "Messages are sent to {email} as well.",
  mailNoAddress:
    "Your account has no e-mail address: messages are shown in the inbox only. An administrator can add one.",
  mailNotConfigured: "Mail is not set up here yet; your choice holds once it is.",
  digest: "How to send them",
  digests: { off: "No mail", daily: "One digest each working day in the morning", "at-once": "Each at once" },
  mailLanguage: "Language of mail",
  languages: { zh: "中文", en: "English" },
  mailSaved: "Your choice of mail is saved",
  mailNotSaved: "Your choice of mail is not saved",
  password: "Change the password",
  present: "Present password",
  new: "New password",
  newHint: "at least 10 characters",
  show: "Show the passwords",
  change: "Change the password",
  changed: "The password is changed",
  changedText: "Other devices are signed out; this one stays signed in.",
  notChanged: "The password is not changed",
};
