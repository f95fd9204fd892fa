import type { mailZh, MessageWords } from "./words-zh";

/** `messagesZh` in English; app/_words checks that both ask for the same facts. */
export const messagesEn: { [Group in keyof MessageWords]: Told<MessageWords[Group]> } = {
  generic: "You have a new message; please open it.",
  commitment: {
    assigned:
      "Assigned: {code} {title}{dueOn, select, none {} other {, to be done by {dueOn}}}. Please acknowledge receipt.",
    leadTaken:
      "Your department now leads {code} {title}{dueOn, select, none {} other {, to be done by {dueOn}}}. The work goes on where it stands.",
    recalled: "The assignment of {code} {title} was recalled{reason, select, none {} other {: {reason}}}",
    refused:
      "{department, select, none {Receipt} other {{department}: receipt}} of {code} {title} is refused: {reason}",
    reopened: "{code} {title} is reopened: {reason}",
    discontinued: "{code} {title} is discontinued: {reason}",
    reworded: "The words of the report that {code} {title} quotes were corrected: {reason}",
    acknowledgeDue:
      "{count, plural, one {# assigned commitment waits} other {# assigned commitments wait}} for acknowledgement, due {day}.",
  },
  update: {
    due: "{count, plural, one {# report} other {# reports}} for {period} not yet filed, due {day}.",
    overdue: "{count, plural, one {# report} other {# reports}} for {period} still not filed, due {day}.",
    returned: "The report on {code} for {period} was returned: {reason}",
    filedForYou: "{name} reported on {code} for {period} on your department's behalf; please check it.",
  },
  contribution: {
    asked:
      "{department} asks your department for its part of {code} {title} in {period}{words, select, none {.} other {: {words}}}",
    given: "{department} gave its part of {code} for {period}.",
  },
  request: {
    decided:
      "The {kind, select, deferral {deferral} adjustment {adjustment} discontinuation {discontinuation} closing {closing} objection {objection} other {}} request on {code} {state, select, granted {was granted} refused {was refused} other {was decided}}: {reason}",
    withdrawn:
      "{department} withdrew its {kind, select, deferral {deferral} adjustment {adjustment} discontinuation {discontinuation} closing {closing} objection {objection} other {}} request on {code}.",
  },
  notice: {
    toApprove:
      "{step, select, remind {A reminder} blue {A blue notice} orange {An orange notice} red {A red notice} summons {A summons} instruction {An instruction} other {A notice}} on {code} {title} waits for approval.",
    issued:
      "{numberText}, {step, select, remind {reminder} blue {blue notice} orange {orange notice} red {red notice} summons {summons} instruction {instruction} other {notice}}: {code} {title}. Acknowledge by {acknowledgeBy}, answer by {answerBy}.",
    answered: "{department} answered {numberText} ({code}).",
    answerDue: "{numberText} ({code}) is to be answered by {day} and has no answer yet.",
    lifted: "{numberText} ({code}) was lifted.",
    withdrawn: "{numberText} ({code}) was withdrawn: {reason}",
  },
  instruction: { given: "{name} gave an instruction on {code} {title}; please answer by {answerBy}." },
  chase: {
    suggested:
      "{count, plural, one {# chase or escalation is} other {# chases or escalations are}} suggested.",
  },
  post: {
    handedOver:
      "You hold the post “{post}” from {on} on, with its work in hand{from, select, none {} other { (before you: {from})}}.",
    deputy: "You deputise for “{post}” from {startOn} until {until}.",
  },
  evidence: { purgeAsked: "Purging “{name}”, evidence of {code}, waits for your consent." },
  plan: { settingsChange: "The settings of {plan} change from {day} on." },
  lamp: {
    overridden:
      "The supervision office flags the lamp of {code} {title} for {period} as {lamp, select, green {on track} yellow {lagging} red {seriously lagging} grey {not judged} other {other}} (computed: {computed, select, green {on track} yellow {lagging} red {seriously lagging} grey {not judged} other {other}}): {reason}",
    overrideLifted: "The flag on the lamp of {code} {title} for {period} is lifted: {reason}",
  },
  edition: { published: "The {period} edition of {plan} has been published." },
};

type Told<T> = T extends string ? string : { [Key in keyof T]: Told<T[Key]> };

export const mailEn: Record<keyof typeof mailZh, string> = {
  subjectOne: "{text}",
  subjectDigest: "{count, plural, one {# unread message} other {# unread messages}} ({day})",
  greeting: "Dear {name},",
  digest: "you have {count, plural, one {# unread message} other {# unread messages}} in Jiannuo:",
  more: "{count, plural, one {# more message} other {# more messages}} in your inbox.",
  open: "Open",
  foot: "{government} · Jiannuo. Whether mail is sent to you is chosen under “My account”.",
  demonstration: "demonstration data",
  demonstrationText: "Demonstration data: progress is invented.",
};
