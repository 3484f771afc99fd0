import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { execute } from '../../api/execute.js';
import { forgetDrafts } from '../../features/changes/index.js';
import { graphql } from '../../generated/index.js';
import { Icon } from '../../ui/icons/Icon.js';
import { useSession } from '../session.js';
import { showToast } from '../toasts.js';
import header from './header.module.css';
import menu from '../../ui/menu.module.css';

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in, and the way out. */
export function AccountMenu(): JSX.Element {
  const session = useSession();
  const signOut = useMutation({
    mutationFn: () => execute(SIGN_OUT, {}),
    // A full load, so that nothing of the session stays in memory.
    onSuccess: () => {
      forgetDrafts();
      window.location.assign('/anmelden');
    },
    onError: (error) => showToast({ tone: 'failed', text: error.message }),
  });
  return (
    <MenuTrigger>
      <Button className={header['avatar'] ?? ''} aria-label={`Mein Konto: ${session.name}`}>
        {session.initials}
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Menu aria-label="Mein Konto" onAction={() => signOut.mutate()}>
          <MenuSection>
            <Header className={menu['group'] ?? ''}>
              {session.name}
              <br />
              {session.email}
            </Header>
            <MenuItem id="abmelden" className={menu['item'] ?? ''}>
              <Icon name="logout" size={18} />
              Abmelden
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
