import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sortFiles } from './edition-files.ts';
import { pack } from './pack.ts';
import { buildIndex, pagesWith } from './search-index.ts';

describe('the files of the edition', () => {
  it('are sorted by what has to be done with them, and needless ones left out', () => {
    const left = [
      '_headers',
      'sw.js',
      'cards/site.png',
      'pagefind/pagefind.js',
      'changes/feed.atom',
      'changes/feed.json',
      '404.html',
      'data/open-door-offline.zip',
      'data/v1/open-door.zip',
      '_astro/appraisal.worker-1.js',
      'offline/not-kept/index.html',
    ];
    expect(
      sortFiles([
        ...left,
        'index.html',
        '_astro/a.js',
        '_astro/a.css',
        'evidence/facts.json',
        'data/v1/json/cases.json',
        'models/x/references.json',
        'data/v1/csv/cases.csv',
      ]),
    ).toEqual({
      pages: ['index.html'],
      styles: ['_astro/a.css'],
      scripts: ['_astro/a.js'],
      data: ['evidence/facts.json'],
      others: ['data/v1/csv/cases.csv', 'data/v1/json/cases.json', 'models/x/references.json'],
    });
  });
});

describe('the zip', () => {
  const files = new Map([
    ['index.html', new TextEncoder().encode('<p>home</p>'.repeat(100))],
    ['a/pearl.png', new Uint8Array([137, 80, 78, 71])],
  ]);
  it('unpacks into one folder, whole', async () => {
    const back = unzipSync(await pack(files));
    expect(Object.keys(back)).toEqual(['open-door/index.html', 'open-door/a/pearl.png']);
    for (const [path, content] of files) expect(back[`open-door/${path}`]).toEqual(content);
  });
  it('has the same bytes for the same files', async () => {
    expect(await pack(files)).toEqual(await pack(files));
  });
});

describe('the index of the edition', () => {
  const page = (title: string, content: string, also = '') => ({ meta: { title, also }, content });
  const index = buildIndex(
    new Map([
      [
        'don',
        page('Doncaster', 'The trust was ended in 2022, and all of its staff came back under section 75.', 'DCST'),
      ],
      ['slo', page('Slough', 'The trust of Slough became a company. Doncaster is named once.')],
      ['all', page('About', 'What it is and how to use it')],
    ]),
  );
  const found = (text: string) => pagesWith(index, text).map(({ id }) => id);
  it.each([
    ['doncaster', ['don', 'slo']],
    ['"Doncaster"', ['don', 'slo']],
    ['trusts ended', ['don']],
    ['dcst', ['don']],
    ['section 75', ['don']],
    ['what is it', ['all']],
    ['birmingham trust', []],
    ['++ :^~*', []],
  ])('finds the pages that hold every word of %s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});
