import type { JSX, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.js';
import styles from './Dialog.module.css';

/** A window over the page with its title, its content and, at the foot, what can be done; Esc closes it and the focus returns. */
export function Dialog({
  title,
  isOpen,
  onClose,
  footer,
  wide = false,
  onSubmit,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  footer?: ReactNode;
  wide?: boolean;
  /** For forms: what Enter and the button of type submit do. A click beside a form does not close it. */
  onSubmit?: () => void;
  children: ReactNode;
}): JSX.Element {
  const content = (
    <>
      <div className={styles['body']}>{children}</div>
      {footer === undefined ? null : <div className={styles['foot']}>{footer}</div>}
    </>
  );
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={onSubmit === undefined}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${wide ? styles['wide'] : ''}`}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label="Schließen" onPress={onClose} />
          </div>
          {onSubmit === undefined ? (
            content
          ) : (
            <form
              noValidate
              className={styles['form']}
              onSubmit={(event) => {
                event.preventDefault();
                // a window opened from this one is no part of its form, though React hands its events up
                if (event.target === event.currentTarget) onSubmit();
              }}
            >
              {content}
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
