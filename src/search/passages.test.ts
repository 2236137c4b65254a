import { describe, expect, it } from 'vitest';
import { cutPage } from './cut-page.ts';
import { excerptOf } from './excerpt.ts';
import { passagesOf, type Wanted } from './passages.ts';

const content =
  'Northshire. A trust ran it. Money. The trust ran up a loss and the council paid. Fact. Section 75 ended. Law. Nothing here.';
const anchors = [
  { element: 'h2', id: 'money', text: 'Money', location: 5 },
  { element: 'li', id: 'f7', location: 17 },
  { element: 'li', id: 'other', location: 18 },
  { element: 'h2', id: 'law', text: 'Law', location: 20 },
  { element: 'section', id: 'whole', text: '', location: 0 },
];
const page = cutPage({ content, anchors: anchors.map((one) => ({ ...one })) }, (word) => word.replace(/ed$/, ''));
const want = (...phrases: string[]): Wanted => ({
  phrases: phrases.map((phrase, at) => ({ stems: phrase.split(' '), weight: at === 0 ? 1 : 0.5 })),
  weight: 1,
});
const ids = (...concepts: Wanted[]): (string | undefined)[] =>
  passagesOf(page, concepts).map(({ anchor }) => anchor?.id);

describe('cutPage', () => {
  it('cuts at headings and facts and at nothing else', () => {
    expect(page.parts.map(({ anchor }) => anchor?.id)).toEqual([undefined, 'money', 'f7', 'law']);
  });

  it('reads section 75 as one word', () => {
    expect(page.stems).toContain('s75');
  });
});

describe('passagesOf', () => {
  it('gives the parts that hold something, fullest first', () => {
    expect(ids(want('trust'), want('loss'))).toEqual(['money', undefined]);
  });

  it('finds a fact by another name of what is asked', () => {
    expect(ids(want('s76', 's75'))).toEqual(['f7']);
  });

  it('wants the words of a phrase side by side', () => {
    expect(ids(want('ran up'))).toEqual(['money']);
    expect(ids(want('up ran'))).toEqual([]);
  });

  it('counts a heading more', () => {
    const headed = cutPage(
      {
        content: 'Loss. It was paid. Paid. It was a loss.',
        anchors: [
          { element: 'h2', id: 'in-heading', text: 'Loss.', location: 0 },
          { element: 'h2', id: 'in-text', text: 'Paid.', location: 4 },
        ],
      },
      (word) => word,
    );
    expect(passagesOf(headed, [want('loss')])[0]?.anchor?.id).toBe('in-heading');
  });
});

describe('excerptOf', () => {
  it('leaves out the heading and marks what was asked', () => {
    const [money] = passagesOf(page, [want('loss')]);
    if (!money) throw new Error('no passage');
    const runs = excerptOf(page, money);
    expect(runs.map(({ text }) => text).join('')).toMatch(/^(?:… )?The trust ran up a loss and the council paid\./);
    expect(runs.filter(({ marked }) => marked).map(({ text }) => text.trim())).toEqual(['loss']);
  });

  it('cuts a long passage around what was asked', () => {
    const long = cutPage(
      { content: `${'word '.repeat(80)}loss ${'word '.repeat(80)}`.trim(), anchors: [] },
      (word) => word,
    );
    const [passage] = passagesOf(long, [want('loss')]);
    if (!passage) throw new Error('no passage');
    const text = excerptOf(long, passage)
      .map((run) => run.text)
      .join('');
    expect(text).toMatch(/^… .*loss.* …$/);
    expect(text.split(' ').length).toBeLessThan(45);
  });
});
