import type { JSX } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Link, useLocation } from 'react-router';
import { Icon } from '../../ui/icons/Icon.js';
import { useRoomsAreaId } from '../area.js';
import { AREAS_ROOM, phoneRooms, roomOf } from './rooms.js';
import menu from '../../ui/menu.module.css';
import styles from './phone-bar.module.css';

const ICON = 22;

/** The rooms at the foot of the phone: five places at most, what is more lies behind "Mehr". */
export function PhoneBar(): JSX.Element {
  const areaId = useRoomsAreaId();
  const { pathname } = useLocation();
  const here = roomOf(pathname) ?? (pathname === AREAS_ROOM.path ? AREAS_ROOM : undefined);
  const addressOf = (path: string): string => (path.startsWith('/') ? path : `/gebiet/${areaId}/${path}`);
  const { first, more } = phoneRooms(areaId !== null);
  const behind = more.find((room) => room === here);
  return (
    <nav className={styles['phoneBar']} aria-label="Räume">
      {first.map((room) => (
        <Link
          key={room.path}
          to={addressOf(room.path)}
          className={styles['place'] ?? ''}
          aria-current={room === here ? 'page' : undefined}
        >
          <Icon name={room.icon} size={ICON} />
          <span>{room.breakable ?? room.label}</span>
        </Link>
      ))}
      {more.length === 0 ? null : (
        <MenuTrigger>
          <Button
            className={styles['place'] ?? ''}
            data-here={behind !== undefined}
            aria-label={behind === undefined ? 'Mehr' : `Mehr, hier: ${behind.label}`}
          >
            <Icon name="more" size={ICON} />
            <span>Mehr</span>
          </Button>
          <Popover className={menu['popover'] ?? ''} placement="top end">
            <Menu aria-label="Weitere Räume">
              {more.map((room) => (
                <MenuItem
                  key={room.path}
                  href={addressOf(room.path)}
                  textValue={room.label}
                  className={menu['item'] ?? ''}
                  aria-current={room === here ? 'page' : undefined}
                >
                  <Icon name={room.icon} size={ICON} />
                  {room.label}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </nav>
  );
}
