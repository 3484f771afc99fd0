import type { JSX } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import type { Scenario } from './types.js';
import menu from '../../ui/menu.module.css';

/** Saved assumptions with the set that was chosen: load one, save, rename, delete. */
export function ScenarioMenu({
  scenarios,
  loaded,
  isChanged,
  onLoad,
  onSaveNew,
  onOverwrite,
  onEdit,
}: {
  scenarios: readonly Scenario[];
  loaded: Scenario | null;
  /** Whether the assumptions differ from those of the loaded scenario. */
  isChanged: boolean;
  onLoad: (scenario: Scenario | null) => void;
  onSaveNew: () => void;
  onOverwrite: () => void;
  onEdit: () => void;
}): JSX.Element {
  const word = loaded === null ? 'Ohne Szenario' : `Szenario „${loaded.name}“${isChanged ? ', geändert' : ''}`;
  return (
    <MenuTrigger>
      <Button icon="bookmark" trailing="down">
        {word}
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label="Szenario"
          onAction={(key) => {
            const wanted = scenarios.find(({ id }) => id === key);
            if (wanted) onLoad(wanted);
            if (key === 'none') onLoad(null);
            if (key === 'new') onSaveNew();
            if (key === 'overwrite') onOverwrite();
            if (key === 'edit') onEdit();
          }}
        >
          <MenuSection selectionMode="single" selectedKeys={[loaded?.id ?? 'none']}>
            <Header className={menu['group'] ?? ''}>Szenario laden</Header>
            {scenarios.map((scenario) => (
              <MenuItem key={scenario.id} id={scenario.id} textValue={scenario.name} className={menu['item'] ?? ''}>
                <Tick shown={scenario.id === loaded?.id} />
                {scenario.name}
              </MenuItem>
            ))}
            <MenuItem id="none" textValue="Ohne Szenario" className={menu['item'] ?? ''}>
              <Tick shown={loaded === null} />
              Ohne Szenario, mit den Voreinstellungen
            </MenuItem>
          </MenuSection>
          <Separator className={menu['separator'] ?? ''} />
          {loaded !== null && isChanged ? (
            <MenuItem id="overwrite" textValue="Änderungen speichern" className={menu['item'] ?? ''}>
              <Icon name="save" size={18} />
              {`Änderungen in „${loaded.name}“ speichern`}
            </MenuItem>
          ) : null}
          <MenuItem id="new" textValue="Als neues Szenario speichern" className={menu['item'] ?? ''}>
            <Icon name="add" size={18} />
            Als neues Szenario speichern …
          </MenuItem>
          {loaded === null ? null : (
            <MenuItem id="edit" textValue="Umbenennen oder löschen" className={menu['item'] ?? ''}>
              <Icon name="edit" size={18} />
              Umbenennen oder löschen …
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const Tick = ({ shown }: { shown: boolean }): JSX.Element => (
  <span className={menu['tick']}>{shown ? <Icon name="check" size={16} /> : null}</span>
);
