import type { Library } from '../library/library.ts';
import { oncePer } from '../once-per.ts';
import { dorling, type Dorling } from './dorling.ts';

/** Where each council stands in a picture of England, as large as its number of children. Worked out once for all pages. */
export const councilPicture = oncePer((authorities: Library['authorities']): Dorling =>
  dorling(
    [...authorities.values()].map(({ id, latitude, longitude, children }) => ({
      id,
      latitude,
      longitude,
      size: children,
    })),
  ),
);
