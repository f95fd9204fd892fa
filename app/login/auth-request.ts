/**
 * The two calls of the sign-in library's own endpoints. Its browser client would leave the page for an error page
 * when the network fails, and so lose what was typed.
 */
export type SignInResult =
  | { ok: true }
  | { ok: false; problem: "wrong" | "network" | "unexpected" }
  | { ok: false; problem: "slowed"; seconds: number };

/** One text member of an answer. By hand, because this code is on every signed-in page. */
function member(answer: unknown, name: string): string | null {
  const value: unknown = typeof answer === "object" && answer ? Reflect.get(answer, name) : null;
  return typeof value === "string" ? value : null;
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const csrfToken = member(await (await fetch("/api/auth/csrf", { cache: "no-store" })).json(), "csrfToken");
  if (csrfToken === null) throw new Error("the server sent no token");
  return fetch(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: "/", json: "true" }),
  });
}

/** The refusal that the server names in the address of its answer: `signIn.wrong:`, `signIn.slowed:12`. */
export function problemOf(url: string): SignInResult {
  const said = new URL(url, "http://home.invalid").searchParams.get("error");
  if (said === null) return { ok: true };
  const [key, seconds] = said.split(":");
  if (key === "signIn.slowed") return { ok: false, problem: "slowed", seconds: Number(seconds) || 1 };
  return {
    ok: false,
    problem: key === "signIn.wrong" || key === "CredentialsSignin" ? "wrong" : "unexpected",
  };
}

export async function requestSignIn(login: string, password: string): Promise<SignInResult> {
  try {
    const response = await post("/api/auth/callback/credentials", { login, password });
    const url = member(await response.json(), "url");
    return url === null ? { ok: false, problem: "unexpected" } : problemOf(url);
  } catch (failure) {
    // fetch throws a TypeError when there is no answer at all; anything else is an answer that makes no sense.
    return { ok: false, problem: failure instanceof TypeError ? "network" : "unexpected" };
  }
}

/** Ends the session; false when the server could not be told. */
export async function requestSignOut(): Promise<boolean> {
  try {
    return (await post("/api/auth/signout", {})).ok;
  } catch (failure) {
    console.warn("sign-out failed", failure);
    return false;
  }
}
