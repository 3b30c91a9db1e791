import type { ComponentProps } from 'react';
import styles from './Card.module.css';

/** One thing on a sheet of its own. */
export function Card({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`${styles.card} ${className}`} {...rest} />;
}
