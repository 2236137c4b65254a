/** Words that say how a question is put and not what it is about. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also although am an and any anyone anything are as at be because been before being but by can cannot cant could ' +
    'did despite didnt do does doesnt doing done dont else ever every everything for from gave get gets getting give given go goes going gone got had ' +
    'has have havent having he her here him his how however i if in into is isnt it its just know let like long look made make makes many may me mean meaning means might ' +
    'more most much must my need needs never no not of off on once one only or other our ours out over own please put really said say says ' +
    'see she should so some someone something still such take takes taken tell than that the their theirs them then there these though they ' +
    'thing things this those through to too took under until up us use used very want was we well went were what whatever when ' +
    'where whether which while who whom whose why will with within without wont would yet you your happen happened happens'
  ).split(' '),
);

/** Whether a word says little by itself. */
export const isSmall = (word: string): boolean => SMALL_WORDS.has(word);

/** A text in one spelling: lower case, no accents, no apostrophes, no full stop within initials or after the s of a section. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'`´]s\b/g, '')
    .replace(/[’‘'`´]/g, '')
    .replace(/\bs(?:ec|ect|ection)?\.? ?(?=\d)/g, 's')
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<=\b[a-z])&(?=[a-z])/g, '')
    .replaceAll('&', ' and ');
}

/** The words of a text, in the spelling of {@link plainText}. */
export const plainWords = (text: string): string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that differ by more than an ending that has a rule, American first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['aging', 'ageing'],
  ['analog', 'analogue'],
  ['catalog', 'catalogue'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['counseling', 'counselling'],
  ['defense', 'defence'],
  ['enroll', 'enrol'],
  ['fulfill', 'fulfil'],
  ['judgment', 'judgement'],
  ['license', 'licence'],
  ['meager', 'meagre'],
  ['offense', 'offence'],
  ['pediatric', 'paediatric'],
  ['practise', 'practice'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['skeptical', 'sceptical'],
  ['skillful', 'skilful'],
];
const PAIRED = new Map(
  PAIRS.flatMap(([american, british]) => [[american, british] as const, [british, american] as const]),
);
/** The beginnings of words that end in -or in one spelling and in -our in the other. */
const OUR = 'arb|armo|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|splend|vig';
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1is$2'],
  [/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
  [/^(.{3,})yz(e|ed|es|er|ing)$/, '$1ys$2'],
  [/^(.{3,})ys(e|ed|es|er|ing)$/, '$1yz$2'],
  [new RegExp(`^(${OUR})or(.*)$`), '$1our$2'],
  [new RegExp(`^(${OUR})our(.*)$`), '$1or$2'],
  [/^(.+[aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/^(.+[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
];

/** How a word is spelt on the other side of the Atlantic, British and American; undefined where no rule applies. */
export function otherSpelling(word: string): string | undefined {
  const rule = ENDINGS.find(([pattern]) => pattern.test(word));
  return PAIRED.get(word) ?? (rule && word.replace(rule[0], rule[1]));
}
