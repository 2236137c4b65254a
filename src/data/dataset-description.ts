import type { StructuredData } from '../site/structured-data.ts';
import { SITE } from '../site/site.ts';
import { COLLECTIONS } from './collections.ts';
import { DATA_LICENCE, DATA_VERSION } from './edition.ts';
import { WHOLE } from './files/data-files.ts';

const FORMS = [
  { file: WHOLE.zip, type: 'application/zip', name: 'JSON, CSV and schemas in one zip' },
  {
    file: WHOLE.xlsx,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Spreadsheet (XLSX)',
  },
  { file: WHOLE.ods, type: 'application/vnd.oasis.opendocument.spreadsheet', name: 'Spreadsheet (ODS)' },
  { file: WHOLE.package, type: 'application/json', name: 'Data package of CSV tables' },
] as const;

/** The data as schema.org describes a Dataset, for search engines of data; `address` gives a file's full address, `size` its bytes. */
export const datasetDescription = (
  updated: string,
  address: (file: string) => string,
  size: (file: string) => number,
): StructuredData => ({
  '@type': 'Dataset',
  name: `${SITE.name}: how English councils’ children’s services have been run`,
  description: `${SITE.description} ${COLLECTIONS.map(({ title }) => title).join(', ')}; each fact with its sources and its strength.`,
  version: DATA_VERSION,
  dateModified: updated,
  license: DATA_LICENCE.address,
  isAccessibleForFree: true,
  inLanguage: 'en-GB',
  spatialCoverage: { '@type': 'Place', name: 'England' },
  creator: { '@type': 'Organization', name: SITE.name, url: address('/') },
  keywords: ['children’s services', 'local government', 'delivery models', 'children’s trusts', 'Ofsted'],
  variableMeasured: COLLECTIONS.map(({ title, about }) => ({
    '@type': 'PropertyValue',
    name: title,
    description: about,
  })),
  distribution: FORMS.map(({ file, type, name }) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: type,
    contentUrl: address(file),
    contentSize: `${size(file)} B`,
  })),
});
