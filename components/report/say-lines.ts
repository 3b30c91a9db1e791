import type { Report } from '../../utils/report';
import { countryName, type InterfaceWords, languageName, primaryLanguage, rowOf } from '../i18n';
import { askedFields, askingForms } from './asked-fields';
import { hostedBy } from './hosted-by';
import { hostingOf } from './hosting';
import type { Platform } from './parts';

/** What the page is, in a line. `said`: the citizen's word decided. */
export function sayWhat(
  words: InterfaceWords,
  kind: 'campaign' | 'unsure' | 'other',
  network: boolean,
  said: boolean,
): string {
  if (said) return words(kind === 'campaign' ? 'what_said_campaign' : 'what_said_other');
  if (kind === 'campaign') return words(network ? 'what_network' : 'what_campaign');
  return words(kind === 'unsure' ? 'what_unsure' : 'what_other');
}

/** A platform's name, with the doubt there is. */
export function sayPlatform(words: InterfaceWords, { name, certainty }: Platform): string {
  return words(`host_${certainty}`, { name });
}

/** Who operates a platform and in which country, as far as known; empty where it is not. */
export function sayOperator(words: InterfaceWords, { operator, seat }: Platform): string {
  const country = seat ? countryName(words, seat.value) : '';
  if (!operator) return country;
  return country ? words('host_operator_country', { operator: operator.value, country }) : operator.value;
}

/** Who hosts the page, in a line. */
export function sayHost(words: InterfaceWords, report: Pick<Report, 'platforms' | 'imprint'>): string {
  const { hosts, software, declared } = hostingOf(report);
  const host = hosts[0];
  if (host) {
    const parts = [sayPlatform(words, host), sayOperator(words, host)].filter(Boolean);
    return parts.join(' · ');
  }
  const named = declared.find(({ name }) => name)?.name;
  if (named) return words('host_declared_by_site', { name: named });
  if (software.length === 0) return words('host_none');
  return words('host_software_line', {
    names: rowOf(
      words,
      software.map(({ name }) => name),
    ),
  });
}

/** Page and policy language side by side in a sentence, or what became of the policy. */
export function sayLanguages(
  words: InterfaceWords,
  { policy, pageLanguage }: Pick<Report, 'policy' | 'pageLanguage'>,
): string {
  if (policy.status === 'not-allowed') return words('policy_not_allowed', { host: policy.host });
  if (policy.status !== 'read') return words(`policy_${policy.status.replaceAll('-', '_')}`);
  const [page, read] = [pageLanguage.lang, policy.reading.language.lang];
  if (!page || !read) return words('languages_unknown');
  if (policy.relation === 'partly') return words('languages_partly', { page: languageName(words, page) });
  if (policy.relation === 'same') return words('languages_same', { language: languageName(words, page) });
  return words('languages_differ', { page: languageName(words, page), policy: languageName(words, read) });
}

/** The two languages side by side where they differ, in as few words as can be; else the sentence. */
export function sayLanguagePair(words: InterfaceWords, report: Pick<Report, 'policy' | 'pageLanguage'>): string {
  const { policy, pageLanguage } = report;
  const read = policy.status === 'read' && policy.relation === 'different' ? policy.reading.language.lang : null;
  if (!pageLanguage.lang || !read) return sayLanguages(words, report);
  return words('languages_pair', { page: languageName(words, pageLanguage.lang), policy: languageName(words, read) });
}

/** Whether the reader reads the policy's language; empty where she does or it cannot be told. */
export function sayReader(words: InterfaceWords, policyLanguage: string | null, relation: string): string {
  if (!policyLanguage || relation === 'partly') return '';
  if (primaryLanguage(policyLanguage) === primaryLanguage(words.reader)) return '';
  return words('languages_reader', { language: languageName(words, primaryLanguage(words.reader)) });
}

/** What the first form asks and which host receives it. */
export function sayFields(words: InterfaceWords, report: Pick<Report, 'url' | 'platforms' | 'forms'>): string {
  const form = askingForms(report.forms)[0];
  if (!form) return words('fields_none');
  const asked = askedFields(form);
  const shown = asked.slice(0, 3).map((field) => field.words.slice(0, 40));
  const fields =
    asked.length > shown.length
      ? words('fields_and_more', { fields: shown.join(', '), count: asked.length - shown.length })
      : rowOf(words, shown);
  if (!form.host) return words('fields_by_script', { fields });
  const platform = hostedBy(report, form);
  return platform
    ? words('fields_to_hosted', { fields, host: form.host, platform })
    : words('fields_to', { fields, host: form.host });
}
