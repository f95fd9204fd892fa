import { appointDeputy } from "@/server/people/appoint-deputy";
import { handOver } from "@/server/people/hand-over";
import type { Actor } from "@/server/core/context";
import { type Action, instantOn } from "./action";

/** A post that changes hands within the year; whoever comes second is found under the officer's usual name. */
export const handedOver = { departmentCode: "city-mgmt", on: "2023-06-01" };
/** A post whose holder is on leave at the end of September. */
export const onLeave = {
  departmentCode: "health",
  loginName: "health.deputy",
  from: "2023-09-18",
  until: "2023-10-13",
};

type Hands = { admin: Actor; former: Actor; successor: Actor; absent: Actor; deputy: Actor };

/** One officer's post is handed over in June, another is looked after by a deputy (AB角) in September. */
export const duties = ({ admin, former, successor, absent, deputy }: Hands): Action[] => [
  {
    at: instantOn(handedOver.on, 0),
    who: admin,
    run: (ctx) =>
      handOver(ctx, {
        postId: former.postId ?? "",
        toUserId: successor.userId,
        on: handedOver.on,
        note: "公厕改造、停车泊位两项需盯紧施工单位月报；台账和联系人清单已移交。",
      }),
  },
  {
    at: instantOn("2023-09-15", 65),
    who: admin,
    run: (ctx) =>
      appointDeputy(ctx, {
        postId: absent.postId ?? "",
        userId: deputy.userId,
        from: onLeave.from,
        until: onLeave.until,
        note: "经办人休假，期间由同科室B角代办填报和签收。",
      }),
  },
];

/** Who acts for a post on the day of an action. */
export const inOffice =
  ({ former, successor, absent, deputy }: Hands) =>
  (action: Action): Action => {
    const day = action.at.slice(0, 10);
    if (action.who === former && day >= handedOver.on) return { ...action, who: successor };
    if (action.who === absent && day >= onLeave.from) return { ...action, who: deputy };
    return action;
  };
