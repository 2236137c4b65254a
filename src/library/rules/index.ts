import { aidCondition } from './aid-condition.ts';
import { aidCountedTwice } from './aid-counted-twice.ts';
import { aidCriteria } from './aid-criteria.ts';
import { aidGrounds } from './aid-grounds.ts';
import { aidPerformance } from './aid-performance.ts';
import { changedFact } from './changed-fact.ts';
import { PAGE_RULES } from './page-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule that spans more than one field, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  ...PAGE_RULES,
  changedFact,
  aidCondition,
  aidCriteria,
  aidPerformance,
  aidGrounds,
  aidCountedTwice,
];
