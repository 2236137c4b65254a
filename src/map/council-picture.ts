import { dorling, type Dorling } from '../charts/dorling.ts';
import { library } from '../library/load-library.ts';

let picture: Dorling | undefined;

/** Where each council stands on the map, by its number of children. Worked out once for all years. */
export function councilPicture(): Dorling {
  picture ??= dorling(
    [...library().authorities.values()].map(({ id, latitude, longitude, children }) => ({
      id,
      latitude,
      longitude,
      size: children,
    })),
  );
  return picture;
}
