import type { Condition, Question } from '../../schema/decision-aid.ts';
import { nearest, type Problem } from '../problems.ts';
import type { Content } from '../read-content.ts';
import type { FieldPath } from '../content-file.ts';
import { walk } from '../walk.ts';
import { place, type Rule } from './rule.ts';

/** A condition of the decision aid that looks at a question or an answer that there is not, or at a later question. */
export const aidCondition: Rule = {
  id: 'aid-condition',
  check(content) {
    const { questions, rules, performance, advice } = content.decisionAid;
    const [file] = questions;
    if (!file) return [];
    const asked = file.value.questions;
    const byId = new Map(asked.map((question) => [question.id, question]));
    return [...questions, ...rules, ...performance, ...advice].flatMap((piece) => {
      const problems: Problem[] = [];
      walkConditions(piece.value, (condition, path) => {
        const [, index] = path;
        // A question can wait only for those before it, or nobody could be asked either.
        const open =
          (piece as unknown) === file && typeof index === 'number'
            ? asked.slice(0, index).map(({ id }) => id)
            : [...byId.keys()];
        const question = byId.get(condition.question);
        if (!question || !open.includes(condition.question)) {
          problems.push({
            rule: 'aid-condition',
            ...place(piece, [...path, 'question']),
            found: `the question "${condition.question}"`,
            allowed: `a question of questions.yaml${question ? ' that stands before this one' : ''}, such as ${nearest(condition.question, open).join(', ')}`,
            mend: question ? 'put that question first' : 'mend the name, or add the question',
          });
          return;
        }
        for (const { key, value } of valuesOf(condition).filter((one) => !isAnswer(question, one.value))) {
          problems.push({
            rule: 'aid-condition',
            ...place(piece, [...path, ...key]),
            found: `the answer "${value}" to "${question.id}"`,
            allowed:
              question.options.length > 0
                ? question.options.map((option) => option.value).join(', ')
                : 'a whole number',
            mend: 'mend the answer, or add the option',
          });
        }
      });
      return problems;
    });
  },
};

type Leaf = Extract<Condition, { question: string }>;

/** Every part of a condition that looks at one question, wherever conditions stand in a file. */
function walkConditions(
  value: Content['decisionAid'][keyof Content['decisionAid']][number]['value'],
  visit: (condition: Leaf, path: FieldPath) => void,
): void {
  const seen = new Set<string>();
  walk(value, (text, path) => {
    if (path.at(-1) !== 'question' || typeof text !== 'string') return;
    const at = path.slice(0, -1);
    const key = at.join('.');
    if (seen.has(key)) return;
    seen.add(key);
    const leaf = at.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], value);
    visit(leaf as Leaf, at);
  });
}

const valuesOf = (condition: Leaf): { key: FieldPath; value: string | number }[] => {
  if ('is' in condition) return [{ key: ['is'], value: condition.is }];
  if ('atLeast' in condition) return [{ key: ['atLeast'], value: condition.atLeast }];
  return condition.oneOf.map((value, index) => ({ key: ['oneOf', index], value }));
};

const isAnswer = ({ options, kind }: Question, value: string | number): boolean =>
  kind === 'authority' ||
  (kind === 'number' ? typeof value === 'number' : options.some((option) => option.value === value));
