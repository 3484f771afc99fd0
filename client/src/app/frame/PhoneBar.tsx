import type { JSX } from 'react';
import { NavLink } from 'react-router';
import { Icon } from '../../ui/icons/Icon.js';
import { lastAreaId, useAreaIfAny } from '../area.js';
import { ROOMS } from './rooms.js';
import styles from './frame.module.css';

/** The rooms at the foot of the phone. */
export function PhoneBar(): JSX.Element {
  const areaId = useAreaIfAny()?.id ?? lastAreaId();
  return (
    <nav className={styles['phoneBar']} aria-label="Räume">
      {areaId === null
        ? null
        : ROOMS.filter(({ path }) => path !== 'import').map((room) => (
            <NavLink key={room.path} to={`/gebiet/${areaId}/${room.path}`}>
              <Icon name={room.icon} size={22} />
              {room.label}
            </NavLink>
          ))}
      <NavLink to="/gebiete">
        <Icon name="settings" size={22} />
        Gebiete
      </NavLink>
    </nav>
  );
}
