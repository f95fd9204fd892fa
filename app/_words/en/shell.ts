import type { DeepString } from "../deep-string";
import type { shell as zh } from "../zh/shell";

export const shell: DeepString<typeof zh> = {
  skip: "Skip to the content",
  nav: "Main navigation",
  menu: "Menu",
  desk: "My queue",
  overview: "Overview",
  report: "The report",
  ledger: "Ledger",
  departments: "Departments",
  inbox: "Inbox",
  grid: "File in bulk",
  review: "Review",
  requests: "Requests",
  notices: "Notices",
  audit: "Audit trail",
  settings: "Plan settings",
  admin: "Administration",
  unread: "{count} unread",
  waiting: "{count, plural, one {# waits} other {# wait}}",
  planYear: "{year} annual plan",
  today: "Business date {day}",
  demonstration:
    "Demonstration data: pledges and targets are quoted from the report; the progress (the parts of the livelihood projects, too) is invented.",
  demonstrationLabel: "Demonstration data",
  language: "Language",
  switchTo: "中文",
  signOut: "Sign out",
  signingOut: "Signing out…",
  account: "My account, acting as {who}",
  notSignedOut: "You are still signed in. Please try again.",
};
