/** The parts of the result by the ids of their headings, in their order. */
export const PARTS = {
  'who-decides': 'Who decides',
  open: 'Not open to you, or only if',
  'in-play': 'In play',
  why: 'Why',
  change: 'What would change this',
  similar: 'Councils that started from a similar place',
  meanwhile: 'Meanwhile and destination',
  before: 'Before you go further',
  'take-away': 'Take it away',
} as const;
export type PartId = keyof typeof PARTS;
