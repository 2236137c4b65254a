import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM, SOUND } from '../contribute.fixture.ts';
import { caseFiles } from '../draft/case-files.ts';
import { coverLetter } from './cover-letter.ts';
import { LARGEST_ALL, LARGEST_FILE, MOST_FILES, openFiles, type GivenFile, type OpenedFiles } from './open-files.ts';
import { zipFiles } from './zip-files.ts';

const files = caseFiles(SOUND, FORM);
const given = (path: string, text: string | Uint8Array = 'a: 1\n'): GivenFile => ({
  path,
  bytes: typeof text === 'string' ? strToU8(text) : text,
});
const zipped = (content: Zippable): OpenedFiles => openFiles([given('case.zip', zipSync(content))]);
const paths = (opened: OpenedFiles): string[] => (opened.is === 'opened' ? opened.files.map(({ path }) => path) : []);
const refusal = (opened: OpenedFiles): string => (opened.is === 'refused' ? opened.message : '');

describe('a zip of a case', () => {
  it('holds its files at the paths of the project, and the same bytes each time', () => {
    expect(zipFiles(files)).toEqual(zipFiles(files));
    expect(openFiles([given('case.zip', zipFiles(files))])).toEqual({ is: 'opened', files, messages: [] });
  });
});

describe('files that are opened', () => {
  it('are put where they belong', () => {
    expect(paths(openFiles([given('case.mdx'), given('facts.yaml'), given('gazette.yaml')]))).toEqual([
      'content/case-studies/my-case/case.mdx',
      'content/case-studies/my-case/facts.yaml',
      'content/sources/gazette.yaml',
    ]);
    const folders = { 'project-main/content/models/in-house.mdx': strToU8('a'), 'york/case.mdx': strToU8('b') };
    expect(paths(zipped(folders))).toEqual(['content/models/in-house.mdx', 'content/case-studies/york/case.mdx']);
  });

  it('leave out what systems put beside them, and say what else was left out', () => {
    const opened = zipped({
      'content/case-studies/york/facts.yaml': strToU8('a'),
      '__MACOSX/content/case-studies/york/._facts.yaml': strToU8('a'),
      'content/.DS_Store': strToU8('a'),
      'content/photo.png': strToU8('a'),
    });
    expect(paths(opened)).toEqual(['content/case-studies/york/facts.yaml']);
    expect(opened.is === 'opened' && opened.messages).toEqual([expect.stringContaining('photo.png')]);
  });

  it('may begin with a byte order mark', () => {
    expect(openFiles([given('facts.yaml', '\uFEFFa: 1')])).toMatchObject({ files: [{ text: 'a: 1' }] });
  });
});

describe('a hostile zip', () => {
  it.each([
    '../content/case-studies/york/case.mdx',
    'content/../../york/case.mdx',
    '/etc/case.mdx',
    'C:/case.mdx',
    'content\\case.mdx',
    'content/./case.mdx',
    'content//case.mdx',
    'content/ca\u0000se.mdx',
  ])('is refused for the path %j', (path) => {
    expect(refusal(zipped({ [path]: strToU8('a') }))).toContain('leads out of its folder');
  });

  it('is refused before it fills the memory', () => {
    const bomb = { 'content/sources/a.yaml': new Uint8Array(60_000_000) };
    const bytes = zipSync(bomb);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(openFiles([given('bomb.zip', bytes)]))).toContain('larger than 5 MB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('that says less than it holds gets no more room than it asked for', () => {
    const bytes = zipSync({ 'content/sources/a.yaml': new Uint8Array(60_000_000).fill(32) });
    const view = new DataView(bytes.buffer);
    // The uncompressed size in the central directory, APPNOTE 6.3.10, 4.3.12.
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    const before = process.memoryUsage().arrayBuffers;
    const opened = openFiles([given('bomb.zip', bytes)]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(opened.is === 'refused' || opened.files.every(({ text }) => text.length <= 10)).toBe(true);
  });

  it('is refused for too many files, too large a file, a damaged end and no case at all', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_FILES + 1 }, (_, index) => [`content/${index}.yaml`, strToU8('a')]),
    );
    expect(refusal(zipped(many))).toContain('more than 200 files');
    expect(refusal(openFiles([given('facts.yaml', 'a'.repeat(LARGEST_FILE + 1))]))).toContain('larger than 1 MB');
    expect(refusal(openFiles([given('a.yaml', new Uint8Array(LARGEST_ALL + 1))]))).toContain('larger than 5 MB');
    expect(refusal(openFiles([given('case.zip', zipFiles(files).slice(0, -30))]))).toContain('damaged');
    expect(refusal(zipped({ 'letter.docx': strToU8('a') }))).toContain('no file of a case');
    expect(refusal(openFiles([]))).toContain('no file of a case');
  });

  it('is refused for text that is not in UTF-8, and for two files at one place', () => {
    expect(refusal(openFiles([given('facts.yaml', new Uint8Array([0x63, 0xe9, 0x61]))]))).toContain('not in UTF-8');
    expect(refusal(openFiles([given('a/case.mdx'), given('a/case.mdx')]))).toContain('Two of the files');
  });

  it('or anything else never throws', () => {
    const good = zipFiles(files);
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), fc.nat(good.length - 1), fc.nat(255), (name, bytes, at, byte) => {
        const broken = good.slice();
        broken[at] = byte;
        for (const file of [given(name, bytes), given('a.zip', bytes), given('b.zip', broken)])
          expect(openFiles([file]).is).toMatch(/opened|refused/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the letter', () => {
  it('names the case, its files and how far it is', () => {
    const letter = coverLetter({ title: 'York: a company', files, problems: 2 });
    expect(letter).toContain('“York: a company”');
    expect(letter).toContain('- content/case-studies/southborough-company/case.mdx');
    expect(letter).toContain('2 problems');
    expect(coverLetter({ title: ' ', files, problems: 0 })).toContain('found no problem');
  });
});
