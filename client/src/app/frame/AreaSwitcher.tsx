import type { JSX } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useLocation, useNavigate } from 'react-router';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge } from '../../ui/surfaces.js';
import type { Area } from '../area.js';
import { natureBadge, useAreaIfAny, useAreas } from '../area.js';
import { AREAS_ROOM, roomOf } from './rooms.js';
import styles from './area.module.css';
import menu from '../../ui/menu.module.css';

const GROUPS: readonly { nature: Area['nature']; title: string }[] = [
  { nature: 'REAL', title: 'Fördergebiete' },
  { nature: 'INVENTED', title: 'Zum Ausprobieren' },
  { nature: 'SOURCE_EXAMPLE', title: 'Quellenbeispiele' },
];

/** Shows the area that the page is about and leads to the others. */
export function AreaSwitcher(): JSX.Element {
  const area = useAreaIfAny();
  const { data } = useAreas();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const room = roomOf(pathname)?.path ?? 'netz';
  const badge = area === null ? null : natureBadge(area);
  return (
    <MenuTrigger>
      <Button className={styles['area'] ?? ''} aria-label={`Gebiet wechseln, jetzt ${area?.name ?? 'keines'}`}>
        <span className={styles['areaName']}>{area?.name ?? 'Gebiet wählen'}</span>
        {badge === null ? null : (
          <span className={styles['areaBadge']}>
            <Badge tone="attention">{badge}</Badge>
          </span>
        )}
        <Icon name="down" size={18} />
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom start">
        <Menu aria-label="Gebiete" onAction={(key) => void navigate(String(key))}>
          {GROUPS.map(({ nature, title }) => {
            const areas = (data?.areas ?? []).filter((one) => one.nature === nature);
            return areas.length === 0 ? null : (
              <MenuSection key={nature}>
                <Header className={menu['group'] ?? ''}>{title}</Header>
                {areas.map((one) => (
                  <MenuItem key={one.id} id={`/gebiet/${one.id}/${room}`} className={menu['item'] ?? ''}>
                    {one.name}
                  </MenuItem>
                ))}
              </MenuSection>
            );
          })}
          <Separator className={menu['separator'] ?? ''} />
          <MenuItem id={AREAS_ROOM.path} className={menu['item'] ?? ''}>
            Gebiete verwalten
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
