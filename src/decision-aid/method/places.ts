/** The fragments by which the items of the decision aid can be reached on the pages of its method. */
export const itemId = {
  criterion: (id: string): string => `criterion-${id}`,
  performance: (criterion: string, model: string): string => `${criterion}-${model}`,
  adjustment: (id: string): string => `adjustment-${id}`,
  rule: (id: string): string => `rule-${id}`,
} as const;

/** The addresses of the pages of the method. */
export const METHOD_PAGES = {
  method: '/decision-aid/method/',
  scores: '/decision-aid/method/scores/',
  rules: '/decision-aid/method/rules/',
} as const;
