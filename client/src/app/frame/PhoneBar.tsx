import type { JSX } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { Icon } from '../../ui/icons/Icon.js';
import { useRoomsAreaId } from '../area.js';
import { AREAS_ROOM, ROOMS, roomOf } from './rooms.js';
import styles from './frame.module.css';

/** The rooms at the foot of the phone. */
export function PhoneBar(): JSX.Element {
  const areaId = useRoomsAreaId();
  const here = roomOf(useLocation().pathname);
  return (
    <nav className={styles['phoneBar']} aria-label="Räume">
      {areaId === null
        ? null
        : ROOMS.filter(({ path }) => path !== 'import').map((room) => (
            <Link
              key={room.path}
              to={`/gebiet/${areaId}/${room.path}`}
              aria-current={room === here ? 'page' : undefined}
            >
              <Icon name={room.icon} size={22} />
              {room.label}
            </Link>
          ))}
      <NavLink to={AREAS_ROOM.path}>
        <Icon name={AREAS_ROOM.icon} size={22} />
        {AREAS_ROOM.label}
      </NavLink>
    </nav>
  );
}
