import { redirect } from "next/navigation";
import { api, orNotFound } from "@/app/_trpc/server";

/** Opens a message, from the inbox as from a mail: it is read then, and leads to where it is acted upon. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<never> {
  const { id } = await params;
  const { href } = await orNotFound((await api()).messages.open({ id }));
  redirect(href ?? "/inbox");
}
