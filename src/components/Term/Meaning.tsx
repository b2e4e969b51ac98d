import {useEffect, useRef, type ReactNode, type RefObject} from 'react';
import {autoUpdate, computePosition, flip, offset, shift} from '@floating-ui/dom';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Term} from '@site/src/knowledge/types';
import styles from './styles.module.css';

const GAP_PX = 6;
const MARGIN_PX = 12;

export interface MeaningProps {
  /** By which the word names this as its description. */
  id: string;
  term: Term;
  wordRef: RefObject<HTMLElement | null>;
  onClose(): void;
  /** Closes it and gives the focus back to the word. */
  onGiveBack(): void;
}

/** What a word means: beside it on a wide screen, at the foot of a phone's. */
export default function Meaning({
  id,
  term: {id: anchor, term, says, page},
  wordRef,
  onClose,
  onGiveBack,
}: MeaningProps): ReactNode {
  const cardRef = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const word = wordRef.current;
    const card = cardRef.current;
    if (!word || !card) {
      return undefined;
    }
    // Set here and not in the markup: a strict Content-Security-Policy forbids style attributes.
    const place = async () => {
      const {x, y} = await computePosition(word, card, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(GAP_PX), flip({padding: MARGIN_PX}), shift({padding: MARGIN_PX})],
      });
      card.style.setProperty('--x', `${x}px`);
      card.style.setProperty('--y', `${y}px`);
    };
    return autoUpdate(word, card, () => void place());
  }, [wordRef]);

  useEffect(() => {
    const closeOutside = ({target}: PointerEvent) => {
      if (target instanceof Node && !cardRef.current?.contains(target) && !wordRef.current?.contains(target)) {
        onClose();
      }
    };
    const closeOnEscape = ({key}: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [onClose, wordRef]);

  return (
    <span ref={cardRef} className={styles.card}>
      <strong className={styles.term}>{term}</strong>
      <span id={id} className={styles.says}>
        {says}
      </span>
      <span className={styles.ways}>
        {page && (
          <Link to={page.permalink}>
            <Translate id="term.more" values={{title: page.title}}>
              {'More: {title}'}
            </Translate>
          </Link>
        )}
        <Link to={`/guides/glossary#${anchor}`}>
          <Translate id="term.glossary">All words explained</Translate>
        </Link>
        <button type="button" className={styles.close} onClick={onGiveBack}>
          {translate({id: 'term.close', message: 'Close'})}
        </button>
      </span>
    </span>
  );
}
