import { href } from '../href.ts';
import { opening as firstSentences, printDate } from '../print.ts';
import { PAGE_KINDS } from '../site/search-box/page-kinds.ts';
import { isFact } from './cut-page.ts';
import { excerptOf, type Run } from './excerpt.ts';
import type { Passage } from './passages.ts';
import type { ReadPage } from './site-search.ts';

const SECTIONS_SHOWN = 3;
/** A section that answers so much less than the best one is not worth a line. */
const WORTH_SHOWING = 0.45;

/** One page of the results: its title, its kind, and the sections and facts that answer. */
export function resultOf(result: ReadPage): HTMLLIElement {
  const { page, passages, text, summary } = result;
  const address = href(page.path);
  const item = element('li', 'result');
  item.dataset['result'] = '';
  const title = element('h2', 'result__title');
  title.append(link(address, page.title));
  const kind = element('p', 'result__kind');
  kind.textContent = [PAGE_KINDS[page.kind], ...(page.checked ? [`last checked ${printDate(page.checked)}`] : [])].join(
    ', ',
  );
  item.append(title, kind);
  const [best] = passages;
  const worth = passages.filter(({ score }) => score >= WORTH_SHOWING * (best?.score ?? 0)).slice(0, SECTIONS_SHOWN);
  const opening = worth.find(({ anchor }) => !anchor);
  const within = worth.filter(({ anchor }) => anchor);
  if (opening) item.append(marked(excerptOf(text, opening)));
  else if (within.length === 0 && summary) item.append(marked([{ text: firstSentences(summary, 2), marked: false }]));
  if (within.length > 0) {
    const list = element('ul', 'result__sections');
    list.append(...within.map((passage) => sectionOf(passage, result, address)));
    item.append(list);
  }
  return item;
}

function sectionOf(passage: Passage, { text }: ReadPage, address: string): HTMLLIElement {
  const row = element('li', 'result__section');
  const { anchor } = passage;
  const name = anchor && isFact(anchor) ? `Fact ${anchor.id.slice(1)}` : (anchor?.text ?? '').trim();
  row.append(link(`${address}#${anchor?.id ?? ''}`, name), marked(excerptOf(text, passage)));
  return row;
}

function marked(runs: readonly Run[]): HTMLElement {
  const holder = element('p', 'result__excerpt');
  for (const { text, marked: found } of runs) {
    if (!found) holder.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text.trimEnd();
      holder.append(mark, text.slice(text.trimEnd().length));
    }
  }
  return holder;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** A link with words in it. */
export function link(address: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = text;
  return made;
}
