import { Readable } from "node:stream";
import { getLocale, getTranslations } from "next-intl/server";
import { listInputOf, loadLedgerParams } from "@/app/(desk)/commitments/search-params";
import { exportLedger } from "@/server/commitments/export";
import { requestContext } from "@/server/request";
import { refusalOf, signedOut } from "../evidence/refusal";
import { ledgerTable } from "./table";

export const dynamic = "force-dynamic";

/** The ledger as a table for spreadsheets: all rows of the filter in the chosen columns; streamed, never held whole. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { db, actor, clock } = await requestContext();
    if (!actor) return signedOut();
    const input = listInputOf(loadLedgerParams(new URL(request.url).searchParams));
    const { batches, groups, day, asOf } = await exportLedger({ db, actor, clock }, input);
    const locale = await getLocale();
    const words = {
      ledger: await getTranslations("ledger"),
      values: await getTranslations("values"),
      lamp: await getTranslations("lamp"),
    };
    const { demonstration } = actor;
    const { columns, group } = input;
    const table = ledgerTable(batches, groups, words, { locale, columns, group, asOf, demonstration });
    const mark = demonstration ? "-demonstration" : "";
    const title = [words.ledger("csv.file"), demonstration ? words.ledger("csv.demonstration") : null, day];
    const name = `${title.filter(Boolean).join("-")}.csv`;
    return new Response(
      Readable.toWeb(Readable.from(table, { objectMode: false })) as ReadableStream<Uint8Array>,
      {
        headers: {
          "Content-Type": "text/csv; charset=utf-8",
          "Content-Disposition": `attachment; filename="ledger${mark}-${day}.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
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
