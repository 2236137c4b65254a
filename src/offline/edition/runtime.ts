import 'systemjs/dist/s.min.js';
import { fileOf } from './place.ts';

/**
 * Runs at the head of each page of the edition. From a disk browsers load no module and fetch no file, but they do load
 * classic scripts: SystemJS loads the modules as such, and what pages fetch comes as a script that hands over its data.
 */
declare const System: { import(address: string): Promise<unknown> };
declare global {
  /** Called by each script of data with the path that it stands for. */
  var openDoorData: (path: string, data: unknown) => void;
}

const script = document.currentScript;
const root = new URL(script?.dataset['root'] ?? './', location.href);

/** What was asked for and is on its way. */
const waiting = new Map<string, (data: unknown) => void>();
globalThis.openDoorData = (path, data) => waiting.get(path)?.(data);

/** The address of a file of the edition. Pages ask by the address on the site, which begins with its base, `BASE`. */
declare const BASE: string;
globalThis.openDoorAddress = (address) => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(BASE.length)) ?? [];
  return new URL(fileOf(path), root).href + rest;
};

/** The address of the site with its path, `SITE`, for addresses that are passed on. */
declare const SITE: string;
globalThis.openDoorOnSite = (address) =>
  address.startsWith(root.href)
    ? SITE + address.slice(root.href.length).replace(/(^|\/)index\.html(?=[?#]|$)/, '$1')
    : address;

function readData(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const carrier = document.createElement('script');
    carrier.src = new URL(`${path}.js`, root).href;
    carrier.addEventListener('error', () => reject(new TypeError(`${path} is not in this edition`)));
    carrier.addEventListener('load', () => carrier.remove());
    waiting.set(path, resolve);
    document.head.append(carrier);
  });
}

globalThis.fetch = async (asked) => {
  const { href } = new URL(asked instanceof Request ? asked.url : asked, location.href);
  if (!href.startsWith(root.href))
    throw new TypeError(`${href} is not in this edition, and nothing is asked of the web`);
  return Response.json(await readData(decodeURIComponent(href.slice(root.href.length))));
};

document.addEventListener('DOMContentLoaded', () => {
  for (const path of script?.dataset['modules']?.split(' ').filter(Boolean) ?? [])
    void System.import(new URL(path, root).href);
});
