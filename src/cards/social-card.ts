import type { Circle } from '../charts/dorling.ts';
import type { LifeLine } from '../charts/life-line.ts';
import type { RunBy } from '../schema/vocabulary.ts';
import { outlineText, textWidth, type Weight } from './outline-text.ts';
import { wrapText } from './wrap-text.ts';

/** What a card shows. */
export interface Card {
  /** "Case study". */
  kind: string;
  title: string;
  /** A line under the title, such as a period. */
  line?: string;
  lifeLine?: LifeLine;
  /** Where the councils are: all circles, and which of them to fill. */
  locator?: { circles: readonly Circle[]; height: number; filled: ReadonlySet<string> };
}

/** As social networks ask for: 1200 by 630 pixels. */
export const CARD = { width: 1200, height: 630 } as const;
const EDGE = 72;
const INK = '#201a23';
const MUTED = '#5a5160';
const PAPER = '#fbf9f6';
const BRAND = '#6a2350';
const LINE = '#d9d2c9';
const LIGHT = '#f4c95d';
/** As the light scheme of the site has them. */
const FILLS: Record<RunBy, string> = {
  council: '#f3e6c8',
  'council-helped': '#fbeecb',
  'public-body': '#f6d9e6',
  'council-company': '#d79bbd',
  independent: '#6a2350',
};

/** The picture that stands for a page elsewhere, as SVG. Letters are outlines, so that it looks alike on every machine. */
export function socialCard({ kind, title, line, lifeLine, locator }: Card): string {
  // Beside the words stands England, or a door; over a life-line, or as high as the card.
  const locatorHeight = lifeLine ? 330 : 510;
  const textRoom = CARD.width - 2 * EDGE - (locator && !lifeLine ? 440 : 300);
  const titleLines = wrapText(title, textRoom, 4, (one) => textWidth(one, 52, 700));
  const below = 196 + titleLines.length * 62;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAPER}"/>`,
    `<rect width="16" height="${CARD.height}" fill="${BRAND}"/>`,
    doorDrawing(EDGE, 52, 1.25),
    words('Open Door', EDGE + 58, 88, 30, 700, BRAND),
    words(kind, EDGE, 150, 26, 400, MUTED),
    ...titleLines.map((one, index) => words(one, EDGE, 212 + index * 62, 52, 700, INK)),
    ...wrapText(line ?? '', textRoom, 2, (one) => textWidth(one, 28, 400)).map((one, index) =>
      words(one, EDGE, below + 22 + index * 38, 28, 400, MUTED),
    ),
    lifeLine ? lifeLineDrawing(lifeLine) : '',
    locator
      ? locatorDrawing(locator, locatorHeight)
      : doorDrawing(CARD.width - EDGE - 30 * 8, CARD.height - EDGE - 40 * 8, 8),
    '</svg>',
  ].join('');
}

/** The mark of the site, 30 by 40 pixels before it is scaled. */
const doorDrawing = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${LIGHT}" d="M4 3h22v34H4z"/><path fill="${BRAND}" d="M4 3l14 6v31L4 37z"/><circle fill="${LIGHT}" cx="14.5" cy="23" r="1.6"/><path fill="none" stroke="${BRAND}" stroke-width="2.5" d="M2 38V1.5h26V38"/></g>`;

function words(text: string, x: number, y: number, size: number, weight: Weight, fill: string): string {
  return `<path fill="${fill}" transform="translate(${x} ${y})" d="${outlineText(text, size, weight).path}"/>`;
}

/** The phases on one line each lane, with the years beneath. */
function lifeLineDrawing({ scale, phases }: LifeLine): string {
  const width = CARD.width - 2 * EDGE;
  const at = (x: number): number => Math.round((EDGE + (width * x) / 100) * 10) / 10;
  const drawn = phases.filter(({ bar }) => bar);
  const pitch = Math.min(20, 72 / Math.max(1, drawn.length));
  const top = 566 - drawn.length * pitch;
  const bars = drawn.map(({ bar, runBy, proposed }, index) => {
    if (!bar) return '';
    const fill = proposed ? 'none' : FILLS[runBy];
    const dash = proposed ? ' stroke-dasharray="6 4"' : '';
    return `<rect x="${at(bar.x)}" y="${top + index * pitch}" width="${Math.max(4, (width * bar.width) / 100)}" height="${pitch - 4}" fill="${fill}" stroke="${BRAND}" stroke-width="1.5"${dash}/>`;
  });
  const ticks = scale.ticks.map(
    ({ year, x }) =>
      `<path stroke="${LINE}" stroke-width="1.5" d="M${at(x)} ${top - 6}V572"/>${words(String(year), Math.min(at(x) - 24, CARD.width - EDGE - 50), 598, 20, 400, MUTED)}`,
  );
  return [...ticks, ...bars].join('');
}

function locatorDrawing({ circles, height, filled }: NonNullable<Card['locator']>, drawnHeight: number): string {
  const scale = drawnHeight / height;
  const left = CARD.width - EDGE - 100 * scale;
  const inOrder = [...circles].sort((a, b) => Number(filled.has(a.id)) - Number(filled.has(b.id)));
  return inOrder
    .map(({ id, x, y, r }) => {
      const here = filled.has(id);
      // A small council must still be seen.
      const radius = here ? Math.max(7, r * scale) : r * scale;
      return `<circle cx="${(left + x * scale).toFixed(1)}" cy="${(60 + y * scale).toFixed(1)}" r="${radius.toFixed(1)}" fill="${here ? BRAND : '#ece5dc'}"/>`;
    })
    .join('');
}
