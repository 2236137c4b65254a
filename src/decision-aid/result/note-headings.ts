/** The notes that are asked for, by the section of the paper that they go to. */
export const NOTES = [
  { key: 'summary', label: 'Summary: what the paper is for' },
  { key: 'reasons', label: 'Your reasons' },
  { key: 'risk', label: 'Risks that you see' },
] as const;
