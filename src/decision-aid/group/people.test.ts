import { describe, expect, it } from 'vitest';
import type { AidState } from '../engine/answers.ts';
import { FULL, KNOWN, VERSION_0 } from '../state/state.fixture.ts';
import { LONGEST_NAME, nameFromFile, nextName } from './name-from-file.ts';
import { changePeople, LARGEST_FILE, MOST_PEOPLE, nameProblem, NOBODY, readFiles, type People } from './people.ts';

const OWN = 'open-door-decision-aid-2026-11-25.json';
const OTHER: AidState = { ...FULL, answers: { scope: 'part-of-the-service' } };

const file = (name: string, content: unknown = FULL): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const open = async (before: People, ...files: File[]): Promise<People> =>
  changePeople(before, { is: 'read', files: await readFiles(files, KNOWN) });
const names = ({ people }: People): string[] => people.map(({ name }) => name);

describe('names', () => {
  it.each([
    ['anna-smith.json', 'Anna Smith'],
    ['Ben.json', 'Ben'],
    ['open-door-decision-aid-2026-11-25-cleo.json', 'Cleo'],
    ['deborah (2).json', 'Deborah'],
    ['Éva.JSON', 'Éva'],
    [OWN, undefined],
    ['open-door-decision-aid-2026-11-25 (1).json', undefined],
    ['2026.json', undefined],
    ['.json', undefined],
  ])('%s is the file of %s', (given, name) => {
    expect(nameFromFile(given)).toBe(name);
  });

  it('are cut where they would break a table, and counted on where there is none', () => {
    expect(nameFromFile(`${'x'.repeat(300)}.json`)).toHaveLength(LONGEST_NAME);
    expect(nextName(['Anna', 'person 1', 'Person 3'])).toBe('Person 2');
  });
});

describe('reading files', () => {
  it('takes each in under its name, or under a number where the file tells none', async () => {
    const group = await open(NOBODY, file('anna.json'), file(OWN, OTHER));
    expect(names(group)).toEqual(['Anna', 'Person 1']);
    expect(group).toMatchObject({ added: 2, refused: [], remarks: [] });
  });

  it('reads a file of an old version', async () => {
    const [person] = (await open(NOBODY, file('old.json', VERSION_0))).people;
    expect(person?.state.weights).toEqual({ mode: 'ranking', values: { integration: 1, 'council-control': 2 } });
  });

  it.each([
    ['no JSON', '{"version": 1,', 'not a file that the decision aid saved'],
    ['a newer version', { ...FULL, version: 2 }, 'newer version'],
    ['nothing said', { version: 1, answers: {} }, 'holds no answer'],
    ['another kind of JSON', [1, 2], 'holds no answers'],
    ['over 1 MB', ' '.repeat(LARGEST_FILE + 1), 'over 1 MB'],
  ])('tells of %s by the name of the file, and keeps the others', async (_, content, message) => {
    const group = await open(NOBODY, file('anna.json'), file('bad.json', content), file('ben.json', OTHER));
    expect(names(group)).toEqual(['Anna', 'Ben']);
    expect(group.refused).toEqual([{ file: 'bad.json', messages: [expect.stringContaining(message)] }]);
  });

  it('reads a file of exactly 1 MB', async () => {
    const text = JSON.stringify(FULL);
    const group = await open(NOBODY, file('anna.json', text + ' '.repeat(LARGEST_FILE - text.length)));
    expect(names(group)).toEqual(['Anna']);
  });

  it('reads the rest of a file with one wrong answer, and says what was left out', async () => {
    const group = await open(NOBODY, file('anna.json', { ...FULL, answers: { ...FULL.answers, scope: 'the-moon' } }));
    expect(names(group)).toEqual(['Anna']);
    expect(group.remarks).toEqual([{ file: 'anna.json', messages: [expect.stringContaining('the-moon')] }]);
  });

  it('takes nobody in twice: the same file again, by any name of the aid’s own', async () => {
    const once = await open(NOBODY, file('anna.json'));
    for (const again of ['anna.json', 'ANNA.json', OWN]) {
      const group = await open(once, file(again));
      expect(names(group)).toEqual(['Anna']);
      expect(group.refused[0]?.messages[0]).toContain('same answers as the file of Anna');
    }
  });

  it('asks which counts where one name comes with other answers', async () => {
    const group = await open(NOBODY, file('anna.json'), file('anna.json', OTHER));
    expect(group.people.map(({ state }) => state.answers)).toEqual([FULL.answers]);
    expect(group.refused[0]?.messages[0]).toContain('Anna is in already, with other answers');
  });

  it('takes two people in who think alike, and says so', async () => {
    const keysTurned = Object.fromEntries(Object.entries(FULL).reverse());
    const group = await open(NOBODY, file('anna.json'), file('ben.json', keysTurned));
    expect(names(group)).toEqual(['Anna', 'Ben']);
    expect(group.remarks[0]?.messages[0]).toContain('Check that it is not a copy');
  });

  it('stops at twenty, and names the files left out', async () => {
    const files = Array.from({ length: MOST_PEOPLE + 2 }, (_, index) =>
      file(`person${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}.json`, {
        ...FULL,
        answers: { children_0_17: index + 1 },
      }),
    );
    const group = await open(NOBODY, ...files);
    expect(group.people).toHaveLength(MOST_PEOPLE);
    expect(group.refused.map((one) => one.file)).toEqual(['personu.json', 'personv.json']);
  });

  it('forgets what was said of the files before', async () => {
    const bad = await open(NOBODY, file('bad.json', '{'));
    expect((await open(bad, file('anna.json'))).refused).toEqual([]);
  });
});

describe('a group', () => {
  it('is renamed and left, each person alone', async () => {
    const two = await open(NOBODY, file('anna.json'), file('ben.json', OTHER));
    const renamed = changePeople(two, { is: 'rename', id: 2, name: ' Bea ' });
    expect(names(renamed)).toEqual(['Anna', 'Bea']);
    expect(names(changePeople(renamed, { is: 'remove', id: 1 }))).toEqual(['Bea']);
  });

  it('keeps a name where the new one is empty, too long or taken', async () => {
    const { people, ...rest } = await open(NOBODY, file('anna.json'), file('ben.json', OTHER));
    for (const name of [' ', 'anna', 'x'.repeat(LONGEST_NAME + 1)]) {
      expect(nameProblem(people, 2, name)).toBeDefined();
      expect(names(changePeople({ people, ...rest }, { is: 'rename', id: 2, name }))).toEqual(['Anna', 'Ben']);
    }
    expect(nameProblem(people, 1, 'ANNA')).toBeUndefined();
  });

  it('gives a number that was left free, never an id that was used', async () => {
    const two = await open(NOBODY, file('anna.json'), file('ben.json', OTHER));
    const back = await open(changePeople(two, { is: 'remove', id: 2 }), file('ben.json', OTHER));
    expect(back.people.map(({ id }) => id)).toEqual([1, 3]);
  });
});
