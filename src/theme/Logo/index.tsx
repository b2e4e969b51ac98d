import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useClinic} from '@site/src/hooks/useClinic';
import type {Props} from '@theme/Logo';
import styles from './styles.module.css';

/** The clinic's mark, three cut steps, with its name and city. */
export default function Logo({
  className,
  imageClassName: _imageClassName,
  titleClassName: _titleClassName,
  ...props
}: Props): ReactNode {
  const {name, city} = useClinic();
  return (
    <Link {...props} to="/" className={clsx(styles.brand, className)}>
      <svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true" focusable="false">
        <path d="M2 32V25H12V17H22V9H32V32Z" />
      </svg>
      <span>
        {name}
        <small>{city}</small>
      </span>
    </Link>
  );
}
