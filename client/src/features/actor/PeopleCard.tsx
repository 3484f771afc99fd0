import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { Button, IconButton } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { periodWords } from '../../ui/period-words.js';
import { Badge, Card } from '../../ui/surfaces.js';
import { ChangeOfOfficeDialog, PostDialog } from '../persons/index.js';
import type { ActorDetail } from './actor-form.js';
import styles from '../../ui/record.module.css';

type Post = ActorDetail['posts'][number];
type Holder = Post['holders'][number];

type Open = { readonly edit: Post } | { readonly handOver: Post } | 'new' | null;

/** The offices of an actor with who holds them; ended ones stay, grey. */
export function PeopleCard({ areaId, actor }: { areaId: string; actor: ActorDetail }): JSX.Element {
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Card
      title="Personen und Funktionen"
      actions={
        <Button small look="quiet" icon="add" onPress={() => setOpen('new')}>
          Funktion
        </Button>
      }
    >
      {actor.posts.length === 0 ? <p className="muted">Noch keine Funktion eingetragen.</p> : null}
      <ul>
        {[...actor.posts].sort(heldFirst).map((post) => (
          <PostLines key={post.id} areaId={areaId} post={post} onOpen={setOpen} />
        ))}
      </ul>
      {open === 'new' || (open !== null && 'edit' in open) ? (
        <PostDialog areaId={areaId} actor={actor} {...(open === 'new' ? {} : { post: open.edit })} onClose={close} />
      ) : null}
      {open !== null && open !== 'new' && 'handOver' in open ? (
        <ChangeOfOfficeDialog areaId={areaId} post={open.handOver} onClose={close} />
      ) : null}
    </Card>
  );
}

const isHeld = ({ holders }: Post): boolean => holders.some(({ current }) => current);
const heldFirst = (a: Post, b: Post): number => Number(isHeld(b)) - Number(isHeld(a));
const currentFirst = (a: Holder, b: Holder): number =>
  Number(b.current) - Number(a.current) || (b.since ?? '').localeCompare(a.since ?? '');

function PostLines({
  areaId,
  post,
  onOpen,
}: {
  areaId: string;
  post: Post;
  onOpen: (open: Open) => void;
}): JSX.Element {
  const holders = [...post.holders].sort(currentFirst);
  const buttons = (
    <>
      <IconButton small icon="swap" label={`Amtswechsel: ${post.title}`} onPress={() => onOpen({ handOver: post })} />
      <IconButton small icon="edit" label={`${post.title} bearbeiten`} onPress={() => onOpen({ edit: post })} />
    </>
  );
  return (
    <>
      {holders.length > 0 ? null : (
        <li className={styles['line']}>
          <Icon name="person" />
          <div>
            <p>
              <strong>{post.title}</strong>
            </p>
            <p className={styles['small']}>nicht besetzt</p>
          </div>
          <span className={styles['lineActions']}>{buttons}</span>
        </li>
      )}
      {holders.map((holder, index) => (
        <li key={holder.id} className={styles['line']}>
          <Icon name="person" />
          <div className={holder.current ? '' : styles['ended']}>
            <p>
              <Link to={`/gebiet/${areaId}/personen/${holder.personId}`}>{holder.personName}</Link>
            </p>
            <p className={styles['small']}>
              {post.title} {periodWords(holder.since, holder.until)}
              {index === 0 && !isHeld(post) ? ', seitdem nicht besetzt' : ''}
            </p>
          </div>
          <span className={styles['lineActions']}>
            {holder.current ? null : <Badge>beendet</Badge>}
            {index === 0 ? buttons : null}
          </span>
        </li>
      ))}
    </>
  );
}
