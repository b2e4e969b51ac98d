import {translate} from '@docusaurus/Translate';
import type {EvidencePosition} from '@site/src/knowledge/types';

export type Stance = EvidencePosition['position'];

/** From left to right. */
export const STANCES: readonly Stance[] = ['against', 'unclear', 'either-way', 'for'];

export function toStanceLabel(stance: Stance): string {
  switch (stance) {
    case 'against':
      return translate({id: 'stance.against', message: 'Against'});
    case 'unclear':
      return translate({id: 'stance.unclear', message: 'No clear answer'});
    case 'either-way':
      return translate({id: 'stance.eitherWay', message: 'Either way'});
    case 'for':
      return translate({id: 'stance.for', message: 'For'});
  }
}
