import { Readable } from "node:stream";
import { getLocale, getTranslations } from "next-intl/server";
import { auditFilterOf, loadAuditParams } from "@/app/(desk)/audit/search-params";
import { mustReadAudit, streamAudit } from "@/server/audit/list";
import { requestContext } from "@/server/request";
import { refusalOf, signedOut } from "../evidence/refusal";
import { auditTable } from "./table";

export const dynamic = "force-dynamic";

/** The trail as a table for spreadsheets, with the filter of the page it was asked from; streamed, never held whole. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { db, actor, clock } = await requestContext();
    if (!actor) return signedOut();
    const ctx = { db, actor, clock };
    mustReadAudit(ctx);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const filter = auditFilterOf(await loadAuditParams(Promise.resolve(asked)));
    const locale = await getLocale();
    const words = {
      audit: await getTranslations("audit"),
      commitment: await getTranslations("commitment"),
      values: await getTranslations("values"),
    };
    const { demonstration } = actor;
    const table = auditTable(streamAudit(ctx, filter), words, { locale, demonstration });
    const mark = demonstration ? "-demonstration" : "";
    const title = [
      words.audit("csv.file"),
      demonstration ? words.audit("csv.demonstration") : null,
      clock.today(),
    ];
    const name = `${title.filter(Boolean).join("-")}.csv`;
    return new Response(
      Readable.toWeb(Readable.from(table, { objectMode: false })) as ReadableStream<Uint8Array>,
      {
        headers: {
          "Content-Type": "text/csv; charset=utf-8",
          "Content-Disposition": `attachment; filename="audit${mark}-${clock.today()}.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
          "X-Robots-Tag": "noindex",
        },
      },
    );
  } catch (error) {
    return refusalOf(error);
  }
}
