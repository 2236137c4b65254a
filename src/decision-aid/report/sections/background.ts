import { holds } from '../../engine/conditions.ts';
import { column, heading, list, paragraph, placeholder, table, text, type Block, type Words } from '../blocks.ts';
import type { PaperContext } from '../paper-context.ts';

/** The council's situation as it was answered, and what the record says to somebody in it. */
export function background(context: PaperContext): Block[] {
  const { appraisal, bundle, questions, answerInWords, cite } = context;
  const { answers } = appraisal.state;
  const given = bundle.aid.questions.filter(({ id }) => answers[id] !== undefined);
  const remarks = bundle.aid.advice.remarks.filter(({ when }) => !when || holds(when, answers, questions) === true);
  return [
    paragraph(
      given.length === 0
        ? 'No question was answered, so this paper describes no council in particular.'
        : 'The result rests on the answers in this table. What was not answered is listed under What is not known.',
    ),
    ...table(
      'The council’s situation, as answered',
      [column('Question', 3), column('Answer', 2)],
      given.map((question) => [question.ask, answerInWords(question, answers[question.id])]),
    ),
    ...(remarks.length === 0
      ? []
      : [
          heading('What to bear in mind on these answers'),
          ...list(remarks.map((one): Words => [text(one.text), ...cite(one)])),
        ]),
    placeholder('how the service came to where it is, earlier decisions, and what inspectors have asked for.'),
  ];
}
