import type { DeepString } from "../deep-string";
import type { errors as zh } from "../zh/errors";
import { peopleErrors } from "./errors-people";
import { publicErrors } from "./errors-public";

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
    month:
      "{month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}} {year}",
    day: "{day} {month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}} {year}",
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
    published:
      "This piece of evidence is published in an edition; ask the supervision office to withdraw it.",
    publicReasonMissing:
      "This piece of evidence is published in an edition: write, in at least two characters, what the public is told about its withdrawal.",
    withdrawn: "This piece of evidence was withdrawn; its name, hash and the reason remain.",
    purged: "This piece of evidence was purged by rule; its hash and the reason remain.",
    visitMissing: "A site visit needs its place and people; no other means takes them.",
    placeMissing: "Say where the site visit was.",
    peopleMissing: "Say who took part in the site visit.",
    visitPhoto: "The photograph must belong to the same item and not be withdrawn.",
    visitPhotoKind: "A site visit takes photographs only (JPEG, PNG, WebP, HEIC).",
    visitDay: "A site visit is dated between the day the piece was added ({from}) and today ({to}).",
    foreignMilestone: "This milestone is not one of this commitment. Reload and try again.",
    purgeLink: "A link has no file to purge: withdraw it.",
    purgeOpen: "A purge of this piece was asked for already and waits for the other side.",
    purgeNone: "No purge of this piece waits for a decision. Reload and look again.",
    purgeOther:
      "A purge takes a supervisor and an administrator together: somebody else, of the other role, decides.",
  },
  ...peopleErrors,
  ...publicErrors,
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
    yardstickUnset: "{code} has no yardstick yet. Choose first how its progress is judged.",
    yardstickNeedsMeasures:
      "{code} has no measure to be judged by. Choose milestones or a standing duty instead.",
    yardstickNeedsMilestones: "{code} is judged by milestones: list at least one.",
    yardstickOfParent: "{code} has parts and can only be judged by them.",
    postMissing: "There is no such post, or it has been abolished.",
    postElsewhere: "The post that answers must be an officer's or the head's post of the lead department.",
    notLeader: "The leader in charge must be a leader's post.",
    parentClosed: "The programme {parent} has ended; reopen it first.",
    planArchived: "The year's plan is archived, so {code} cannot be reopened.",
    childrenStand:
      "{count, plural, =1 {One part is} other {# parts are}} still open, so the programme cannot be discontinued.",
    mergedMissing: "There is no commitment {into} in this year's plan.",
    mergedSelf: "A commitment cannot be merged into itself.",
    mergedEnded: "{into} is discontinued, so nothing can be merged into it.",
  },
  plan: {
    missing: "There is no such plan, or it belongs to another government.",
    notYours: "Only the supervision office activates and archives a plan and keeps its settings.",
    open: "{count, plural, =1 {One commitment is} other {# commitments are}} still open, so the plan cannot be archived.",
    notActive: "The plan is not active yet, so nothing can be sent out.",
    moved: "The plan has changed state. Please reload.",
    noYardstick: "{count} commitments have no yardstick, so the plan cannot be activated: {codes}.",
  },
  audit: {
    notYours:
      "The audit trail is read by the supervision office, leaders and observers; your present role may not.",
  },
  report: { missing: "This plan has no report text." },
  sentence: {
    missing: "There is no such sentence, or it belongs to another government.",
    notYours: "Only the supervision office classes sentences of the report.",
    moved:
      "Somebody has classed this sentence as {state, select, pledge {pledge} retrospect {review} situation {situation} slogan {slogan} formality {formality} other {something else}} meanwhile. Reload and look again.",
    same: "That is its class already; nothing has changed.",
    bearsPledge:
      "This sentence bears {count, plural, one {a pledge} other {# pledges}}: its class can only be pledge.",
    bearsNone:
      "This sentence bears no pledge and cannot be classed as one: a commitment that quotes it comes first.",
  },
  settings: {
    unchanged: "These are the settings that hold, or wait to hold, already; nothing was changed.",
    nothingPending: "No change waits; somebody may have taken it back. Please reload.",
    filingDayInvalid:
      "The filing day is a whole number from 1 to 31; a month without that day ends with its last one.",
    toleranceInvalid: "The tolerance for growth lies between 0.1 and 20 points.",
    daysInvalid: "Enter a whole number of days within the limits named.",
    pointsInvalid: "Points lie between 0 and 50, with one decimal at most.",
    timeInvalid: "Enter a time as hours and minutes, for example 08:30.",
    answerBeforeReceipt: "The time to answer cannot be shorter than the time to acknowledge.",
  },
  update: {
    missing: "There is no such report, or it belongs to another government.",
    notYours: "Your present role cannot act on this report.",
    moved:
      "Things have moved on and nothing was done: the report is now “{state, select, draft {a draft} submitted {waiting for review} endorsed {endorsed} accepted {accepted} returned {returned} other {changed}}”. Please reload.",
    savedByOther: "{name} saved this report first.",
    onBehalf: "The supervision office ({name}) is filing this. After three idle working days you may go on.",
    ofDepartment: "The unit ({name}) is writing this. After three idle working days you may go on with it.",
    onRecord: "It was filed before or returned, or its evidence was checked: it stays. Amend and submit it.",
    begun: "Something is written for this one already. Please open the report and submit it there.",
    changed: "This report says something new. Please review it by itself.",
  },
  request: {
    missing: "There is no such request, or it belongs to another government.",
    notYours: "Your present role cannot act on this request.",
    moved:
      "Somebody has dealt with this request: it is now “{state, select, filed {waiting} endorsed {endorsed} granted {granted} refused {refused} withdrawn {withdrawn} other {changed}}”. Please reload.",
    open: "A request of this kind is waiting already.",
    notAsked: "Only what the request asks for can be changed.",
  },
  deferral: { notLater: "The new date must be later than the present one ({dueOn})." },
  adjustment: {
    nothing: "Nothing would change; adjust at least one term.",
    targetInvalid: "Enter a valid target; a range's maximum must exceed its minimum.",
    foreignMeasure: "This measure is not of this commitment. Please reload.",
    twice: "One measure was given twice. Please reload.",
  },
  closing: {
    proofMissing: "Say what proves it (form of proof that was set: {form}).",
    unanswered:
      "{count, plural, =1 {One of the six questions has} other {# of the six questions have}} no yes, so it cannot be closed.",
    notVerified:
      "No piece of evidence has been verified, so it cannot be closed. Verify the evidence first, or refuse for more.",
  },
  objection: {
    noLamp: "There is no lamp for this period yet, so there is nothing to dispute.",
    noNotice: "This notice cannot be disputed: it was not issued, has ended, or is of another commitment.",
  },
  milestone: {
    weight: "A weight must be above 0 and at most 1000.",
    outsideDue:
      "Milestone {n} is not between {from} and {to}. Change its date or the deadline of the commitment.",
  },
  schedule: {
    share: "Each share must be above 0 and at most 100%.",
    foreign: "The schedule names a measure of something else; please reload.",
    falling: "A schedule goes by date, and each share is larger than the one before.",
    unfinished: "The last date of a schedule must ask for 100%.",
    outsideDue: "The dates of a schedule must be between {from} and {to}.",
  },
  vote: {
    count: "Votes are whole numbers from 0 up.",
    nobody: "Nobody holds a post in this unit now to hear of it. Please ask in another way.",
    heldLater: "The vote cannot be later than today ({today}).",
    notLivelihood: "{code} is not a livelihood project, so there is no satisfaction vote.",
  },
  day: {
    invalid: "Enter a valid date, for example 2023-09-28.",
    outsidePlan: "The date must lie between {from} and {to}.",
  },
  period: {
    invalid: "The period must be a year and a month, for example 2023-09.",
    outsidePlan: "Only months from {from} to {to} can be reported on.",
  },
  correction: { unknown: "The report to be corrected is not there, or not accepted yet." },
  contribution: {
    missing: "There is no such contribution. Please reload.",
    notYours: "Contributions come from supporting units; your present role cannot write one.",
    wordsMissing: "Please say what your unit did, in two characters or more.",
    savedByOther: "{name} saved your unit's contribution first. Please reload before you change it.",
    askedToday: "This unit was asked today already. Please wait for its part.",
    nobody: "Nobody holds a post in this unit now to hear of it. Please ask in another way.",
  },
  reading: {
    unknown: "There is no such figure, or it belongs to another government.",
    notYours: "Only the statistics bureau confirms rates that other units report.",
    confirmed: "This figure has been confirmed already.",
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
  notice: {
    missing: "There is no such notice, or it belongs to another government.",
    notYours: "Your present role cannot act on this notice.",
    moved:
      "Things have moved on and nothing was done: the notice is now “{state, select, draft {a draft} approved {approved} issued {issued} acknowledged {acknowledged} answered {answered} lifted {lifted} escalated {escalated} withdrawn {withdrawn} other {changed}}”. Please reload.",
    open: "A notice on this commitment is still open ({state, select, draft {draft} approved {approved} issued {issued} acknowledged {acknowledged} other {answered}}): one at a time.",
    stepTooHigh:
      "The ladder goes one step at a time: at most “{step, select, remind {reminder} blue {blue notice} orange {orange notice} red {red notice} other {summons}}” now.",
    tooSoon: "Too soon after the last notice on this commitment: the next can be issued from {until} on.",
    answerNotDue: "The time to answer runs until {answerBy}; it cannot be escalated before.",
    topStep: "This is the highest step already.",
    answerByPast: "The day for the answer cannot lie before today ({today}).",
  },
  words: {
    missing: "Enter a text of at least two characters.",
    tooLong: "The text is too long; please shorten it.",
  },
  reason: {
    missing: "Give a reason of at least two characters.",
    tooLong: "The reason is too long: 1,000 characters at most.",
  },
  title: { missing: "Enter a name of at least two characters." },
  message: { missing: "There is no such message." },
  robot: {
    missing: "There is no such robot, or it belongs to another government.",
    notYours: "Only the supervision office keeps robots.",
    nameMissing: "Give it a name of up to 40 characters.",
    address:
      "This is no robot's address: copy it as it stands from the group's settings. Only WeCom, DingTalk and Feishu are accepted.",
    notReached: "The message did not arrive: {why}. Check the address and the secret.",
    moved: "This robot is stopped already. Refresh the page.",
  },
  override: {
    missing: "There is no such flag, or it belongs to another government.",
    period: "Another period is judged by now. Please reload before you flag its lamp.",
    stands:
      "This period is flagged already ({lamp, select, green {on track} yellow {lagging} red {seriously lagging} other {not judged}}). Lift that flag first.",
    same: "The computed lamp already says “{lamp, select, green {on track} yellow {lagging} red {seriously lagging} other {not judged}}”.",
    ended: "This flag {state, select, lifted {was lifted} other {ended with its period}}. Please reload.",
  },
  standing: {
    outside: "Any day from {from} to {to} can be looked back at.",
  },
  view: {
    missing: "This view is no longer there.",
    nameMissing: "Give the view a name.",
    nameTooLong: "The name is too long: 40 characters at most.",
    queryTooLong: "There are too many filters to keep.",
    nameTaken: "There is a view called “{name}” already; choose another name.",
    tooMany: "At most {most} views can be kept; delete one that is not needed.",
  },
  chase: {
    children: "A parent is not chased for itself: chase its children.",
    notLagging: "It does not lag; nothing to chase.",
    scar: "Seriously lagging last period and made good since: nothing to chase.",
    disputed: "An objection to its lamp or to a notice waits for a decision; it can be chased after that.",
    drafted: "A notice is being drafted already.",
    open: "A notice is still open.",
    lifted: "This period’s lag was answered for and lifted, and has not become worse.",
    tooSoon: "Too soon after the last notice; the next can be issued from {until} on.",
  },
};
