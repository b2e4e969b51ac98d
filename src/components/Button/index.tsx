import type {ComponentProps, ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

/** `brick` is for calling 911, and for nothing else. */
export type ButtonTone = 'solid' | 'line' | 'sun' | 'brick';

export function Button({tone = 'solid', className, ...props}: ComponentProps<'button'> & {tone?: ButtonTone}): ReactNode {
  return <button type="button" {...props} className={clsx(styles.button, styles[tone], className)} />;
}

/** A link that looks like a button, for `tel:` and `mailto:` addresses. */
export function ButtonLink({tone = 'solid', className, ...props}: ComponentProps<'a'> & {tone?: ButtonTone}): ReactNode {
  return <a {...props} className={clsx(styles.button, styles[tone], className)} />;
}
