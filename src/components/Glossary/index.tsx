import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Term} from '@site/src/knowledge/types';
import styles from './styles.module.css';

const toLetter = ({term}: Term): string => term[0]!.toUpperCase();

/** All words of medicine that pages explain, by their first letters. */
export function Glossary({terms}: {terms: Term[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const letters = [...new Set(terms.map(toLetter))];
  terms.forEach(({id}) => collectAnchor(id));
  letters.forEach((letter) => collectAnchor(`letter-${letter}`));
  return (
    <div className={styles.glossary}>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter}>
            <Link to={`#letter-${letter}`}>{letter}</Link>
          </li>
        ))}
      </ul>
      {letters.map((letter) => (
        <Fragment key={letter}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <dl className={styles.list}>
            {terms
              .filter((term) => toLetter(term) === letter)
              .map(({id, term, says, page}) => (
                <div key={id} id={id} className={styles.entry}>
                  <dt>{term}</dt>
                  <dd>
                    {says}{' '}
                    {page && (
                      <Link to={page.permalink}>
                        <Translate id="glossary.more" values={{title: page.title}}>
                          {'More: {title}'}
                        </Translate>
                      </Link>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </Fragment>
      ))}
    </div>
  );
}
