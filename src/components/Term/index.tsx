import {
  Suspense,
  lazy,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import Link from '@docusaurus/Link';
import {useKnowledge} from '@site/src/hooks/useKnowledge';
import styles from './styles.module.css';

/** Loaded when somebody first wants to know. */
const Meaning = lazy(() => import('./Meaning'));

/** As hovering readers move on to the words that have opened. */
const LEAVE_MS = 200;

/**
 * A word of medicine that explains itself on tap, hover and focus. Without scripts, and for a click with a mouse or the Enter key, it is a
 * link to the glossary.
 */
export function Term({term: id, children}: {term: string; children: ReactNode}): ReactNode {
  const term = useKnowledge()?.terms[id];
  const meaningId = useId();
  const [isOpen, setOpen] = useState(false);
  const wordRef = useRef<HTMLAnchorElement | null>(null);
  const leaving = useRef<number | undefined>(undefined);
  const isTouched = useRef(false);
  const isGivenBack = useRef(false);
  if (!term) {
    return children;
  }

  const open = () => {
    window.clearTimeout(leaving.current);
    if (!isGivenBack.current) {
      setOpen(true);
    }
  };
  /** The focus goes back to the word, where it came from, and does not open it again. */
  const close = () => {
    setOpen(false);
    isGivenBack.current = true;
    wordRef.current?.focus();
    isGivenBack.current = false;
  };
  const leave = () => {
    leaving.current = window.setTimeout(() => setOpen(false), LEAVE_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      close();
    }
  };
  const onBlur = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) {
      setOpen(false);
    }
  };
  const onClick = (event: MouseEvent) => {
    if (isTouched.current) {
      event.preventDefault();
      open();
    }
  };

  return (
    // The frame only listens: what can be pressed are the links in it.
    <span
      className={styles.frame}
      onPointerEnter={({pointerType}) => pointerType === 'mouse' && open()}
      onPointerLeave={({pointerType}) => pointerType === 'mouse' && leave()}
      onFocus={open}
      onBlur={onBlur}
      onKeyDown={onKeyDown}>
      <Link
        ref={wordRef}
        to={`/guides/glossary#${id}`}
        className={styles.word}
        aria-describedby={isOpen ? meaningId : undefined}
        onPointerDown={({pointerType}) => {
          isTouched.current = pointerType === 'touch' || pointerType === 'pen';
        }}
        onClick={onClick}>
        {children}
      </Link>
      {isOpen && (
        <Suspense>
          <Meaning id={meaningId} term={term} wordRef={wordRef} onClose={() => setOpen(false)} onGiveBack={close} />
        </Suspense>
      )}
    </span>
  );
}
