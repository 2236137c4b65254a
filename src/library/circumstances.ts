import type { CircumstanceId } from '../schema/circumstances.ts';
import { GRADES, MODELS } from '../schema/vocabulary.ts';
import { capitalised, listed } from '../print.ts';

/** A circumstance in words: its name, and the names of its values where they are ids. */
interface CircumstanceName {
  label: string;
  values?: Record<string, string>;
}

const YES_NO = { yes: 'Yes', no: 'No' };
const SCOPES = {
  'social-care': 'Children’s social care',
  'social-care-and-early-help': 'Children’s social care with early help',
  'social-care-with-health': 'Children’s social care with community health',
  'whole-childrens-services': 'All of children’s services, education too',
  'whole-childrens-services-with-health': 'All of children’s services, with community health',
  'senior-posts-for-children-and-adults': 'Senior posts for children and adults',
  'part-of-the-service': 'Part of the service',
};

/** How each circumstance is named where a case's starting point is shown. */
export const CIRCUMSTANCE_NAMES: Record<CircumstanceId, CircumstanceName> = {
  statutory_direction: {
    label: 'Hold of ministers',
    values: {
      none: 'None',
      'adviser-or-notice': 'An adviser or an improvement notice',
      'direction-with-commissioner': 'A direction with a children’s services commissioner',
      'direction-requiring-independence': 'A direction that required independence',
      'trust-directed': 'A direction to set up a trust',
      'whole-council-commissioners': 'Commissioners over the whole council',
    },
  },
  latest_ofsted: {
    label: 'Latest overall Ofsted grade',
    values: Object.fromEntries(Object.entries(GRADES).map(([id, name]) => [id, capitalised(name)])),
  },
  main_problems: {
    label: 'What mainly needed to change',
    values: {
      leadership: 'leadership',
      practice: 'practice',
      workforce: 'workforce',
      'wider-council': 'the wider council',
      money: 'money',
      demand: 'demand',
      partners: 'partners',
      scale: 'scale',
      education: 'education',
      accountability: 'accountability',
      'arrangement-ending': 'an arrangement that was ending',
      'nothing-broken': 'nothing was broken',
    },
  },
  leadership_capacity: { label: 'Leaders able to put it right', values: { yes: 'Yes', partly: 'Partly', no: 'No' } },
  wider_council_stability: {
    label: 'The wider council',
    values: {
      stable: 'Stable',
      recovering: 'Recovering',
      unstable: 'Unstable',
      'in-intervention': 'Under intervention',
    },
  },
  finance: {
    label: 'Finances',
    values: { stable: 'Stable', 'under-pressure': 'Under pressure', severe: 'Severe pressure' },
  },
  willing_strong_council_nearby: { label: 'A strong, willing council near', values: YES_NO },
  willing_nhs_partner: { label: 'A willing NHS partner', values: YES_NO },
  neighbour_wants_to_share: { label: 'A neighbour that would share', values: YES_NO },
  time_pressure: { label: 'Pressure of time', values: { low: 'Low', some: 'Some', high: 'High' } },
  children_0_17: { label: 'Children aged 0 to 17' },
  reorganisation_expected: {
    label: 'Reorganisation of councils expected',
    values: { ...YES_NO, split: 'A split', merge: 'A merger', both: 'A split and a merger' },
  },
  current_arrangement: {
    label: 'Arrangement before',
    values: Object.fromEntries(Object.entries(MODELS).map(([id, { name }]) => [id, name])),
  },
  scope: { label: 'What was to be decided on', values: SCOPES },
};

/** The value of a circumstance in words. Throws on a value that has no name, since every one must. */
export function circumstanceWords(id: CircumstanceId, value: string | number | readonly string[]): string {
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  const { values } = CIRCUMSTANCE_NAMES[id];
  const name = (word: string): string => {
    const found = values?.[word];
    if (found === undefined) throw new Error(`the circumstance ${id} has no name for "${word}"`);
    return found;
  };
  return typeof value === 'string' ? name(value) : capitalised(listed(value.map(name)));
}
