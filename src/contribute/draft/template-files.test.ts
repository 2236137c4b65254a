import { describe, expect, it } from 'vitest';
import { contentFile } from '../../library/content-file.ts';
import { caseStudy } from '../../schema/case-study.ts';
import { loadLibrary } from '../../library/load-library.ts';
import { formOf } from '../form-material.ts';
import { templateFiles } from './template-files.ts';

const files = templateFiles(formOf(loadLibrary()), { id: 'isle-of-x', title: 'Isle of X' });

describe('the templates', () => {
  it('stand where a case stands', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'content/case-studies/isle-of-x/case.mdx',
      'content/case-studies/isle-of-x/facts.yaml',
      'content/sources/for-isle-of-x.yaml',
    ]);
  });

  it('can be read, and have every field of a case', () => {
    const [story] = files.map(({ path, text }) => contentFile(path, text));
    expect(Object.keys(story?.data as object).sort()).toEqual(Object.keys(caseStudy.shape).sort());
    expect(story?.data).toMatchObject({ title: 'Isle of X', why: { aim: { is: 'unknown' } } });
  });

  it('explain each field in lines that can be read', () => {
    for (const { text } of files) {
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
      expect(text).not.toContain('?.');
    }
    expect(files[0]?.text).toMatch(/# How soon must something change\? Its value is one of: low, some, high\./);
    expect(files[0]?.text).toMatch(/# It may also have\n\s+# from: From when/);
  });
});
