/** How well an engine answered. */
import type {JudgedQuery} from './judged-queries';

export interface Answered extends JudgedQuery {
  /** Page ids in order of rank. */
  hits: readonly string[];
}

export interface Measures {
  queries: number;
  /** Shares of queries, 0 to 1, with an acceptable page among the first one and three. */
  success1: number;
  success3: number;
  /** Mean reciprocal rank of the first acceptable page among the first ten. */
  mrr10: number;
  /** Share of queries without any hit. */
  zero: number;
}

const MRR_DEPTH = 10;

/** The place of the first acceptable page, from 1; Infinity where there is none. */
function toRank({hits, relevant}: Answered): number {
  const index = hits.findIndex((id) => id in relevant);
  return index < 0 ? Infinity : index + 1;
}

export function toMeasures(answers: readonly Answered[]): Measures {
  const ranks = answers.map(toRank);
  const share = (count: number) => (answers.length === 0 ? 0 : count / answers.length);
  return {
    queries: answers.length,
    success1: share(ranks.filter((rank) => rank <= 1).length),
    success3: share(ranks.filter((rank) => rank <= 3).length),
    mrr10: share(ranks.reduce((sum, rank) => sum + (rank <= MRR_DEPTH ? 1 / rank : 0), 0)),
    zero: share(answers.filter(({hits}) => hits.length === 0).length),
  };
}
