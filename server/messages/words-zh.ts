/**
 * What the messages say in Chinese, by key. They stand here and not with the other words of the interface, because
 * mail is written without a page; `app/_words/zh/messages.ts` hands them on. `{title}` is made of the facts `titleZh`
 * and `titleEn`, and so for every such pair; facts that are days or months are written as people read them.
 */
export const messagesZh = {
  generic: "有一条新消息，请打开查看。",
  commitment: {
    assigned: "交办：{code} {title}{dueOn, select, none {} other {，{dueOn}前完成}}。请签收。",
    leadTaken:
      "{code} {title} 改由贵单位牵头{dueOn, select, none {} other {，{dueOn}前完成}}。在办的事项一并接续。",
    recalled: "{code} {title} 的交办已收回{reason, select, none {} other {：{reason}}}",
    refused: "{department, select, none {} other {{department}}}拒收 {code} {title}：{reason}",
    reopened: "{code} {title} 重新办理：{reason}",
    discontinued: "{code} {title} 已中止：{reason}",
    reworded: "{code} {title} 引用的报告原文已更正：{reason}",
    acknowledgeDue: "{count, plural, other {# 件}}交办事项须在{day}前签收，尚未签收。",
  },
  update: {
    due: "{period}进展还有{count, plural, other { # 件}}没有报送，{day}截止。",
    overdue: "{period}进展有{count, plural, other { # 件}}到{day}截止仍未报送。",
    returned: "{code} {period}的填报被退回：{reason}",
    filedForYou: "{name}替本单位报送了 {code} {period}的进展，请核对。",
  },
  contribution: {
    asked:
      "{department}请贵单位提供 {code} {title} {period}的配合进展{words, select, none {。} other {：{words}}}",
    given: "{department}已提供 {code} {period}的配合进展。",
  },
  request: {
    decided:
      "{code} 的{kind, select, deferral {延期} adjustment {调整} discontinuation {中止} closing {办结} objection {复核} other {}}申请{state, select, granted {已同意} refused {未同意} other {已有决定}}：{reason}",
    withdrawn:
      "{department}撤回了 {code} 的{kind, select, deferral {延期} adjustment {调整} discontinuation {中止} closing {办结} objection {复核} other {}}申请。",
  },
  notice: {
    toApprove:
      "{code} {title} 的{step, select, remind {提醒} blue {蓝色督查单} orange {橙色督查单} red {红色督查单} summons {约谈} instruction {批示} other {督办件}}待批准。",
    issued:
      "{numberText} {step, select, remind {提醒} blue {蓝色督查单} orange {橙色督查单} red {红色督查单} summons {约谈} instruction {批示} other {督办件}}：{code} {title}，请在{acknowledgeBy}前签收，{answerBy}前答复。",
    answered: "{department}答复了 {numberText}（{code}）。",
    answerDue: "{numberText}（{code}）须在{day}前答复，尚未答复。",
    lifted: "{numberText}（{code}）已解除。",
    withdrawn: "{numberText}（{code}）已撤回：{reason}",
  },
  instruction: { given: "{name}对 {code} {title} 作出批示，请在{answerBy}前答复。" },
  chase: { suggested: "按亮灯情况，有{count, plural, other { # 件}}建议催办或升级。" },
  post: {
    handedOver:
      "岗位“{post}”自{on}起由您担任，在办的事项一并移交{from, select, none {} other {（原任：{from}）}}。",
    deputy: "您自{startOn}至{until}担任“{post}”的AB角。",
  },
  evidence: { purgeAsked: "{code} 的佐证材料“{name}”申请清除，等待您同意。" },
  plan: { settingsChange: "{plan}的设置将自{day}起变更。" },
  lamp: {
    overridden:
      "{code} {title} {period}的亮灯由督查室标注为{lamp, select, green {正常} yellow {滞后} red {严重滞后} grey {不判定} other {其他}}（系统判定：{computed, select, green {正常} yellow {滞后} red {严重滞后} grey {不判定} other {其他}}）：{reason}",
    overrideLifted: "{code} {title} {period}的亮灯标注已解除：{reason}",
  },
  edition: { published: "{plan} {period} 公开版已经签发。" },
};

export type MessageWords = typeof messagesZh;

/** What mail says around the messages. */
export const mailZh = {
  subjectOne: "{text}",
  subjectDigest: "{count, plural, other {# 条未读消息}}（{day}）",
  greeting: "{name}，您好：",
  digest: "您在“践诺”有{count, plural, other { # 条未读消息}}：",
  more: "还有{count, plural, other { # 条}}，请打开“消息”查看。",
  open: "打开",
  foot: "{government} · 践诺。是否接收邮件，可在“我的账号”中选择。",
  demonstration: "演示数据",
  demonstrationText: "演示数据：进展为虚构。",
};

/**
 * What group robots say: codes and counts, in Chinese, for a group has no language of its own. `{about}` is empty
 * unless the robot may say what a pledge is about.
 */
export const robotZh = {
  notice: {
    issued:
      "已发出{step, select, remind {提醒} blue {蓝色督查单} orange {橙色督查单} red {红色督查单} summons {约谈通知} other {督办件}} {numberText}：{code}{about}",
  },
  instruction: { given: "有新的领导批示：{code}{about}" },
  commitment: { assigned: "已交办{count, plural, other { # 项}}承诺事项，请牵头单位签收。" },
  test: "测试消息：机器人已接通。",
  open: "打开",
};
