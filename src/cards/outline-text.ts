import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Words as the outline of their letters, so that a picture needs no font on the machine that draws it. */
export interface Outlined {
  /** SVG path data with the baseline at y 0 and the first letter at x 0, y downward. */
  path: string;
  /** Pixels. */
  width: number;
}

export type Weight = 400 | 700;
const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
  );
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts; one was expected`);
  fonts.set(weight, font);
  return font;
}

/** The outline of a line of text at a size in pixels, kerned. A letter that the font lacks is drawn as its empty box. */
export function outlineText(text: string, size: number, weight: Weight): Outlined {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  let path = '';
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    path += glyph.path
      .scale(scale, -scale)
      .translate((pen + xOffset) * scale, -yOffset * scale)
      .toSVG();
    pen += xAdvance;
  });
  return { path, width: pen * scale };
}

/** The width of a line of text in pixels. */
export const textWidth = (text: string, size: number, weight: Weight): number => {
  const font = fontOf(weight);
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
};
