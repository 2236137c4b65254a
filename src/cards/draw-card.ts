import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { socialCard, type Card } from './social-card.ts';

const CACHE = join('.cache', 'cards');
/** No dithering: on flat colours it draws wedges of a second shade. */
const PNG = { palette: true, colours: 64, dither: 0, effort: 4 } as const;

/** The card as PNG. What was drawn once is kept by the hash of its drawing and of how it is written, so that a second build draws only what changed. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = socialCard(card);
  const file = join(
    CACHE,
    `${createHash('sha256').update(JSON.stringify(PNG)).update(svg).digest('hex').slice(0, 32)}.png`,
  );
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}
