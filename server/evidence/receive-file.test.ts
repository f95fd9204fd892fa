import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samples, scratch, sha256Of } from "./testing";
import { withReceivedFile } from "./receive-file";
import { typeOf } from "./sniff";

const space = scratch();
const mb = 1024 * 1024;
const limits = { limitMb: 50, folder: space.folder };

/** A PDF of so many bytes, made as it is read; `made()` tells how far anybody read. */
function pdfOf(size: number) {
  let made = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = made === 0 ? samples.pdf : new Uint8Array(Math.min(mb, size - made));
      made += chunk.length;
      controller.enqueue(chunk);
      if (made >= size) controller.close();
    },
  });
  return { body, made: () => made };
}
const bodyOf = (bytes: Uint8Array) => new Response(Buffer.from(bytes)).body;
const never = async () => {
  throw new Error("a refused body is used for nothing");
};

describe("withReceivedFile", () => {
  it("hands on 49 MB with size and hash, and leaves nothing behind", async () => {
    const size = 49 * mb;
    const got = await withReceivedFile(pdfOf(size).body, limits, async (file) => ({
      ...file,
      onDisk: statSync(file.path).size,
      type: await typeOf(file.path, "大.pdf"),
    }));
    const hash = createHash("sha256")
      .update(samples.pdf)
      .update(Buffer.alloc(size - samples.pdf.length));
    expect(got).toMatchObject({ size, onDisk: size, sha256: hash.digest("hex") });
    expect(got.type.mediaType).toBe("application/pdf");
    expect(space.left()).toBe(0);
  });

  it("stops reading 51 MB at the limit", async () => {
    const { body, made } = pdfOf(80 * mb);
    await expect(withReceivedFile(body, limits, never)).rejects.toMatchObject({
      ...{ code: "INVALID", key: "evidence.tooLarge", facts: { limitMb: 50 }, field: "evidence" },
    });
    expect(made()).toBeLessThan(54 * mb);
    await expect(withReceivedFile(pdfOf(51 * mb).body, limits, never)).rejects.toMatchObject({
      key: "evidence.tooLarge",
    });
    expect(space.left()).toBe(0);
  });

  it("refuses by the announced length without reading", async () => {
    const { body, made } = pdfOf(51 * mb);
    const announced = { ...limits, contentLength: String(51 * mb) };
    await expect(withReceivedFile(body, announced, never)).rejects.toMatchObject({
      key: "evidence.tooLarge",
    });
    expect(made()).toBeLessThan(2 * mb);
  });

  it("refuses what is empty", async () => {
    for (const body of [null, bodyOf(new Uint8Array())])
      await expect(withReceivedFile(body, limits, never)).rejects.toMatchObject({ key: "evidence.empty" });
    await expect(
      withReceivedFile(bodyOf(samples.pdf), { ...limits, contentLength: "0" }, never),
    ).rejects.toMatchObject({ key: "evidence.empty" });
    expect(space.left()).toBe(0);
  });

  it("leaves nothing behind when the sender breaks off or the use fails", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(samples.pdf),
      pull: (controller) => controller.error(new Error("line cut")),
    });
    await expect(withReceivedFile(broken, limits, never)).rejects.toThrow("line cut");
    const failing = withReceivedFile(bodyOf(samples.pdf), limits, async ({ sha256 }) => {
      throw new Error(sha256);
    });
    await expect(failing).rejects.toThrow(sha256Of(samples.pdf));
    expect(space.left()).toBe(0);
  });
});
