import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {Button} from '../../components/Button';
import {PhoneLink} from '../../components/PhoneLink';
import {useClinic} from '../../hooks/useClinic';
import type {Kind} from '../engine';
import {HitList} from '../HitList';
import {KindLinks} from '../KindLinks';
import {toKindName} from '../kind-name';
import type {SearchState} from '../useSearch';
import styles from './styles.module.css';

/** What stands where hits would stand, with the ways in that need no search. */
function NoHits({children, onFollow}: {children: ReactNode; onFollow: () => void}): ReactNode {
  return (
    <div className={styles.noHits}>
      {children}
      <KindLinks onFollow={onFollow} />
    </div>
  );
}

interface Handlers {
  /** Called when a link is followed. */
  onFollow: () => void;
  /** Called with the kind of page to look among instead; undefined for all. */
  onKind: (kind: Kind | undefined) => void;
}

type NothingFoundProps = Handlers & {found: Extract<SearchState, {status: 'found'}>};

function NothingFound({found: {query, kind}, onFollow, onKind}: NothingFoundProps): ReactNode {
  const {phone} = useClinic();
  const shown = toShown(query);
  return (
    <NoHits onFollow={onFollow}>
      <p className={styles.message}>
        {kind
          ? translate(
              {id: 'search.none.ofKind', message: 'Nothing under {kind} matches “{query}”.'},
              {kind: toKindName(kind), query: shown},
            )
          : translate({id: 'search.none.title', message: 'No page matches “{query}”.'}, {query: shown})}
      </p>
      {kind && (
        <p>
          <Button tone="line" onClick={() => onKind(undefined)}>
            <Translate id="search.none.all">Look among all pages</Translate>
          </Button>
        </p>
      )}
      <p>
        <Translate id="search.none.advice">
          Try fewer or shorter words, such as a body part, a treatment or a code. Or look through the lists:
        </Translate>
      </p>
      {phone && (
        <p className={styles.call}>
          <PhoneLink phone={phone} tone="line">
            {translate({id: 'search.none.call', message: 'Or ask us: {phone}'}, {phone})}
          </PhoneLink>
        </p>
      )}
    </NoHits>
  );
}

/** A query as a message repeats it: a page's worth of pasted text says nothing. */
function toShown(query: string): string {
  const characters = [...query.trim()];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}

/** What became of a query; never an empty box. */
export function Results({state, onFollow, onKind}: Handlers & {state: SearchState}): ReactNode {
  switch (state.status) {
    case 'found':
      return state.hits.length > 0 ? (
        <>
          {state.suggestion !== undefined && (
            <p className={styles.instead}>
              {translate(
                {id: 'search.instead', message: 'No page has “{query}”. These have “{suggestion}”:'},
                {query: toShown(state.query), suggestion: state.suggestion},
              )}
            </p>
          )}
          <HitList hits={state.hits} onFollow={onFollow} />
        </>
      ) : (
        <NothingFound found={state} onFollow={onFollow} onKind={onKind} />
      );
    case 'unavailable':
      return (
        <NoHits onFollow={onFollow}>
          <p className={styles.message}>
            <Translate id="search.unavailable.title">Search is not available right now.</Translate>
          </p>
          <p>
            <Translate id="search.unavailable.advice">Every page is in one of these lists:</Translate>
          </p>
        </NoHits>
      );
    case 'idle':
      return (
        <NoHits onFollow={onFollow}>
          <p>
            <Translate id="search.idle.advice">Type what you feel, a treatment or a code. Or look through the lists:</Translate>
          </p>
        </NoHits>
      );
    case 'waiting':
      return (
        <NoHits onFollow={onFollow}>
          <p>
            <Translate id="search.waiting.advice">Looking… You can also go through the lists:</Translate>
          </p>
        </NoHits>
      );
  }
}
