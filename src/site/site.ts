import type { href } from '../href.ts';

type Path = Parameters<typeof href>[0];

/** What the site calls itself, and where its main parts are. */
export const SITE = {
  name: 'Open Door',
  /** The question the site answers, under its name. */
  question: 'How else could children’s services be run?',
  description:
    'What English councils did when they ran children’s services in another way, what came of it, and where each statement comes from.',
  /** Who puts mistakes right, where the people who publish the site have named an address. */
  contactEmail: process.env['CONTACT_EMAIL'],
} as const;

/** The main navigation. */
export const NAVIGATION: readonly { path: Path; label: string }[] = [
  { path: '/case-studies/', label: 'Case studies' },
  { path: '/models/', label: 'Models' },
  { path: '/compare/', label: 'Compare' },
  { path: '/decision-aid/', label: 'Decision aid' },
  { path: '/guidance/', label: 'Guidance' },
  { path: '/councils/', label: 'Councils' },
  { path: '/evidence/', label: 'Evidence' },
];

/** The links at the foot of every page. */
export const FOOTER: readonly { path: Path; label: string }[] = [
  { path: '/a-to-z/', label: 'A to Z' },
  { path: '/briefing/', label: 'Briefing' },
  { path: '/timeline/', label: 'Timeline' },
  { path: '/map/', label: 'Map' },
  { path: '/glossary/', label: 'Glossary' },
  { path: '/evidence/sources/', label: 'Sources' },
  { path: '/changes/', label: 'Changes' },
  { path: '/data/', label: 'Open data' },
  { path: '/offline/', label: 'Read offline' },
  { path: '/contribute/', label: 'Contribute' },
  { path: '/about/', label: 'About' },
  { path: '/accessibility/', label: 'Accessibility statement' },
  { path: '/privacy/', label: 'Privacy and cookies' },
  { path: '/report-a-mistake/', label: 'Report a mistake' },
];
