import type { OwnershipSources } from '../../utils/ownership';
import { identify } from '../../utils/platforms';
import type { ClauseAnswer, PolicyReading } from '../../utils/policy';
import { pageOf } from '../platforms/page-of';

export const readAt = '2026-11-22T10:00:00.000Z';

/** Sources with nothing found, but for what a test is about. */
export function sourcesOf(given: Partial<OwnershipSources> = {}): OwnershipSources {
  return {
    page: { url: 'https://www.example.org/', title: 'Example' },
    readAt,
    platforms: [],
    imprint: [],
    formHosts: [],
    ...given,
  };
}

export function answerOf(clause: string, answer: ClauseAnswer['answer'], ...quotes: string[]): ClauseAnswer {
  const url = 'https://www.example.org/privacy';
  return {
    clause,
    answer,
    label: { en: clause, fr: clause },
    group: 'who',
    quotes: quotes.map((exact) => ({ exact, prefix: '', suffix: '', url })),
  };
}

export function policyOf(
  answers: ClauseAnswer[],
  whose: 'site' | { platform: string } = 'site',
  url = 'https://www.example.org/privacy',
): NonNullable<OwnershipSources['policy']> {
  const reading: PolicyReading = {
    url,
    title: 'Privacy Policy',
    language: { lang: 'en', certainty: 1, others: [] },
    words: 900,
    passages: 41,
    cut: false,
    answers,
  };
  return { reading, readAt, whose };
}

/** A network on Ning under its own domain. */
export const onNing = identify(
  pageOf({
    url: 'https://www.example.org/',
    assets: [
      { kind: 'stylesheet', url: 'https://static.ning.com/socialnetworkmain/widgets/index/css/common.css' },
      { kind: 'script', url: 'https://static.ning.com/socialnetworkmain/widgets/lib/core.min.js' },
    ],
    inlineScripts: ['ning = {"CurrentApp":{"premium":true,"id":"example"'],
  }),
);

/** A network of the site's own, on free software. */
export const onWordPress = identify(
  pageOf({
    metas: [{ name: 'generator', content: 'WordPress 6.8' }],
    assets: [
      { kind: 'stylesheet', url: 'https://www.example.org/wp-content/plugins/buddypress/bp.css' },
      { kind: 'script', url: 'https://www.example.org/wp-includes/js/jquery.js' },
    ],
  }),
);
