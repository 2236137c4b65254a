/** The time that every part of a zip bears, the earliest it can: when it was made is no part of the content. Zips hold local time. */
export const zipTime = (): Date => new Date(1980, 0, 1);
