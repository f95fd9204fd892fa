import type { RobotVendor } from "@/db/values";
import { DeliveryProblem } from "../outbox/delivery-problem";
import { isRobotAddress } from "./address";
import { requestTo, type Said } from "./body";

export type Robot = { id: string; vendor: RobotVendor; url: string; secret: string | null };
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const patienceMs = 10_000;

/**
 * Tells a group robot. Only the vendor's own address is called, and no redirect is followed: an address that was
 * typed must not lead anywhere within the house.
 * @throws DeliveryProblem in words that hold neither address nor key
 */
export async function sendToRobot(
  robot: Robot,
  said: Said,
  { call = fetch, now = new Date() }: { call?: Fetch; now?: Date } = {},
): Promise<void> {
  if (!isRobotAddress(robot.vendor, robot.url)) throw new DeliveryProblem("address not allowed");
  const { url, body } = requestTo(robot, said, now);
  const answer = await answerTo(call, url, body);
  if (answer.status !== 200) throw new DeliveryProblem(`HTTP ${answer.status}`);
  const code = codeIn(await answer.text());
  if (code !== 0) throw new DeliveryProblem(`refused with code ${code}`);
}

async function answerTo(call: Fetch, url: string, body: unknown): Promise<Response> {
  try {
    return await call(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw new DeliveryProblem("not reached", { cause: error });
  }
}

/** WeCom and DingTalk answer `errcode`, Feishu `code`; an answer that is neither is no success. */
function codeIn(text: string): number | string {
  try {
    const answer = JSON.parse(text.slice(0, 10_000)) as { errcode?: unknown; code?: unknown } | null;
    const code = answer?.errcode ?? answer?.code;
    return typeof code === "number" ? code : "none";
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}
