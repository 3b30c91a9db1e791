import type { Statement } from '../platforms';
import type { OwnershipRule } from './define-rule';
import { hostingPlatforms } from './hosting-platforms';
import { statementSource } from './name-source';

/** A rule that quotes what the platform above the site says in its own texts on some topics. */
export function tellStatements(...topics: Statement['topic'][]): Pick<OwnershipRule, 'ids' | 'tell'> {
  return {
    ids: ['platform-says'],
    tell: (sources) =>
      hostingPlatforms(sources).flatMap((platform) =>
        platform.statements
          .filter(({ topic }) => topics.includes(topic))
          .map((statement) => ({
            rule: 'platform-says',
            kind: 'quoted',
            values: { platform: platform.name, document: statement.source },
            quote: { exact: statement.exact, prefix: '', suffix: '', url: statement.url, lang: statement.lang },
            source: statementSource(platform, statement),
            certainty: platform.certainty === 'certain' ? 'sourced' : 'uncertain',
          })),
      ),
  };
}
