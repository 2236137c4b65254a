import { builtPages, kindOf } from '../tests/site/built-site.ts';
import { weigh } from '../tests/site/weigh.ts';

/** `npm run weigh`: what a first visit to the heaviest page of each kind loads, in kB as sent with gzip. */
const heaviest = new Map<string, { path: string; weight: ReturnType<typeof weigh>; sum: number }>();
for (const page of builtPages()) {
  const weight = weigh(page);
  const sum = Object.values(weight).reduce((total, bytes) => total + bytes, 0);
  const kind = kindOf(page.path);
  if (sum > (heaviest.get(kind)?.sum ?? 0)) heaviest.set(kind, { path: page.path, weight, sum });
}
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
console.log(
  [
    'kind'.padEnd(22),
    ...['html', 'css', 'script', 'font', 'all', 'no font'].map((name) => name.padStart(7)),
    ' page',
  ].join(''),
);
for (const [kind, { path, weight, sum }] of heaviest) {
  const cells = [weight.html, weight.css, weight.script, weight.font, sum, sum - weight.font].map(kB);
  console.log([kind.padEnd(22), ...cells, ` ${path}`].join(''));
}
