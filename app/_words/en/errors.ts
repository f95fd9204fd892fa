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
  evidence: {
    empty:
      "This file is empty (0 bytes). Choose a photograph (JPEG, PNG, WebP, HEIC), a PDF, an Office document without macros or plain text.",
    tooLarge:
      "The file is larger than {limitMb} MB and was not taken. Up to {limitMb} MB each: compress or split it.",
    forbiddenType:
      "“{name}” cannot be taken. Accepted: photographs (JPEG, PNG, WebP, HEIC), PDF, Office documents without macros (Word, Excel, PowerPoint) and plain text (TXT, CSV); no SVG, web pages, archives or programs.",
    disguised:
      "What is in “{name}” is not what its ending says: {detected, select, unknown {it cannot be recognised} other {it is {detected}}}. Send the original rather than a renamed file; accepted are JPEG, PNG, WebP and HEIC photographs, PDF, Office documents without macros and plain text.",
    macros:
      "This Office document contains macros. Save it without them (as docx, xlsx or pptx) or as PDF, and send that.",
    nameMissing: "The file has no name. Give it one of up to 200 characters, such as “site.jpg”.",
    tooMany:
      "An update carries at most {most} pieces of evidence. Remove what is not needed, or join some into one PDF.",
    already: "This update has it already: “{name}”.",
    takenLater: "It cannot have been taken after today ({today}).",
    linkInvalid:
      "Give a whole address that begins with http:// or https://, without user name or password, of up to 2,000 characters.",
    interrupted: "The upload broke off and nothing was kept. Check the network and send it again.",
    crossSite:
      "This was not sent from a page of this system and was not taken. Open the page here and send it again.",
    missing: "There is no such piece of evidence, or it does not belong to your government.",
    notYours: "Your present role may not see or handle this piece of evidence.",
    withdrawn: "This piece of evidence was withdrawn; its name, hash and the reason remain.",
    purged: "This piece of evidence was purged by rule; its hash and the reason remain.",
    visitMissing: "A site visit needs its place and people; no other means takes them.",
    placeMissing: "Say where the site visit was.",
    peopleMissing: "Say who took part in the site visit.",
    visitPhoto: "The photograph must belong to the same item and not be withdrawn.",
  },
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
  },
  post: {
    missing: "There is no such post, or you do not hold it.",
    nameMissing: "Enter the post's name, at most 60 characters in Chinese and 100 in English.",
    departmentMissing: "The post of an officer or a head belongs to a department; choose one.",
    held: "Somebody holds this post now; hand it over first.",
    invalid: "Enter the post's name in Chinese and English and choose its role, or choose a vacant post.",
  },
  grant: {
    missing: "There is no such approval in your government.",
    notYours: "Another administrator or a supervisor decides: neither who proposed it nor whom it is for.",
    decided: "Somebody has decided this already; reload to see.",
    pending: "Something for this account waits for a second person already.",
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
  commitment: {
    missing: "There is no such commitment, or it belongs to another government.",
    notYours: "This is for the lead department; your present role cannot do it.",
    moved:
      "Things have moved on and nothing was done: the commitment is now “{state, select, draft {draft} unassigned {to be assigned} pending {to be acknowledged} active {at work} closing {closing under review} closed {closed} discontinued {discontinued} other {changed}}”. Please reload.",
    noYardstick:
      "{code} has no yardstick yet and cannot be sent out. Decide first how its progress is judged.",
    childrenOpen:
      "{count, plural, =1 {One part is} other {# parts are}} still open, so the programme cannot be closed.",
    childOfChild: "{code} is a part itself and cannot have parts.",
  },
  plan: {
    missing: "There is no such plan, or it belongs to another government.",
    notYours: "Only the supervision office can activate a plan.",
    notActive: "The plan is not active yet, so nothing can be sent out.",
    moved: "The plan has changed state. Please reload.",
    noYardstick: "{count} commitments have no yardstick, so the plan cannot be activated: {codes}.",
  },
  update: {
    missing: "There is no such report, or it belongs to another government.",
    notYours: "Your present role cannot act on this report.",
    moved:
      "Things have moved on and nothing was done: the report is now “{state, select, draft {a draft} submitted {waiting for review} endorsed {endorsed} accepted {accepted} returned {returned} other {changed}}”. Please reload.",
    savedByOther: "{name} saved this report first.",
  },
  request: {
    missing: "There is no such request, or it belongs to another government.",
    notYours: "Your present role cannot decide this request.",
    moved:
      "Somebody has dealt with this request: it is now “{state, select, filed {waiting} endorsed {endorsed} granted {granted} refused {refused} withdrawn {withdrawn} other {changed}}”. Please reload.",
    open: "A request of this kind is waiting already.",
  },
  deferral: { notLater: "The new date must be later than the present one ({dueOn})." },
  day: {
    invalid: "Enter a valid date, for example 2023-09-28.",
    outsidePlan: "The date must lie between {from} and {to}.",
  },
  period: {
    invalid: "The period must be a year and a month, for example 2023-09.",
    outsidePlan: "Only months from {from} to {to} can be reported on.",
  },
  reading: {
    notANumber: "Enter a number, for example 1652 or 98.5.",
    tooLarge: "The number is too large; check the unit.",
    negative: "The value cannot be negative.",
    missing: "Enter this period's value; if nothing changed, use “No change this period”.",
    totalMissing: "Enter the total; it must be more than 0.",
    doneOverTotal: "What is done cannot exceed the total ({total}).",
    fallReasonMissing: "The running total is less than last time ({last}); say why.",
    tenfold:
      "You entered {value}, more than ten times the last value {last}. If unit and digits are right, confirm it.",
    foreignMeasure: "A measure or milestone here is not of this commitment. Please reload.",
    twice: "One measure was filed twice. Please reload.",
  },
  progress: { missing: "Say what progress was made." },
  problems: { missing: "Say what problems there are; write “none” if there are none." },
  nextSteps: { missing: "Say what the next steps are." },
  selfAssessment: { missing: "Choose your own assessment." },
  words: { tooLong: "The text is too long; please shorten it." },
  reason: {
    missing: "Give a reason of at least two characters.",
    tooLong: "The reason is too long: 1,000 characters at most.",
  },
  title: { missing: "Enter a name of at least two characters." },
};
