import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Accord} from '@site/src/knowledge/types';
import {Tag} from '../Tag';

function toLabel(accord: Accord): string {
  switch (accord) {
    case 'disagree':
      return translate({id: 'accord.disagree', message: 'Sources disagree'});
    case 'different-patients':
      return translate({id: 'accord.differentPatients', message: 'About different patients'});
    case 'mixed':
      return translate({id: 'accord.mixed', message: 'Not equally sure'});
    case 'same-way':
      return translate({id: 'accord.sameWay', message: 'Point the same way'});
    case 'single':
      return translate({id: 'accord.single', message: 'One source'});
  }
}

/** How the sources on one treatment of one condition stand to each other, in two or three words. */
export function AccordTag({accord}: {accord: Accord}): ReactNode {
  return <Tag tone={accord === 'disagree' ? 'sun' : 'soft'}>{toLabel(accord)}</Tag>;
}
