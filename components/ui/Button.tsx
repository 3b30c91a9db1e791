import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here. `quiet`: words that can be pressed. */
  look?: 'plain' | 'primary' | 'quiet';
}

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  const looks = { plain: '', primary: styles.primary, quiet: styles.quiet };
  return <button type={type} className={`${styles.button} ${looks[look]} ${className}`} {...rest} />;
}
