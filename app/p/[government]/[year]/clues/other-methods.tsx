import { AppError } from "@/server/core/errors";
import { publicHref } from "../links";
import { wordsOf } from "./answering";
import { notPublic } from "./not-public";
import { publishedOf } from "./published";
import { slip } from "./slip";
import { slipFrame } from "./slip-frame";

type Published = Awaited<ReturnType<typeof publishedOf>>;
/** The path of the form below the government's year. */
type FormPath<P> = (params: P, published: Published) => string;

/**
 * What an address that only takes a form says to anything else: the form itself to whoever asks for it, and a refusal
 * in words to every other method. Of what is not published it says so.
 */
export function otherMethods<P extends { government: string; year: string }>(formPath: FormPath<P>) {
  type Context = { params: Promise<P> };
  const formOf = async (request: Request, params: Promise<P>) => {
    const told = await wordsOf(request);
    const found = await publishedOf(params);
    const path = formPath(await params, found);
    return { told, found, href: publicHref(found.asked, path, langOf(request)) };
  };
  const GET = async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const { href } = await formOf(request, params);
      return new Response(null, { status: 303, headers: { Location: href, "Cache-Control": "no-store" } });
    } catch (error) {
      return notPublic(request, error, await wordsOf(request));
    }
  };
  const refuse = async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const { told, found, href } = await formOf(request, params);
      const { words, locale } = told;
      const answer = slip(request, {
        ...{ status: 405, locale, title: words("method.title") },
        children: (
          <p>
            {words("method.text")} <a href={href}>{words("method.form")}</a>
          </p>
        ),
        frame: slipFrame(told, { of: found.asked, document: found.published.document, path: "" }),
      });
      answer.headers.set("Allow", "GET, HEAD, POST");
      return answer;
    } catch (error) {
      return notPublic(request, error, await wordsOf(request));
    }
  };
  return { GET, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/** Only what the address itself asked for. */
const langOf = (request: Request) => {
  const lang = new URL(request.url).searchParams.get("lang");
  return { lang: lang === "en" || lang === "zh" ? lang : null };
};

/** @throws AppError NOT_FOUND `edition.missing` for an item that the edition does not have */
export function itemOf({ published }: Published, code: string) {
  const item = published.document.commitments.find((one) => one.code === code);
  if (!item) throw new AppError("NOT_FOUND", "edition.missing");
  return item;
}
