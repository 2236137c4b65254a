import type { Library } from '../library/library.ts';
import { dorling, type Dorling } from './dorling.ts';

const pictures = new WeakMap<Library['authorities'], Dorling>();

/** Where each council stands in a picture of England, as large as its number of children. Worked out once for all pages. */
export function councilPicture(authorities: Library['authorities']): Dorling {
  const known = pictures.get(authorities);
  if (known) return known;
  const picture = dorling(
    [...authorities.values()].map(({ id, latitude, longitude, children }) => ({
      id,
      latitude,
      longitude,
      size: children,
    })),
  );
  pictures.set(authorities, picture);
  return picture;
}
