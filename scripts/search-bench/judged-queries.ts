/** Queries with the pages that answer them, as somebody judged them: one a line, in a file beside the project or in its tests. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import * as z from 'zod';

const judgedQuery = z.object({
  query: z.string().min(1),
  category: z.string().min(1),
  /** By page id: 2 answers best, 1 is acceptable. */
  relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2)])),
});
export type JudgedQuery = z.infer<typeof judgedQuery>;

/** Reads a JSON Lines file. Throws with file and line where one is no judged query. */
export async function readJudgedQueries(file: string): Promise<JudgedQuery[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') {
      return [];
    }
    try {
      return [judgedQuery.parse(JSON.parse(line))];
    } catch {
      throw new Error(
        `${file}:${index + 1}: not a judged query. Write lines such as {"query": "leg pain", "category": "lay", "relevant": {"conditions/lumbar-radiculopathy": 2}}.`,
      );
    }
  });
}

/**
 * Whether a query belongs to the half that method and aliases may be tuned on; the other half only judges. By a digest of its
 * text, so that neither the file's order nor new queries move one across.
 */
export function isTuned(query: string): boolean {
  return createHash('sha256').update(query).digest()[0]! % 2 === 0;
}
