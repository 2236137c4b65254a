import { counted } from '../../../print.ts';
import type { SimilarCase } from '../../engine/similarity.ts';
import { heading, paragraph, text, type Block } from '../blocks.ts';
import { caseSource, type PaperContext } from '../paper-context.ts';

/** The most cases that are told; the rest are on the result page. */
const MOST = 6;

/** Councils that started from a similar place, what they chose and what followed, nearest first, however it ended. */
export function similarCouncils(context: PaperContext): Block[] {
  const { similar } = context;
  if (similar.length === 0) {
    return [
      paragraph(
        'Too few answers were given, or too little is known of the cases, to say which councils started from a similar place.',
      ),
    ];
  }
  const more = similar.length - MOST;
  return [
    paragraph(
      `The nearest come first. Nothing is left out for how it ended${more > 0 ? `; ${counted(more, 'case', 'cases')} further away ${more === 1 ? 'is' : 'are'} on the result page` : ''}. What came after a change did not come because of it, and a likeness in circumstances is no forecast.`,
    ),
    ...similar.slice(0, MOST).flatMap((one) => toldCase(context, one)),
  ];
}

function toldCase(context: PaperContext, { id, alike, differ, compared, unknown }: SimilarCase): Block[] {
  const study = context.case(id);
  if (!study) return [];
  const labels = (ids: readonly string[]): string => ids.map(context.questionLabel).join('; ');
  return [
    heading(study.title),
    paragraph(
      `Alike on ${alike.length} of ${compared.length} answers known of both${unknown > 0 ? `; ${counted(unknown, 'more is', 'more are')} not known of this case` : ''}.${alike.length > 0 ? ` Alike: ${labels(alike)}.` : ''}${differ.length > 0 ? ` Different: ${labels(differ)}.` : ''}`,
    ),
    paragraph([
      text(`${study.arrangement}. ${study.statusInWords}. ${study.summary}`),
      ...context.citeSources([caseSource(id)]),
    ]),
  ];
}
