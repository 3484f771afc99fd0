import type { JSX, ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button } from '../../ui/Button.js';
import { Switch } from '../../ui/CheckBox.js';
import { Segmented } from '../../ui/Segmented.js';
import { Icon } from '../../ui/icons/Icon.js';
import type { Vocabularies } from '../../app/vocabularies.js';
import { generalHighlights } from './data/emphasis.js';
import type { DayView } from './data/network-model.js';
import type { Order, PageView, TableView } from './data/view-state.js';
import { ORDER_LABELS } from './messages.de.js';
import { LossLine } from './without/LossLine.js';
import styles from './network.module.css';
import menu from '../../ui/menu.module.css';

/** The switch that takes the QM out, with what that does in one line. */
export function WithoutQmSwitch({
  view,
  isOn,
  onChange,
}: {
  view: DayView;
  isOn: boolean;
  onChange: (on: boolean) => void;
}): JSX.Element | null {
  if (!view.hasQm) return null;
  return (
    <>
      <Switch isSelected={isOn} onChange={onChange}>
        <strong>Ohne QM</strong>
      </Switch>
      <span className={styles['question']} data-asks={!isOn} aria-live="polite">
        {isOn ? <LossLine view={view} /> : 'Was wäre, wenn das QM geht?'}
      </span>
    </>
  );
}

export const ViewSwitch = ({ view, onChange }: { view: PageView; onChange: (view: PageView) => void }): JSX.Element => (
  <Segmented<PageView>
    label="Ansicht"
    value={view}
    onChange={onChange}
    segments={[
      { id: 'karte', label: 'Karte', icon: 'map' },
      { id: 'tabelle', label: 'Tabelle', icon: 'table' },
    ]}
  />
);

export const TableSwitch = ({
  table,
  onChange,
}: {
  table: TableView;
  onChange: (table: TableView) => void;
}): JSX.Element => (
  <Segmented<TableView>
    label="Tabelle"
    value={table}
    onChange={onChange}
    segments={[
      { id: 'akteure', label: 'Akteure' },
      { id: 'beziehungen', label: 'Beziehungen' },
      { id: 'luecken', label: 'Lücken' },
    ]}
  />
);

const ORDERS: readonly Order[] = ['ringe', 'kraefte', 'kraefte-bereiche'];

interface OrderMenuProps {
  order: Order;
  onOrder: (order: Order) => void;
  onRearrange: (fromScratch: boolean) => void;
  pinned: number;
  onFreeAll: () => void;
  isBusy: boolean;
}

/** How the map is laid out, and what can be done about it. */
export function OrderMenu({ order, onOrder, onRearrange, pinned, onFreeAll, isBusy }: OrderMenuProps): JSX.Element {
  return (
    <MenuTrigger>
      <Button trailing="down" isDisabled={isBusy}>
        {ORDER_LABELS[order]}
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label="Anordnung"
          onAction={(key) => {
            const chosen = ORDERS.find((one) => one === key);
            if (chosen) onOrder(chosen);
            if (key === 'neu' || key === 'grund') onRearrange(key === 'grund');
            if (key === 'frei') onFreeAll();
          }}
        >
          <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[order]}>
            <Header className={menu['group'] ?? ''}>Anordnung</Header>
            {ORDERS.map((id) => (
              <MenuItem key={id} id={id} className={menu['item'] ?? ''}>
                <Tick shown={id === order} />
                {ORDER_LABELS[id]}
              </MenuItem>
            ))}
          </MenuSection>
          {order === 'ringe' ? (
            <>
              <Separator className={menu['separator'] ?? ''} />
              <MenuItem id="neu" textValue="Neu ordnen" className={menu['item'] ?? ''}>
                <Icon name="refresh" size={18} />
                <span>
                  Neu ordnen
                  <small>Die meisten bleiben, wo sie sind.</small>
                </span>
              </MenuItem>
              <MenuItem id="grund" textValue="Von Grund auf ordnen" className={menu['item'] ?? ''}>
                <Icon name="network" size={18} />
                <span>
                  Von Grund auf ordnen
                  <small>Etwa die Hälfte bekommt einen neuen Platz.</small>
                </span>
              </MenuItem>
            </>
          ) : null}
          {order === 'ringe' && pinned > 0 ? (
            <MenuItem id="frei" className={menu['item'] ?? ''}>
              <Icon name="unpin" size={18} />
              {pinned === 1 ? '1 von Hand gesetzten freigeben' : `${pinned} von Hand gesetzte freigeben`}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const Tick = ({ shown }: { shown: boolean }): JSX.Element => (
  <span className={menu['tick']}>{shown ? <Icon name="check" size={16} /> : null}</span>
);

/** Surroundings of the chosen actor, or of the QM, in steps. */
export function SurroundingsMenu({
  name,
  steps,
  onChange,
}: {
  /** Whose surroundings; null where nobody can be meant. */
  name: string | null;
  steps: number;
  onChange: (steps: number) => void;
}): JSX.Element {
  return (
    <MenuTrigger>
      <Button icon="surroundings" isDisabled={name === null}>
        {steps === 0 ? 'Umfeld' : `Umfeld: ${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}`}
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label="Umfeld"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(steps)]}
          onAction={(key) => onChange(Number(key))}
        >
          {[0, 1, 2, 3].map((count) => (
            <MenuItem key={count} id={String(count)} className={menu['item'] ?? ''}>
              <Tick shown={count === steps} />
              {count === 0 ? 'Alle hell' : `${name ?? ''}: ${count} ${count === 1 ? 'Schritt' : 'Schritte'}`}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What stays bright while everything else fades. */
export function HighlightMenu({
  view,
  vocabularies,
  highlight,
  onChange,
}: {
  view: DayView;
  vocabularies: Vocabularies;
  highlight: string | null;
  onChange: (highlight: string | null) => void;
}): JSX.Element {
  const sectors = vocabularies.all('sector').filter(({ id }) => view.actors.some(({ sector }) => sector === id));
  const kinds = vocabularies.all('tieKind').filter(({ id }) => view.ties.some(({ kind }) => kind === id));
  const item = (id: string, label: ReactNode, text: string): JSX.Element => (
    <MenuItem key={id} id={id} textValue={text} className={menu['item'] ?? ''}>
      <Tick shown={id === (highlight ?? 'nichts')} />
      {label}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button icon="visible">Hervorheben</Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu
          aria-label="Hervorheben"
          selectionMode="single"
          selectedKeys={[highlight ?? 'nichts']}
          onAction={(key) => onChange(key === 'nichts' ? null : String(key))}
        >
          {item('nichts', 'Alle hell', 'Alle hell')}
          {generalHighlights(view).map(({ id, label }) => item(id, label, label))}
          <MenuSection>
            <Header className={menu['group'] ?? ''}>Bereich</Header>
            {sectors.map(({ id, label, colour }) =>
              item(
                `bereich:${id}`,
                <>
                  <i className={menu['swatch']} style={{ background: colour ?? '' }} />
                  {label}
                </>,
                label,
              ),
            )}
          </MenuSection>
          <MenuSection>
            <Header className={menu['group'] ?? ''}>Beziehung</Header>
            {kinds.map(({ id, label }) => item(`beziehung:${id}`, label, label))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export type ExportKind = 'png' | 'svg' | 'druck';

/** Hands out what is seen. */
export function ExportMenu({ onExport }: { onExport: (kind: ExportKind) => void }): JSX.Element {
  return (
    <MenuTrigger>
      <Button icon="download" trailing="down">
        Ausgeben
      </Button>
      <Popover className={menu['popover'] ?? ''}>
        <Menu aria-label="Ausgeben" onAction={(key) => onExport(key === 'png' || key === 'svg' ? key : 'druck')}>
          <MenuItem id="png" className={menu['item'] ?? ''}>
            <Icon name="download" size={18} />
            Bild (PNG)
          </MenuItem>
          <MenuItem id="svg" className={menu['item'] ?? ''}>
            <Icon name="download" size={18} />
            Zeichnung (SVG)
          </MenuItem>
          <MenuItem id="druck" className={menu['item'] ?? ''}>
            <Icon name="print" size={18} />
            Drucken
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
