import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PageKnowledge} from '@site/src/knowledge/types';
import styles from './styles.module.css';

/** Diagnosis codes with their official names, and on a procedure page the condition each stands for. */
export function CodeList({codes}: {codes: NonNullable<PageKnowledge['codes']>}): ReactNode {
  return (
    <table className={styles.codes}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="codes.code">Code</Translate>
          </th>
          <th scope="col">
            <Translate id="codes.title">Name</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <tr key={`${code.code} ${code.for?.id ?? ''}`}>
            <th scope="row" className={styles.code}>
              {code.code}
            </th>
            <td>
              {code.title}
              {code.for && (
                <span className={styles.page}>
                  <Translate id="codes.page">Page:</Translate> <Link to={code.for.permalink}>{code.for.title}</Link>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
