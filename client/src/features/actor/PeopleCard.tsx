import { useState } from 'react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { Button, IconButton } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { periodWords } from '../../ui/period-words.js';
import { Badge, Card } from '../../ui/surfaces.js';
import { PostDialog } from '../persons/index.js';
import type { ActorDetail } from './actor-form.js';
import styles from '../../ui/record.module.css';

type Post = ActorDetail['posts'][number];
type Holder = Post['holders'][number];

/** The offices of an actor with who holds them; ended ones stay, grey. */
export function PeopleCard({ areaId, actor }: { areaId: string; actor: ActorDetail }): JSX.Element {
  const [open, setOpen] = useState<'new' | Post | null>(null);
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
        {actor.posts.map((post) => (
          <PostLines key={post.id} areaId={areaId} post={post} onChange={() => setOpen(post)} />
        ))}
      </ul>
      {open === null ? null : (
        <PostDialog
          areaId={areaId}
          actor={{ id: actor.id, name: actor.name }}
          {...(open === 'new' ? {} : { post: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

function PostLines({ areaId, post, onChange }: { areaId: string; post: Post; onChange: () => void }): JSX.Element {
  const current = post.holders.filter((holder) => holder.current);
  return (
    <>
      {current.length === 0 ? (
        <li className={styles['line']}>
          <Icon name="person" />
          <div>
            <p>
              <strong>{post.title}</strong>
            </p>
            <p className={styles['small']}>nicht besetzt</p>
          </div>
          <IconButton small icon="swap" label={`Amtswechsel: ${post.title}`} onPress={onChange} />
        </li>
      ) : null}
      {[...post.holders]
        .sort((a, b) => Number(b.current) - Number(a.current))
        .map((holder) => (
          <HolderLine key={holder.id} areaId={areaId} post={post} holder={holder} onChange={onChange} />
        ))}
    </>
  );
}

function HolderLine({
  areaId,
  post,
  holder,
  onChange,
}: {
  areaId: string;
  post: Post;
  holder: Holder;
  onChange: () => void;
}): JSX.Element {
  return (
    <li className={styles['line']}>
      <Icon name="person" />
      <div className={holder.current ? '' : styles['ended']}>
        <p>
          <Link to={`/gebiet/${areaId}/personen/${holder.personId}`}>{holder.personName}</Link>
        </p>
        <p className={styles['small']}>
          {post.title} {periodWords(holder.since, holder.until)}
        </p>
      </div>
      <span className={styles['lineActions']}>
        {holder.current ? (
          <IconButton small icon="swap" label={`Amtswechsel: ${post.title}`} onPress={onChange} />
        ) : (
          <Badge>beendet</Badge>
        )}
      </span>
    </li>
  );
}
