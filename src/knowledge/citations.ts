/** The numbered sources of one page: numbers in the order of `sources`, anchors for the way back. */
import type {Cite} from './inline';

export interface Citations {
  cite: Cite;
  /** Cites without an anchor of its own, for a second mention of the same statement. */
  numberOf(key: string): number;
  /** The anchors that cite each source, by key, in the order of the numbers. */
  toList(): {n: number; key: string; citedAt: string[]}[];
}

/**
 * @param keys the page's `sources`, in the order of their numbers; keys cited beyond them (those of evidence that another page
 *   owns) get the numbers that follow
 */
export function toCitations(keys: readonly string[]): Citations & {inBody: Cite} {
  const order = [...keys];
  const citedAt = new Map<string, string[]>();
  const numberOf = (key: string): number => {
    if (!order.includes(key)) {
      order.push(key);
    }
    return order.indexOf(key) + 1;
  };
  const counter = (prefix: string): Cite => {
    let count = 0;
    return (cited) => {
      count++;
      const at = `cite-${prefix}${count}`;
      cited.forEach((key) => citedAt.set(key, [...(citedAt.get(key) ?? []), at]));
      return {cite: cited.map(numberOf), at};
    };
  };
  return {
    cite: counter('f'),
    inBody: counter('b'),
    numberOf,
    toList: () => order.map((key, i) => ({n: i + 1, key, citedAt: citedAt.get(key) ?? []})),
  };
}
