import { useState } from 'react';
import { day, useWords } from '../i18n';
import { Button, MutedText } from '../ui';
import { Invite } from './Invite';
import { RemoveMember } from './RemoveMember';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import type { Member } from './space';

/** Who is in it and who was; where it may be done from here, how to bring somebody in, and how to remove one. */
export function Members({ space, work }: SpaceProps) {
  const words = useWords();
  const [removing, setRemoving] = useState<Member | null>(null);
  const { kind, members, me } = space;
  const founded = members.some(({ id, founder }) => id === me && founder);
  const rules = kind === 'devices' || founded;
  return (
    <div className={styles.inside}>
      <ul className={styles.members}>
        {members.map((member) => (
          <li key={member.id}>
            <span className={styles.who}>
              <bdi>{member.name}</bdi>
              {member.id === me && ` · ${words(`sync_me_${kind}`)}`}
              {kind === 'group' && member.founder && ` · ${words('sync_founder')}`}
            </span>
            <span className={styles.bar}>
              <span className={styles.hint}>
                {member.removed
                  ? words('sync_removed_on', { date: day(words, member.removed) })
                  : words('sync_joined_on', { date: day(words, member.joined) })}
              </span>
              {rules && member.id !== me && !member.removed && (
                <Button
                  look="quiet"
                  aria-label={words('sync_remove_named', { name: member.name })}
                  onClick={() => setRemoving(member)}
                >
                  {words('sync_remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {kind === 'devices' && <MutedText>{words('sync_add_device')}</MutedText>}
      {kind === 'group' && founded && <Invite space={space} work={work} />}
      {kind === 'group' && !founded && <MutedText>{words('sync_invite_founder')}</MutedText>}
      {removing && <RemoveMember member={removing} space={space} work={work} onClose={() => setRemoving(null)} />}
    </div>
  );
}
