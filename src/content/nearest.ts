import {closest, distance} from 'fastest-levenshtein';

/**
 * The candidate that somebody most likely meant, or undefined where none is near: at most a third of its letters differ,
 * or one contains the other.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) {
    return undefined;
  }
  const lower = word.toLowerCase();
  const best = closest(lower, candidates);
  if (distance(lower, best.toLowerCase()) <= Math.max(2, Math.floor(best.length / 3))) {
    return best;
  }
  return candidates.find((candidate) => lower.length > 3 && (candidate.includes(lower) || lower.includes(candidate)));
}

/** 'Did you mean "x"?', or the fallback. */
export function didYouMean(word: string, candidates: readonly string[], fallback: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? fallback : `Did you mean "${near}"?`;
}
