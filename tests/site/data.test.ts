import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import datapackage from 'datapackage';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/data/collections.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, DIST, elements } from './built-site.ts';

const DATA = join(DIST, 'data/v1');
const library = loadLibrary();
const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(DATA, path), 'utf8')) as Record<string, unknown>;
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const recordFiles = files.filter((path) => /^(?:json|cases|models|guides|councils)\/.*\.json$/.test(path)).sort();

describe('JSON against its published schema, by ajv', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats(ajv);
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (path: string): ValidateFunction => {
    const schema = normalize(join(dirname(path), String(json(path)['$schema'])));
    const known = compiled.get(schema) ?? ajv.compile(json(schema));
    compiled.set(schema, known);
    return known;
  };

  it('there is a file for every collection, case, model, guide and council', () => {
    const { cases, models, guidance, authorities } = library;
    expect(recordFiles).toHaveLength(COLLECTIONS.length + cases.size + models.size + guidance.size + authorities.size);
  });

  it('every file keeps to the schema it names', () => {
    const faults = recordFiles.flatMap((path) => {
      const validate = validatorOf(path);
      return validate(json(path)) ? [] : [`${path}: ${ajv.errorsText(validate.errors?.slice(0, 3))}`];
    });
    expect(faults).toEqual([]);
  });

  it('a fact of an unknown strength, without one, or with a field that no schema knows would be told', () => {
    const validate = validatorOf('json/facts.json');
    const file = json('json/facts.json') as { records: Record<string, unknown>[] };
    const [{ strength: _strength, ...bare }] = file.records as [Record<string, unknown>];
    for (const record of [bare, { ...bare, strength: 'certain' }, { ...bare, strength: 'good', merit: 1 }])
      expect(validate({ ...file, records: [record] })).toBe(false);
  });
});

describe('counts and cautions are the library’s', () => {
  const records = (id: string) => json(`json/${id}.json`)['records'] as Record<string, unknown>[];
  const aid = library.decisionAid;

  it.each([
    ['cases', library.cases.size],
    ['facts', library.facts.size],
    ['sources', library.sources.size],
    ['models', library.models.size],
    ['guides', library.guidance.size],
    ['councils', library.authorities.size],
    ['former-councils', library.formerAuthorities.size],
    [
      'inspections',
      [...library.authorities.values(), ...library.formerAuthorities.values()].flatMap(({ inspections }) => inspections)
        .length,
    ],
    ['case-inspections', [...library.cases.values()].flatMap(({ inspections }) => inspections).length],
    ['criteria', aid?.criteria.length],
    ['rules', aid?.rules.length],
    ['scores', aid?.performances.length],
    ['questions', aid?.questions.length],
    ['back-test', aid?.backTest.length],
    ['terms', library.terms.size],
    ['policy-events', library.policyEvents.length],
    ['studies', library.evaluations.length],
    ['changes', library.changes.length],
  ])('%s: %i', (id, count) => {
    expect(count).toBeGreaterThan(0);
    expect(records(id)).toHaveLength(count ?? 0);
    expect(json(`json/${id}.json`)['count']).toBe(count);
  });

  it('every fact has the strength that its page shows', () => {
    const wrong = records('facts').filter(({ id, strength }) => library.facts.get(String(id))?.strength !== strength);
    expect(wrong).toEqual([]);
  });
});

describe('the data package, by the reference library of its standard', () => {
  type Loaded = Awaited<ReturnType<typeof datapackage.Package.load>>;
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await datapackage.Package.load(join(DATA, 'datapackage.json'));
  });

  it('is a valid tabular data package', () => {
    expect(loaded.errors.map(String)).toEqual([]);
    expect(loaded.resources.length).toBeGreaterThan(COLLECTIONS.length);
  });

  it('every row keeps to the columns, keys and references that it describes', async () => {
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(Array.isArray(rows), resource.name).toBe(true);
    }
  });

  it('a table whose rows refer to a case that is not there would be told', async () => {
    const descriptor = json('datapackage.json') as { resources: { name: string }[] };
    const broken = {
      ...descriptor,
      resources: descriptor.resources.map((one) => (one.name === 'cases' ? { ...one, path: 'csv/studies.csv' } : one)),
    };
    const other = await datapackage.Package.load(broken, { basePath: DATA });
    const gaps = other.resources.find(({ name }) => name === 'gaps');
    await expect(gaps?.read({ keyed: true, relations: true })).rejects.toThrow();
  });

  it('gives each file’s size and checksum', () => {
    const { resources } = json('datapackage.json') as { resources: { path: string; bytes: number; hash: string }[] };
    const wrong = resources.filter(({ path, bytes, hash }) => {
      const file = readFileSync(join(DATA, path));
      return file.length !== bytes || `sha256:${createHash('sha256').update(file).digest('hex')}` !== hash;
    });
    expect(wrong).toEqual([]);
  });
});

it('the zip holds the files that stand beside it, byte for byte', () => {
  const entries = Object.entries(unzipSync(readFileSync(join(DATA, 'open-door.zip'))));
  expect(entries.length).toBeGreaterThan(50);
  const differ = entries.filter(
    ([name, bytes]) => !readFileSync(join(DATA, name.replace('open-door-data/', ''))).equals(bytes),
  );
  expect(differ.map(([name]) => name)).toEqual([]);
});

describe('pages name their data', () => {
  const pages = builtPages();
  const alternates = (path: string): string[] => {
    const page = pages.find((one) => one.path === path);
    if (!page) throw new Error(`no page ${path}`);
    return elements(page.tree, (element) => attribute(element, 'rel') === 'alternate').map(
      (element) => attribute(element, 'href') ?? '',
    );
  };

  it.each([
    ...[...library.cases.keys()].map((id) => [`/case-studies/${id}/`, `/data/v1/cases/${id}.json`]),
    ...[...library.models.keys()].map((id) => [`/models/${id}/`, `/data/v1/models/${id}.json`]),
    ...[...library.guidance.keys()].map((id) => [`/guidance/${id}/`, `/data/v1/guides/${id}.json`]),
    ...[...library.authorities.keys()].map((id) => [`/councils/${id}/`, `/data/v1/councils/${id}.json`]),
  ] as [string, string][])('%s', (page, file) => {
    expect(alternates(page)).toContain(file);
    expect((json(file.replace('/data/v1/', ''))['record'] as { page: string }).page).toBe(page);
  });

  it('every page but the home page has its breadcrumbs as JSON-LD, as it shows them', () => {
    const linked = pages.flatMap(({ path, tree }) =>
      elements(tree, (element) => attribute(element, 'type') === 'application/ld+json').map((element) => {
        const [child] = element.children;
        const graph =
          child?.type === 'text' ? (JSON.parse(child.value) as { '@graph': { '@type': string }[] }) : undefined;
        return { path, types: graph?.['@graph'].map((thing) => thing['@type']) ?? [] };
      }),
    );
    expect(linked.length).toBeGreaterThan(200);
    expect(linked.filter(({ types }) => !types.includes('BreadcrumbList'))).toEqual([]);
    const typesOf = (path: string) => linked.find((one) => one.path === path)?.types;
    expect(typesOf('/data/')).toEqual(['Dataset', 'BreadcrumbList']);
    expect(typesOf('/case-studies/doncaster/')).toEqual(['Article', 'BreadcrumbList']);
    expect(typesOf('/models/independent-trust/')).toEqual(['Article', 'BreadcrumbList']);
  });
});
