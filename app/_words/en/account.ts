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
