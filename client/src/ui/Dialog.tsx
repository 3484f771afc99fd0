import type { JSX, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.js';
import styles from './Dialog.module.css';

/** A window over the page with its title, its content and, at the foot, what can be done; Esc closes it and the focus returns. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  footer,
  wide = false,
  dismissable = true,
  children,
}: {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  footer?: ReactNode;
  wide?: boolean;
  /** Whether a click beside it closes it; not for forms. */
  dismissable?: boolean;
  children: ReactNode;
}): JSX.Element {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={dismissable}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${wide ? styles['wide'] : ''}`}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label="Schließen" onPress={() => onOpenChange(false)} />
          </div>
          <div className={styles['body']}>{children}</div>
          {footer === undefined ? null : <div className={styles['foot']}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
