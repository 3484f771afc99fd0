import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { showToast } from '../../app/toasts.js';
import type { PaperEdition, PaperFormat, PaperKind } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { fetchDocument } from './fetch-document.js';
import { CHOICES, DOCUMENT_WORDS, given, WRITING } from './messages.de.js';
import menu from '../../ui/menu.module.css';

interface Props {
  readonly areaId: string;
  readonly document: PaperKind;
  /** `YYYY-MM-DD`; null is today. */
  readonly day?: string | null;
  /** Groups of sectors that count as one, for the report. */
  readonly merged?: readonly (readonly string[])[];
}

interface Choice {
  readonly format: PaperFormat;
  readonly edition: PaperEdition;
}

/** Gives a document out as Word or PDF, internal or to be passed on; says while it is written and what came of it. */
export function DocumentMenu({ areaId, document, day = null, merged = [] }: Props): JSX.Element {
  const { mutate, isPending } = useMutation({
    mutationFn: ({ format, edition }: Choice) =>
      fetchDocument({
        areaId,
        document,
        format,
        edition,
        day,
        mergedSectors: merged.map((group) => [...group]),
      }),
    onSuccess: (name) => showToast({ tone: 'done', text: given(name) }),
    onError: ({ message }) => showToast({ tone: 'failed', text: message }),
  });
  return (
    <MenuTrigger>
      {/* pending, not disabled: the focus comes back to it when the menu closes */}
      <Button icon="download" trailing="down" isPending={isPending}>
        {isPending ? WRITING : DOCUMENT_WORDS[document]}
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label={DOCUMENT_WORDS[document]}
          onAction={(key) => {
            const chosen = CHOICES.flatMap(({ items }) => items).find(({ id }) => id === key);
            if (chosen) mutate(chosen);
          }}
        >
          {CHOICES.map(({ title, hint, items }) => (
            <MenuSection key={title} aria-label={title}>
              <Header className={menu['group'] ?? ''}>
                {title}
                <small>{hint}</small>
              </Header>
              {items.map(({ id, label }) => (
                <MenuItem key={id} id={id} textValue={`${title}: ${label}`} className={menu['item'] ?? ''}>
                  <Icon name="file" size={18} />
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
