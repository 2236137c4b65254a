import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { counted } from '../../print.ts';
import type { AidBundle } from '../aid-bundle.ts';
import { followWithinPage } from '../state/page-links.ts';
import type { Known } from '../state/read-state.ts';
import { FileProblems } from './FileProblems.tsx';
import { GroupComparison } from './GroupComparison.tsx';
import { OpenFiles } from './OpenFiles.tsx';
import { changePeople, NOBODY, readFiles } from './people.ts';
import { WhoIsIn } from './WhoIsIn.tsx';

/** The files of the group and, from the second person on, what they come to together. */
export function GroupOfFiles({ bundle }: { bundle: AidBundle }): JSX.Element {
  const known = useMemo(() => knownOf(bundle), [bundle]);
  const [group, change] = useReducer(changePeople, NOBODY);
  const [said, say] = useState('');
  const { people } = group;
  useEffect(() => {
    document.addEventListener('click', followWithinPage);
    return () => document.removeEventListener('click', followWithinPage);
  }, []);

  const open = (files: readonly File[]): void => {
    say(`Reading ${counted(files.length, 'file')} …`);
    void readFiles(files, known).then((read) => {
      change({ is: 'read', files: read });
      say('');
    });
  };
  const remove = (id: number, name: string): void => {
    change({ is: 'remove', id });
    say(`${name} was removed. The file itself stays as it is.`);
    document.getElementById(FILES)?.focus();
  };
  return (
    <div class="aid-group">
      <FileProblems group={group} input={FILES} />
      <OpenFiles id={FILES} open={open} />
      <p class="aid-group__status" role="status">
        {said === '' ? stateOfGroup(people.length, group.added) : said}
      </p>
      {people.length > 0 && (
        <WhoIsIn people={people} rename={(id, name) => change({ is: 'rename', id, name })} remove={remove} />
      )}
      {people.length >= 2 && <GroupComparison bundle={bundle} people={people} known={known} />}
    </div>
  );
}

/** The id of the field for files. */
const FILES = 'group-files';

const knownOf = ({ aid }: AidBundle): Known => ({
  questions: aid.questions,
  criteria: aid.criteria.filter((criterion) => criterion.class === 'value').map(({ id }) => id),
  options: aid.options.map(({ id }) => id),
});

/** How many are in, and what is wanting. */
function stateOfGroup(people: number, added: number): string {
  const read = added > 0 ? `${counted(added, 'file was', 'files were')} read. ` : '';
  if (people === 0) return 'Nobody is in yet.';
  if (people === 1) return `${read}One person is in. A comparison needs at least one more file.`;
  return `${read}${people} people are in. The comparison is below.`;
}
