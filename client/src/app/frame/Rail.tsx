import type { JSX } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { GapCount } from '../../features/gaps/index.js';
import { Icon } from '../../ui/icons/Icon.js';
import { useRoomsAreaId } from '../area.js';
import { AREAS_ROOM, ROOMS, roomOf } from './rooms.js';
import styles from './rail.module.css';

/** The rooms at the left: icon and word, nothing that has no page. */
export function Rail(): JSX.Element {
  const areaId = useRoomsAreaId();
  const here = roomOf(useLocation().pathname);
  return (
    <nav className={styles['rail']} aria-label="Räume">
      <ul>
        {areaId === null
          ? null
          : ROOMS.map((room) => (
              <li key={room.path}>
                <Link
                  to={`/gebiet/${areaId}/${room.path}`}
                  aria-current={room === here ? 'page' : undefined}
                  className={styles['room'] ?? ''}
                >
                  <Icon name={room.icon} size={24} />
                  {room.label}
                  {room.path === 'luecken' ? <GapCount areaId={areaId} /> : null}
                </Link>
              </li>
            ))}
        <li>
          <NavLink to={AREAS_ROOM.path} className={styles['room'] ?? ''}>
            <Icon name={AREAS_ROOM.icon} size={24} />
            {AREAS_ROOM.label}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
