/** People who gave one answer to a question whose answers have an order. */
export interface AnswerGiven {
  answer: string;
  people: number;
}

/** A line with a stop for each answer, and a dot for each person above the stop of theirs. */
export interface AnswerDots {
  /** Per cent of the width, from the least answer to the most. */
  stops: number[];
  /** `level` counts dots above one stop, 0 at the line. */
  dots: { x: number; level: number }[];
  /** How many dots stand above the fullest stop. */
  highest: number;
}

/**
 * Where people stand on a question with ordered answers. Undefined where an answer that somebody gave stands outside the
 * order, or where fewer than two stops are: then there is no line to stand on.
 * @param order the answers from least to most
 */
export function answerDots(order: readonly string[], given: readonly AnswerGiven[]): AnswerDots | undefined {
  if (order.length < 2 || given.some(({ answer }) => !order.includes(answer))) return undefined;
  const x = (place: number): number => Math.round((place / (order.length - 1)) * 10_000) / 100;
  return {
    stops: order.map((_, place) => x(place)),
    dots: given.flatMap(({ answer, people }) =>
      Array.from({ length: people }, (_, level) => ({ x: x(order.indexOf(answer)), level })),
    ),
    highest: Math.max(0, ...given.map(({ people }) => people)),
  };
}
