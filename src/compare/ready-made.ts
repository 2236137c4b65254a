import type { JoinedCase, Library } from '../library/library.ts';
import { arrangementPhases, isProposal } from '../library/phases.ts';
import type { Initiation } from '../schema/vocabulary.ts';
import { MODEL_IDS, MODELS } from '../schema/vocabulary.ts';

/** A comparison that is always there, as a plain page. */
export interface ReadyMadeComparison {
  /** In its address. */
  id: string;
  title: string;
  /** Why these belong side by side, and how they were chosen. */
  why: string;
  cases: readonly string[];
}

/** The five cases that the site opened with: each handed over its service in another way. */
export const FOUNDING = [
  'birmingham',
  'doncaster',
  'hampshire-isle-of-wight',
  'slough',
  'trafford-pennine-care',
] as const;

const initiationOf = ({ phases }: JoinedCase): Initiation | undefined => {
  const first = arrangementPhases(phases)[0]?.initiation;
  return first?.is === 'known' ? first.value : undefined;
};
const ranUnder = (study: JoinedCase, isModel: (model: (typeof MODEL_IDS)[number]) => boolean): boolean =>
  study.phases.some((phase) => isModel(phase.model) && !isProposal(phase));

/** Every ready-made comparison that has at least two cases, computed from the library and never listed by hand. */
export function readyMadeComparisons({ cases, models }: Pick<Library, 'cases' | 'models'>): ReadyMadeComparison[] {
  const all = [...cases.values()];
  const those = (wanted: (study: JoinedCase) => boolean): string[] => all.filter(wanted).map(({ id }) => id);
  return [
    {
      id: 'founding-five',
      title: 'Five arrangements side by side',
      why: 'An NHS partner, three companies and another council: each was chosen for another reason, and they ended or stand in different ways.',
      cases: FOUNDING.filter((id) => cases.has(id)),
    },
    {
      id: 'directed',
      title: 'Directed by ministers',
      why: 'Arrangements that began under a direction of ministers. Read them beside those that councils chose.',
      cases: those((study) => initiationOf(study) === 'directed'),
    },
    {
      id: 'voluntary',
      title: 'Chosen by the council',
      why: 'Arrangements that councils began by their own choice, without intervention. Read them beside those that ministers directed.',
      cases: those((study) => initiationOf(study) === 'voluntary'),
    },
    {
      id: 'back-in-house',
      title: 'Brought back in house',
      why: 'Services that had moved to another body or council and came back to the council.',
      cases: those(({ phases }) => {
        const moved = phases.findIndex((phase) => MODELS[phase.model].change === 'moved' && !isProposal(phase));
        return moved >= 0 && phases.slice(moved + 1).some(({ model }) => MODELS[model].change === 'none');
      }),
    },
    {
      id: 'live-companies',
      title: 'Companies that run the service today',
      why: 'Companies, whoever owns them, that ran a council’s children’s services when each page was last checked.',
      cases: those(
        ({ status, phases }) =>
          status.is === 'live' && phases.some(({ model, to }) => to === 'present' && MODELS[model].company === true),
      ),
    },
    // Nearly every case was in house at one time: laid side by side they would say nothing.
    ...MODEL_IDS.filter((model) => MODELS[model].change !== 'none').map((model) => ({
      id: model,
      title: `${models.get(model)?.title ?? MODELS[model].name}: the cases`,
      why: `Every case of this library that ran under this model: ${MODELS[model].name.toLowerCase()}.`,
      cases: those((study) => ranUnder(study, (one) => one === model)),
    })),
  ].filter(({ cases: found }) => found.length > 1);
}

/** A comparison of two. */
export interface Pair {
  /** In its address: `doncaster-and-slough`. */
  id: string;
  cases: readonly [string, string];
}

/** Every pair of the founding cases, for readers without a script. */
export function foundingPairs({ cases }: Pick<Library, 'cases'>): Pair[] {
  const found = FOUNDING.filter((id) => cases.has(id));
  return found.flatMap((first, index) =>
    found.slice(index + 1).map((second): Pair => ({ id: `${first}-and-${second}`, cases: [first, second] })),
  );
}

/** The attributes of a comparison of many, in which cases are rows. */
export const ROWS_OF_MANY: readonly string[] = [
  'models',
  'route',
  'ofsted-before',
  'ofsted-since',
  'overspend-borne-by',
  'status',
];
