import "server-only";
import { type Connection, connect } from "@/db/client";
import { env } from "../env";

const kept = globalThis as typeof globalThis & { jiannuoConnection?: Promise<Connection> };

/** The process's one connection (or pool); on globalThis because a development server loads modules twice. */
export function database(): Promise<Connection> {
  kept.jiannuoConnection ??= connect(env().DATABASE_URL);
  return kept.jiannuoConnection;
}
