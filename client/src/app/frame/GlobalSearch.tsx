import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { JSX, RefObject } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { graphql } from '../../generated/index.js';
import { ActorSign } from '../../signs/ActorSign.js';
import { Icon } from '../../ui/icons/Icon.js';
import { isForPage } from './use-room-keys.js';
import header from './header.module.css';
import keys from './keys.module.css';
import styles from './search.module.css';

const SEARCH = graphql(`
  query Search($areaId: ID!, $text: String!) {
    search(areaId: $areaId, text: $text) {
      kind
      id
      targetId
      name
      hint
      actorClass
      actorKind
      sector
    }
  }
`);

/** Search over actors, persons and functions of the area; `/` leads to it. */
export function GlobalSearch({
  areaId,
  input,
  onDone,
}: {
  areaId: string;
  input: RefObject<HTMLInputElement | null>;
  /** Something was chosen, or Esc was pressed in the empty field. */
  onDone: () => void;
}): JSX.Element {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const wanted = text.trim();
  const { data } = useQuery({
    queryKey: ['search', areaId, wanted],
    queryFn: ({ signal }) => execute(SEARCH, { areaId, text: wanted }, signal),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || !isForPage(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
  const hits = wanted.length >= 2 ? (data?.search ?? []) : [];
  return (
    <ComboBox
      aria-label="Akteur oder Person suchen"
      items={hits}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (!hit) return;
        setText('');
        onDone();
        void navigate(`/gebiet/${areaId}/${hit.kind === 'PERSON' ? 'personen' : 'akteure'}/${hit.targetId}`);
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text === '') onDone();
      }}
      className={`${header['search']}`}
    >
      <Icon name="search" />
      <Input ref={input} placeholder="Akteur, Person suchen …" />
      <kbd className={`wide-only ${keys['kbd']}`} aria-hidden="true">
        /
      </kbd>
      <Popover className={styles['hits'] ?? ''}>
        <ListBox
          renderEmptyState={() => (
            <p className={styles['noHits']}>
              {wanted.length < 2 ? 'Mindestens zwei Buchstaben.' : `Nichts gefunden zu „${wanted}“.`}
            </p>
          )}
        >
          {hits.map((hit) => (
            <ListBoxItem key={hit.id} id={hit.id} textValue={hit.name} className={styles['hit'] ?? ''}>
              {hit.actorClass === null ? (
                <Icon name="person" size={22} />
              ) : (
                <ActorSign actor={{ class: hit.actorClass, kind: hit.actorKind, sector: hit.sector }} />
              )}
              <span>{hit.name}</span>
              <small>{hit.hint}</small>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
