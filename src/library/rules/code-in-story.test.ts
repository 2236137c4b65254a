import { describe } from 'vitest';
import { CASE, itTells } from '../breakage.fixture.ts';

const told = (found: string) => ({
  rule: 'code-in-story',
  field: 'text',
  found,
  allowed: 'words, headings, lists, tables and links in Markdown',
  mend: 'write it in words; a brace or a < in the text is written \\{ or \\<',
});

describe('code-in-story', () => {
  itTells([
    {
      name: 'an expression that the build would run',
      broken: { file: CASE, add: '\nOne {process.exit()} [@northern-gazette-2015-02].\n' },
      told: [{ ...told('"{process.exit()}"'), on: 'One {process.exit()}' }],
    },
    {
      name: 'a module that the build would load',
      broken: { file: CASE, add: "\nimport x from 'node:fs' // [@northern-gazette-2015-02]\n" },
      told: [{ ...told('"import x from \'node:fs\' // [@northern-gazette-2015-02]"'), on: "import x from 'node:fs'" }],
    },
    {
      name: 'a tag',
      broken: { file: CASE, add: '\n<img src="x" /> [@northern-gazette-2015-02]\n' },
      told: [{ ...told('"<img src="x" />"'), on: '<img src="x" />' }],
    },
    {
      name: 'no comment, no figure below another and no brace that is written as one',
      broken: { file: CASE, add: '\n{/* For editors. */}\n\nUnder <5 \\{so\\} \\<b> [@northern-gazette-2015-02].\n' },
      told: [],
    },
  ]);
});
