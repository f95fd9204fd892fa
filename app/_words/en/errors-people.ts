import type { DeepString } from "../deep-string";
import type { peopleErrors as zh } from "../zh/errors-people";

export const peopleErrors: DeepString<typeof zh> = {
  people: {
    notYours: "Only an administrator manages accounts, posts and departments.",
  },
  department: {
    missing: "There is no such department in your government.",
    codeTaken: "A department has this code already; choose another one.",
    codeInvalid: "A code takes small letters, digits and hyphens, 40 at most.",
    nameMissing: "Enter the department's name, at most 60 characters in Chinese and 100 in English.",
  },
  user: {
    missing: "There is no such account in your government.",
    nameMissing: "Enter the name, 60 characters at most.",
    loginNameInvalid:
      "A login name begins with a small letter and has 2 to 32 letters, digits, dots, underscores or hyphens.",
    loginNameTaken: "This login name is taken; choose another one.",
    phoneInvalid: "A phone number has 5 to 15 digits, with a + before them or without.",
    phoneTaken: "Another account uses this phone number.",
    emailInvalid: "This is no e-mail address, such as name@example.cn.",
    emailTaken: "Another account uses this e-mail address.",
    taken: "Another account has just taken the login name, phone or e-mail; check them and try again.",
    disabled: "This account is disabled.",
    enabled: "This account is in use already.",
    self: "Nobody disables their own account; another administrator can.",
    lastAdmin: "This is the last administrator in use and cannot be disabled.",
    choose: "Choose a person.",
  },
  post: {
    missing: "There is no such post, or you do not hold it.",
    nameMissing: "Enter the post's name, at most 60 characters in Chinese and 100 in English.",
    departmentMissing: "The post of an officer or a head belongs to a department; choose one.",
    held: "Somebody holds this post now; hand it over first.",
    invalid: "Enter the post's name in Chinese and English and choose its role, or choose a vacant post.",
    vacant: "Nobody holds this post now, so there is nothing to hand over; give it to somebody.",
    handedOver: "This post goes to {name} on {on} already; nothing was done.",
    sameHolder: "The successor holds the post already; choose somebody else.",
    bothSides:
      "One person cannot both file for a department and review in the supervision office. Choose somebody else, or hand over the other post first.",
  },
  deputy: {
    missing: "There is no such deputy in your government.",
    notYours: "Only an administrator and the head of the department appoint deputies.",
    self: "Nobody deputises for themselves; choose somebody else.",
    foreign: "Choose somebody of your department; an administrator appoints across departments.",
    already: "This person is a deputy of the post in those days already.",
    over: "This deputy has ceased to act already.",
  },
  grant: {
    missing: "There is no such approval in your government.",
    notYours: "Another administrator or a supervisor decides: neither who proposed it nor whom it is for.",
    decided: "Somebody has decided this already; reload to see.",
    pending: "Something for this account or post waits for a second person already.",
    erased: "What was proposed has been erased as the law requires. Refuse it and propose it anew.",
  },
  password: {
    tooShort: "A password has at least 10 characters.",
    tooLong: "A password has at most 200 characters.",
    obvious:
      "This password is among the first that anybody tries. Choose another, such as a few unrelated words.",
    likeLogin: "The password must differ from the login name, phone and e-mail.",
    wrong: "The present password is wrong.",
  },
  link: {
    over: "This link works no more. Ask your administrator for a new one.",
  },
  session: {
    over: "This session is over; sign in again.",
  },
  signIn: {
    wrong: "Login name or password is wrong.",
    slowed: "Too many wrong tries. Try again in {seconds} seconds.",
  },
};
