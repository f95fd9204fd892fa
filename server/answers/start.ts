import { connect } from "@/db/client";
import type { Env } from "../env";
import { publicStamp } from "../public/stamp";
import { answering } from "./answering";
import { sessionReader, stampReader } from "./session-stamp";
import { AnswerStore } from "./store";

/** Some 300 whole pages for those who are signed in, and half as many for everybody. */
const mostBytes = { signedIn: 48 * 1024 * 1024, open: 24 * 1024 * 1024 };

/** What server/start/http-server.mjs asks before it hands a request on. */
export type Answering = ReturnType<typeof answering>;

/** With a connection of its own: what stamps are read through waits for nobody's page. */
export async function startAnswering(env: Env): Promise<Answering> {
  const { db } = await connect(env.DATABASE_URL);
  return answering({
    signedIn: {
      store: new AnswerStore(mostBytes.signedIn),
      stampOf: stampReader(db, sessionReader(env.NEXTAUTH_SECRET)),
    },
    open: { store: new AnswerStore(mostBytes.open), stampOf: (slug) => publicStamp(db, slug) },
  });
}
