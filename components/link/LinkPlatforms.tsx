import type { AddressReport } from '../../utils/report';
import { useWords } from '../i18n';
import { EvidenceList } from '../report/EvidenceList';
import { PlatformFacts } from '../report/PlatformFacts';
import { sayOperator } from '../report/say-lines';
import { AnswerText, Disclosure, MutedText } from '../ui';

/** Whose an address is, each with what in the address says so; an address of its own tells of no platform. */
export function LinkPlatforms({ report: { platforms, own } }: { report: AddressReport }) {
  const words = useWords();
  if (platforms.length === 0) return <p>{words('link_platform_none')}</p>;
  return platforms.map((platform) => (
    <Disclosure
      key={platform.id}
      lead={
        <>
          <AnswerText>
            {words(own ? 'link_platform_own' : 'link_platform_customer', { platform: platform.name })}
          </AnswerText>
          <MutedText>{sayOperator(words, platform)}</MutedText>
        </>
      }
      hint={words('host_signs', { count: platform.evidence.length })}
    >
      <EvidenceList evidence={platform.evidence} />
      <PlatformFacts platform={platform} />
    </Disclosure>
  ));
}
