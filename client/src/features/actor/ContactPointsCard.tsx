import { useState } from 'react';
import type { JSX } from 'react';
import { readFragment } from '../../generated/index.js';
import { ContactPointFieldsFragmentDoc } from '../../generated/graphql.js';
import { Button } from '../../ui/Button.js';
import { Card } from '../../ui/surfaces.js';
import { ContactPointDialog, ContactPointList } from '../contact-points/index.js';
import type { ActorDetail } from './actor-form.js';

/** How to reach an actor: its own ways and those of its offices. */
export function ContactPointsCard({ areaId, actor }: { areaId: string; actor: ActorDetail }): JSX.Element {
  const [adding, setAdding] = useState(false);
  const own = readFragment(ContactPointFieldsFragmentDoc, actor.contactPoints).map((point) => ({
    point,
    ownerName: '',
  }));
  const ofPosts = actor.posts.flatMap((post) =>
    readFragment(ContactPointFieldsFragmentDoc, post.contactPoints).map((point) => ({ point, ownerName: post.title })),
  );
  return (
    <Card
      title="Erreichbar über"
      actions={
        <Button small look="quiet" icon="add" onPress={() => setAdding(true)}>
          Weg
        </Button>
      }
    >
      <ContactPointList areaId={areaId} points={[...own, ...ofPosts]} />
      {adding ? (
        <ContactPointDialog
          areaId={areaId}
          owners={[
            { id: actor.id, name: actor.name, kind: 'FUNCTIONAL' },
            ...actor.posts.map(({ id, title }) => ({ id, name: title, kind: 'OFFICE_HOLDER' as const })),
          ]}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Card>
  );
}
