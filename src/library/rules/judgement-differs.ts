import type { Authority } from '../../schema/authority.ts';
import type { Inspection } from '../../schema/inspection.ts';
import { GRADES } from '../../schema/vocabulary.ts';
import type { Problem } from '../problems.ts';
import type { Content } from '../read-content.ts';
import { place, type Rule } from './rule.ts';

type OfficialRow = Authority['inspections'][number];

/** The key of a scrape that stands in for Ofsted's statistics. */
const SCRAPE = 'data-to-insight-2026-06-29';

/**
 * An inspection of a case that says other than the file of official figures for the council and day of publication,
 * without saying that it does; or one that only the published scrape has and that passes for official.
 */
export const judgementDiffers: Rule = {
  id: 'judgement-differs',
  check(content) {
    const rows = officialRows(content);
    return content.cases.flatMap((piece) =>
      piece.value.inspections.flatMap((item, index): Problem[] => {
        const row =
          item.visit === 'graded' && item.authority ? rows.get(`${item.authority} ${item.published}`) : undefined;
        if (!row) return [];
        const tell = (field: string, found: string, allowed: string, mend: string): Problem => ({
          rule: 'judgement-differs',
          ...place(piece, ['inspections', index, field]),
          found,
          allowed,
          mend,
        });
        if (row.origin === 'scrape') {
          return item.officialCheck === 'not-in-official-data' && item.sources.includes(SCRAPE)
            ? []
            : [
                tell(
                  'officialCheck',
                  `"${item.officialCheck}", for an inspection that only the scrape of June 2026 has`,
                  `not-in-official-data, with ${SCRAPE} among the sources`,
                  'mark it as not in the official statistics and cite the scrape',
                ),
              ];
        }
        const different = overallOf(item) !== overallOf(row);
        return different && item.officialCheck === 'agrees'
          ? [
              tell(
                'overall',
                `"${overallOf(item)}", where the council's file has "${overallOf(row)}"`,
                'the same grade, or officialCheck: disagrees with an officialNote',
                'mend the grade, or say what differs',
              ),
            ]
          : [];
      }),
    );
  },
};

/** By council and day of publication. */
function officialRows({ authorities, formerAuthorities }: Content): Map<string, OfficialRow> {
  return new Map(
    [...authorities, ...formerAuthorities].flatMap(({ value: { id, inspections } }) =>
      inspections.map((row) => [`${id} ${row.published}`, row] as const),
    ),
  );
}

/** SLAC gave no overall grade, and the official file prints the old "adequate" as requires improvement. */
function overallOf({ framework, overall }: Pick<Inspection, 'framework' | 'overall'> | OfficialRow): string {
  if (framework === 'SLAC' || overall === undefined || overall === 'none-given') return 'none given';
  return overall === 'adequate' ? GRADES['requires-improvement'] : GRADES[overall];
}
