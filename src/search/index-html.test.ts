import { describe, expect, it } from 'vitest';
import { indexHtml } from './index-html.ts';

describe('indexHtml', () => {
  it('gives the id of a section to its heading, and that of an entry to its term', () => {
    const html =
      '<section class="a" id="money" data-x> <h2 class="b">Money</h2></section><div id="tupe"><dt>TUPE</dt></div>';
    expect(indexHtml(html, { also: [] })).toBe(
      '<section class="a" data-x> <h2 id="money" class="b">Money</h2></section><div><dt id="tupe">TUPE</dt></div>',
    );
  });

  it('leaves other ids where they are', () => {
    const html = '<section id="story"><p>One</p></section><li id="f1">Fact</li>';
    expect(indexHtml(html, { also: [] })).toBe(html);
  });

  it('leaves out references and how to cite', () => {
    expect(indexHtml('<section id="sources"><p>One</p></section>', { also: [] })).toContain('data-pagefind-ignore');
    expect(indexHtml('<section id="cite"><p>One</p></section>', { also: [] })).toContain('data-pagefind-ignore');
  });

  it('leaves out the numbers of references, in headings too, and keeps heads of columns apart', () => {
    const html =
      '<h3 id="a">A study <span class="citations" data-x><a href="#r1">1</a><a href="#r2">2</a></span></h3><tr><th>When</th><th>What</th></tr>';
    expect(indexHtml(html, { also: [] })).toBe('<h3 id="a">A study </h3><tr><th>When</th> <th>What</th></tr>');
  });

  it('brings in the names, whatever is in them', () => {
    expect(indexHtml('<main id="main" data-pagefind-body>x</main>', { also: ['A "b" & <c>', 'd'] })).toBe(
      '<main id="main" data-pagefind-body><span data-pagefind-meta="also[data-also]" data-also="A &quot;b&quot; &amp; &lt;c>; d"></span>x</main>',
    );
  });
});
