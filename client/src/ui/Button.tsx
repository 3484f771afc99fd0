import type { JSX, ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps, LinkProps as AriaLinkProps } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import type { IconName } from './icons/Icon.js';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'on-dark' | 'inverse';

interface Looks {
  look?: ButtonLook;
  small?: boolean;
  icon?: IconName;
  trailing?: IconName;
  children?: ReactNode;
}

const classes = (look: ButtonLook, small: boolean, iconOnly = false): string =>
  [styles['button'], styles[look], small ? styles['small'] : '', iconOnly ? styles['iconOnly'] : ''].join(' ');

/** A button whose word names the result. */
export function Button({
  look = 'secondary',
  small = false,
  icon,
  trailing,
  children,
  ...props
}: Looks & Omit<AriaButtonProps, 'children' | 'className'>): JSX.Element {
  return (
    <AriaButton {...props} className={classes(look, small)}>
      {icon === undefined ? null : <Icon name={icon} size={small ? 18 : 20} />}
      <span>{children}</span>
      {trailing === undefined ? null : <Icon name={trailing} size={18} />}
    </AriaButton>
  );
}

/** A button that shows only an icon; `label` is its accessible name and tooltip. */
export function IconButton({
  icon,
  label,
  look = 'quiet',
  small = false,
  ...props
}: { icon: IconName; label: string; look?: ButtonLook; small?: boolean } & Omit<
  AriaButtonProps,
  'children' | 'className'
>): JSX.Element {
  return (
    <AriaButton {...props} aria-label={label} className={classes(look, small, true)}>
      <Icon name={icon} size={small ? 18 : 20} />
    </AriaButton>
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  look = 'secondary',
  small = false,
  icon,
  children,
  ...props
}: Looks & Omit<AriaLinkProps, 'children' | 'className'>): JSX.Element {
  return (
    <AriaLink {...props} className={classes(look, small)}>
      {icon === undefined ? null : <Icon name={icon} size={small ? 18 : 20} />}
      <span>{children}</span>
    </AriaLink>
  );
}
