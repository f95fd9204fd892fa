import type { DeepString } from "../deep-string";
import type { publicErrors as zh } from "../zh/errors-public";

export const publicErrors: DeepString<typeof zh> = {
  edition: {
    missing: "There is no such edition in your government.",
    notYours: "Only the supervision office publishes, marks what is published and corrects it.",
    nothingDue: "No period's filing has come due yet, so there is nothing to publish.",
    notActive: "The plan is not active yet and cannot be published.",
    moved: "The edition to publish is that of {period}; it has just changed. Reload and look again.",
    exists: "The edition of {period} is published already. Write a correction if something in it is wrong.",
    markMissing: "An update or piece of evidence was not found in your government. Reload and choose again.",
    markNotAccepted: "{code}: only accepted updates and their evidence can be marked for publication.",
    markNothingIn: "{code}: this update says “no change” and has no text to publish.",
    markGone: "{code}: “{name}” was withdrawn or purged and cannot be published.",
    markWithheld: "{code}: what a correction has taken out is not published again.",
    ownDepartment:
      "Your own department leads {code}; others of the supervision office decide what the public reads of it.",
    targetMissing: "This edition shows no such text, file or note, or it was taken out already.",
    codeMissing: "There is no commitment {code} in this edition.",
    targetNeeded: "Choose the text or piece to take out.",
    targetOfNote: "A note takes nothing out; choose “take out” for that.",
    wordsMissing: "Say what is corrected, in up to 500 characters.",
  },
  clue: {
    missing: "There is no such tip in your government.",
    notYours:
      "Tips are checked by the supervision office; you cannot see this one under your present role. One about a matter that your own department leads is handled by others of the office.",
    moved:
      "Somebody has handled this tip already; it is now “{state, select, received {waiting} verified {verified} dismissed {untrue, or not about this commitment} other {acted on}}”. Reload and look again.",
    answerMissing: "Write an answer to the sender, at least two characters.",
    wordsShort: "That is too short: please write at least 10 characters.",
    wordsLong: "That is too long: please keep it to 1,000 characters.",
    nameLong: "The name is too long: please keep it to 60 characters.",
    contactLong: "That is too long: please keep how to reach you to 120 characters.",
    formStale: "This form has expired (after 4 hours). Check what you wrote and send it again.",
    tooFast: "That was very fast. Check what you wrote and send it again.",
    robot:
      "This looks as if a program had filled it in, and was not taken. If you wrote it yourself, check it and send it again.",
    crossSite:
      "This was not sent from a form of this site, and was not taken. Check what you wrote and send it again.",
    tooLarge: "What was sent is too large and was not taken.",
    sentAlready:
      "This form was sent before, and nothing was taken a second time. Its receipt number was shown then; with it you can look up what came of your tip.",
    tooMany:
      "Too many tips have come in. Please send it again in {minutes, plural, one {# minute} other {# minutes}}.",
    lookUpTooMany:
      "Too many wrong numbers. Please try again in {minutes, plural, one {# minute} other {# minutes}}.",
    noReceipt: "No tip has this receipt number. Check it and try again: capitals and dashes do not matter.",
  },
  provenance: {
    notYours: "Only the supervision office corrects where a pledge comes from.",
    ownDepartment: "You cannot take in a pledge for your own department to lead; another supervisor can.",
    noPlace: "The report has no such place; it has {length} characters.",
    offset: "A place is a whole number from 0 on.",
    outside: "The selection lies outside the report, or nothing is selected.",
    cutPair: "An end lies in the middle of a character; move it by one.",
    differs: "The selected words are not those of the report at {start} to {end}; please select them again.",
    lineBreak: "A quote stays within one paragraph.",
    spaceAtEnds: "A quote cannot begin or end with white space; shorten it by one.",
    inState:
      "{state, select, closed {Closed; its provenance is not corrected any more.} discontinued {Discontinued; its provenance is not corrected any more.} closing {Its closing is being judged; until then it is neither split nor merged.} pending {It waits to be received; until then it is not merged.} other {In its present state it cannot be corrected this way.}}",
    same: "The ends are where they were; nothing was changed.",
    sameSpan: "{code} quotes these very words already.",
    areaMissing: "This plan has no such area; please choose again.",
    leadMissing: "Choose a lead department.",
    themeMissing: "Choose or enter a theme.",
    themeNew: "“{name}” is a new theme; please give its English name.",
    child: "A part of a programme quotes its programme's words; correct those of the programme.",
    accepted:
      "{count, plural, one {# update is} other {# updates are}} accepted already, so the quote stays. To divide it, list its parts as children.",
    hasChildren:
      "A programme whose parts are listed can neither be merged nor split; only its ends can be moved.",
    measureOutside: "A measure is stated by “{raw}”; the new quote has to hold these words.",
    measureAstray: "A measure is stated by “{raw}”; one of the parts has to hold these words.",
    readingStands:
      "A value of “{metric}” was filed and cannot move to another pledge. Return or delete that update first.",
    bare: "“{words}” bears no pledge any more; choose its class.",
    bareIsPledge: "A sentence that bears no pledge cannot be classed as one.",
    apart: "The two quotes stand in different paragraphs or have other words between them.",
    partsFew: "A split has at least two parts.",
    partsMany: "A split has at most six parts.",
    partOutside: "The parts have to lie within the present quote.",
    partsOverlap: "The parts follow the order of the text and do not overlap.",
  },
};
