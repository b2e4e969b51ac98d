import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The part for referring clinicians: same page, tighter. The heading inside carries the id that the top links to. */
export function ClinicianPart({children}: {children: ReactNode}): ReactNode {
  return (
    <section className={styles.part} aria-labelledby="for-referring-clinicians">
      {children}
    </section>
  );
}
