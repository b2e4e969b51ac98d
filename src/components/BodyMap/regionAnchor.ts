import type {Region} from './drawing';

/** The id of a region's place in the list beside the map, where the map's links lead. */
export function toRegionAnchor(region: Region): string {
  return `felt-${region}`;
}
