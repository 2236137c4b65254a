/** The years that have a map of their own, each as it stood on its last day: from the first whole service that moved. */
export const MAP_YEARS: readonly number[] = Array.from({ length: 20 }, (_, index) => 2006 + index);

/** The day that a year's map shows. */
export const dayOf = (year: number): string => `${year}-12-31`;
