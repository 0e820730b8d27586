import { crc32, deflateSync } from 'node:zlib';

/** What a palette holds at most. */
const COLOURS = 256;

/**
 * Packs pixels as a PNG with a palette, which takes half the bytes of one without. Where there are
 * more colours than it holds, the rare ones, of the edges of letters, become the nearest of them.
 * @param pixels red, green, blue and alpha of every pixel, row by row; all opaque.
 */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Buffer {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colourAt = (pixel: number) => view.getUint32(pixel * 4) >>> 8;
  const counts = countColours(width * height, colourAt);
  const ordered = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b,
  );
  const palette = Uint8Array.from(ordered.slice(0, COLOURS).flatMap(channels));
  const indexOf = new Map(
    ordered.map((colour, index) => [colour, index < COLOURS ? index : nearest(colour, palette)]),
  );
  // Each row begins with its filter, which is none.
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(y * width + x);
      if (colour !== last) index = indexOf.get((last = colour)) ?? 0;
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How often each colour occurs. Most of a picture is paper, so neighbours are counted together. */
function countColours(
  pixels: number,
  colourAt: (pixel: number) => number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels; at += 1) {
    const colour = colourAt(from);
    if (at < pixels && colourAt(at) === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

function channels(colour: number): [number, number, number] {
  return [colour >>> 16, (colour >>> 8) & 255, colour & 255];
}

/** Which colour of a palette, given as its channels, one after another, is most like a colour. */
function nearest(colour: number, palette: Uint8Array): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < palette.length; at += 3) {
    const distance =
      (red - (palette[at] ?? 0)) ** 2 +
      (green - (palette[at + 1] ?? 0)) ** 2 +
      (blue - (palette[at + 2] ?? 0)) ** 2;
    if (distance < least) {
      least = distance;
      best = at / 3;
    }
  }
  return best;
}

/** Eight bits a pixel, by palette, not interlaced. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
