import type { DeepString } from "../deep-string";
import type { welcome as zh } from "../zh/welcome";

export const welcome: DeepString<typeof zh> = {
  title: "Set your password",
  hello: "Welcome, {name}. Please set the password of the login name {login}.",
  password: "New password",
  passwordHint: "at least 10 characters",
  show: "Show the password",
  submit: "Set the password",
  working: "Setting…",
  failed: "The password is not set",
  done: "The password is set",
  doneText: "Sign in with the login name {login} and the new password.",
  signIn: "Sign in",
  over: "This link works no more",
  overText:
    "A link works once, within 72 hours, and a newer one replaces it. Ask your administrator for a new one.",
};
