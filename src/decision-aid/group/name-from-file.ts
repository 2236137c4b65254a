/** Longer names would break the tables they stand in. */
export const LONGEST_NAME = 60;

/** What the names of files hold beside a person's: the aid's own name, the day, the number of a second copy. */
const NOT_A_NAME = [/open-door-decision-aid/gi, /\d{4}-\d{2}-\d{2}/g, /\(\d+\)/g];

/**
 * A person's name out of the name of a file: "anna-smith.json" gives "Anna Smith". Files of answers hold no names, so
 * that a file that goes astray names nobody. Undefined where only the aid's own file name is left.
 */
export function nameFromFile(file: string): string | undefined {
  const bare = NOT_A_NAME.reduce((text, part) => text.replace(part, ' '), file.replace(/\.[a-z0-9]{1,5}$/i, ''));
  const words = bare.split(/[\s_.-]+/).filter((word) => word !== '');
  const name = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .slice(0, LONGEST_NAME)
    .trim();
  return /\p{L}/u.test(name) ? name : undefined;
}

/** A name to go by until the reader gives one: "Person 2", the first that nobody has. */
export function nextName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Person ${number}`;
    if (!taken.some((one) => isSameName(one, name))) return name;
  }
}

/** Whether two names are one and the same to a reader: capitals and spaces at the ends do not tell people apart. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');
