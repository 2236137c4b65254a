import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { socialCard, type Card } from './social-card.ts';

const CACHE = join('.cache', 'cards');

/** The card as PNG. What was drawn once is kept by the hash of its drawing, so that a second build draws only what changed. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = socialCard(card);
  const file = join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}
