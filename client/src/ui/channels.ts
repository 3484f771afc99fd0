import type { IconName } from './icons/Icon.js';

/** Sign and word of the ways to reach somebody. */
export const CHANNEL_ICONS: Readonly<
  Record<'EMAIL' | 'PHONE' | 'ADDRESS' | 'WEBSITE', { readonly icon: IconName; readonly label: string }>
> = {
  EMAIL: { icon: 'mail', label: 'E-Mail' },
  PHONE: { icon: 'phone', label: 'Telefon' },
  ADDRESS: { icon: 'place', label: 'Anschrift' },
  WEBSITE: { icon: 'website', label: 'Website' },
};
