import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource } from '../name-source';

/** What a platform is in the words of data protection, as its own texts put it, for hosts and for services in the page. */
export default defineRule({
  question: 'decides',
  order: 50,
  ids: ['platform-role', 'platform-role-not-stated'],
  tell: ({ platforms }) =>
    platforms
      .filter(({ role, kind }) => role === 'host' || kind === 'embedded-service')
      // A service that is both linked and loaded has one role.
      .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)
      .flatMap((platform): NoteDraft[] => {
        const { gdprRole, name } = platform;
        if (!gdprRole) return [];
        const told = { source: factSource(platform, gdprRole), certainty: certaintyOf(platform, gdprRole) };
        return gdprRole.value === 'not stated'
          ? [{ ...told, rule: 'platform-role-not-stated', kind: 'not-found', values: { platform: name } }]
          : [
              {
                ...told,
                rule: 'platform-role',
                kind: 'derived',
                values: { platform: name, role: gdprRole.value },
              } as const,
            ];
      }),
});
