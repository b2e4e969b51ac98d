import type {ReaderQuestion} from '../content/schema';
import type {PageKnowledge} from '../knowledge/types';

/** A page's knowledge, as our plugins add it to the metadata of a doc or a post. The one cast to reach it. */
export function toKnowledge(metadata: object): PageKnowledge {
  return (metadata as {knowledge: PageKnowledge}).knowledge;
}

/** The signed answers under a post. */
export function toQuestions(metadata: object): ReaderQuestion[] {
  return (metadata as {questions: ReaderQuestion[]}).questions;
}
