import type { JSX } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/icons/Icon.js';
import type { Scenario } from '../types.js';
import menu from '../../../ui/menu.module.css';

/** Puts stored scenarios as columns beside the proposals, and takes them away. */
export function CompareMenu({
  scenarios,
  compared,
  onCompare,
}: {
  scenarios: readonly Scenario[];
  compared: readonly string[];
  onCompare: (scenarioIds: readonly string[]) => void;
}): JSX.Element | null {
  if (scenarios.length === 0) return null;
  return (
    <MenuTrigger>
      <Button small icon="add" trailing="down">
        Szenario danebenstellen
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label="Szenarien danebenstellen"
          selectionMode="multiple"
          selectedKeys={compared}
          onSelectionChange={(keys) =>
            onCompare(scenarios.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {scenarios.map(({ id, name }) => (
            <MenuItem key={id} id={id} textValue={name} className={menu['item'] ?? ''}>
              <span className={menu['tick']}>{compared.includes(id) ? <Icon name="check" size={16} /> : null}</span>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
