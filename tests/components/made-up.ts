import type {Accord, EvidenceEdge, EvidencePosition, NumberFact, PageLink} from '@site/src/knowledge/types';

/** Builders of made-up knowledge: nothing here is a medical statement. */

export function toLink(id: PageLink['id'], title: string): PageLink {
  return {id, title, permalink: `/${id}`, description: 'A made-up page.'};
}

export function toNumber(fact: Partial<NumberFact>): NumberFact {
  return {
    id: 'made-up',
    topic: 'benefit',
    outcome: 'A hat that fits',
    uncontrolled: false,
    notKnown: false,
    says: ['So the hat helps a few.'],
    ...fact,
  };
}

export function toPosition(
  n: number,
  position: EvidencePosition['position'],
  fact: Partial<EvidencePosition> = {},
): EvidencePosition {
  return {
    body: `Society ${n}`,
    year: 2000 + n,
    position,
    grade: `grade ${n}`,
    says: [`Wording ${n}.`],
    cite: {cite: [n], at: `cite-${n}`},
    scope: {population: `people ${n}`, words: ['chronic', 'short term']},
    ...fact,
  };
}

export function toEdge(positions: EvidencePosition[], accord: Accord, says = 'Here is how they stand.'): EvidenceEdge {
  return {
    procedure: toLink('procedures/hat-injection', 'Hat injection'),
    condition: toLink('conditions/hat-pain', 'Hat pain'),
    use: 'may-help',
    summary: ['It may help a little.'],
    positions,
    accord,
    says,
  };
}
