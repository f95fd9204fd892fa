import { crc32, deflateSync } from "node:zlib";

/** Five by seven dots a letter, a row a byte: enough to write what a picture is. */
const font: Record<string, number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  I: [14, 4, 4, 4, 4, 4, 14],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  Z: [31, 1, 2, 4, 8, 16, 31],
  "-": [0, 0, 0, 14, 0, 0, 0],
  " ": [0, 0, 0, 0, 0, 0, 0],
  "0": [14, 17, 19, 21, 25, 17, 14],
  "1": [4, 12, 4, 4, 4, 4, 14],
  "2": [14, 17, 1, 6, 8, 16, 31],
  "3": [30, 1, 1, 14, 1, 1, 30],
  "4": [2, 6, 10, 18, 31, 2, 2],
  "5": [31, 16, 30, 1, 1, 17, 14],
  "6": [6, 8, 16, 30, 17, 17, 14],
  "7": [31, 1, 2, 4, 8, 8, 8],
  "8": [14, 17, 17, 14, 17, 17, 14],
  "9": [14, 17, 17, 15, 1, 2, 12],
};

const width = 640;
const height = 420;
const dot = 6;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** An invented photograph: sky, ground, a building's outline, and across it the words that it is none. */
export function inventedPicture(lines: readonly string[], hue: number): Buffer {
  // A palette of four: sky, ground, building, ink.
  const palette = Buffer.from([
    198 - hue,
    214,
    228,
    190,
    178 + (hue % 20),
    160,
    150 + hue,
    140,
    132,
    40,
    44,
    50,
  ]);
  const pixels = Buffer.alloc(height * (width + 1));
  const put = (x: number, y: number, colour: number) => {
    if (x >= 0 && x < width && y >= 0 && y < height) pixels[y * (width + 1) + 1 + x] = colour;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const tower = x > 90 + hue * 3 && x < 260 + hue * 3 && y > 110 - hue;
      const hall = x > 330 && x < 560 && y > 190;
      const window = (x % 34 < 12 && y % 40 < 18) || y > 340;
      put(x, y, y > 340 ? 1 : (tower || hall) && !window ? 2 : 0);
    }
  for (const [row, line] of lines.entries()) {
    const left = Math.max(10, Math.round((width - line.length * 6 * dot) / 2));
    for (const [column, sign] of [...line].entries())
      for (const [dy, bits] of (font[sign] ?? []).entries())
        for (let dx = 0; dx < 5; dx++)
          if (bits & (16 >> dx))
            for (let i = 0; i < dot * dot; i++)
              put(
                left + (column * 6 + dx) * dot + (i % dot),
                150 + row * 70 + dy * dot + Math.floor(i / dot),
                3,
              );
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** An invented paper: one page that says what it is. */
export function inventedPaper(lines: readonly string[]): Buffer {
  const text = lines
    .map((line, index) => `BT /F1 ${index ? 14 : 22} Tf 72 ${740 - index * 34} Td (${line}) Tj ET`)
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
