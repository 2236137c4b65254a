/** A comparison put together by the editors. */
export interface ReadyMadeComparison {
  title: string;
  /** Why these belong side by side. */
  why: string;
  /** Case ids, six at most. */
  cases: readonly string[];
}

/** The comparison the site opened with: five ways of handing over a service, each decided for another reason. */
export const FOUNDING_COMPARISON: ReadyMadeComparison = {
  title: 'Five arrangements side by side',
  why: 'An NHS partner, three companies and another council: each was chosen for another reason, and they ended or stand in different ways.',
  cases: ['birmingham', 'doncaster', 'hampshire-isle-of-wight', 'slough', 'trafford-pennine-care'],
};
