import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Ctx } from "@/server/core/context";
import { attach } from "@/server/evidence/attach";
import { folderStore } from "@/server/evidence/folder-store";
import { verifyEvidence } from "@/server/evidence/verify";
import { type Random, randomFrom } from "../random";
import type { Item } from "./item";
import { inventedPaper, inventedPicture } from "./picture";

type When = { period: string; month: number; filedOn: string };

const store = () => folderStore(process.env.EVIDENCE_DIR || "./data/evidence");

/** What asks to be closed proves its last months: nothing is struck off without evidence that was verified. */
const proves = ({ fate }: Item, month: number) => (fate === "closed" || fate === "closing") && month >= 6;

/** How many pieces a filing carries: most of the recent ones have some, of the early ones a few. */
function countOf(item: Item, month: number, random: Random): number {
  const { row, fate } = item;
  const least = proves(item, month) ? 1 : 0;
  if (row.code === "SZ2023-124") return month === 8 ? 2 : 1;
  if (fate === "stale" && month >= 6) return 0;
  if (randomFrom(`careless:${row.code}`).chance(0.05)) return least;
  return random.chance(month >= 7 ? 0.9 : 0.12) ? (random.chance(0.15) ? 2 : 1) : least;
}

/** Attaches invented proof to a filing; every file says of itself that it is demonstration data. */
export async function proofFor(
  ctx: Ctx,
  item: Item,
  { period, month, filedOn }: When,
): Promise<{ updateVersion: number; ids: string[] } | null> {
  const { row } = item;
  const random = randomFrom(`proof:${row.code}:${period}`);
  const made: { updateVersion: number; ids: string[] } = { updateVersion: 0, ids: [] };
  const count = countOf(item, month, random);
  for (let piece = 0; piece < count; piece++) {
    const photo = (row.kind === "project" || row.kind === "outcome") && (piece === 0 || random.chance(0.5));
    const bytes = photo
      ? inventedPicture(
          ["DEMONSTRATION", row.code.slice(0, 13), `${period} ${piece + 1}`],
          random.whole(0, 40),
        )
      : inventedPaper([
          "DEMONSTRATION DATA",
          `${row.code}  ${period}  ${piece + 1}`,
          "Invented for the demonstration; proves nothing.",
        ]);
    const name = photo ? `${month}月现场照片${piece + 1}.png` : `${month}月工作台账${piece + 1}.pdf`;
    const kept = await keep(ctx, bytes, {
      commitmentId: row.id,
      period,
      name,
      takenOn: photo ? filedOn : null,
      kind: photo ? "photo" : "file",
    });
    made.updateVersion = kept.updateVersion;
    made.ids.push(kept.id);
  }
  return count ? made : null;
}

type Piece = {
  commitmentId: string;
  period: string;
  name: string;
  takenOn: string | null;
  kind: "photo" | "file";
};

async function keep(ctx: Ctx, bytes: Buffer, { kind, ...piece }: Piece) {
  const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-proof-"));
  try {
    const file = path.join(folder, "piece");
    writeFileSync(file, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const mediaType = kind === "photo" ? "image/png" : "application/pdf";
    return await attach(
      ctx,
      { ...piece, file: { path: file, size: bytes.length, sha256, mediaType, kind } },
      store(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a reviewer checks of it: papers mostly, a call or a visit at times, and now and then not at all. */
export async function checkProof(
  ctx: Ctx,
  item: Item,
  ids: readonly string[],
  period: string,
): Promise<void> {
  const random = randomFrom(`check:${item.row.code}:${period}`);
  for (const [piece, id] of ids.entries()) {
    const forgotten = random.chance(0.06);
    if (forgotten && !(piece === 0 && proves(item, Number(period.slice(5))))) continue;
    const means = random.chance(0.75) ? "papers" : random.chance(0.4) ? "phone" : "site";
    const visit =
      means === "site" ? { place: "项目现场", people: "督查室工作人员", photoEvidenceId: null } : null;
    await verifyEvidence(ctx, { id, means, note: "", visit });
  }
}
