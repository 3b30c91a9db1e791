import type { FormField, PageFacts, PageForm } from '../facts';
import type { PlatformFinding } from '../platforms';
import { findDocuments } from '../policy';
import { classifyForm } from './classify-form';
import { consentBoxes } from './consent-boxes';
import type { FormSummary, PolicyLink } from './form-summary';
import { type FramedForm, framedForms } from './framed-forms';
import { hostOf } from './host-of';
import { specialQuestions } from './special-questions';

/** Types that ask the visitor nothing. */
const SILENT_TYPES = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search']);
/** Forms told of one page. */
const MOST = 20;

type Facts = Pick<PageFacts, 'url' | 'forms' | 'assets' | 'links' | 'relations' | 'htmlLang'>;

/** What forms are judged by beyond the page's own facts. */
interface FormContext {
  platforms: PlatformFinding[];
  /** The page's language as detected, BCP 47. */
  language?: string | null;
}

/**
 * The forms that ask the visitor something about herself: what they ask and where it goes, forms in other hosts' frames too. Search boxes
 * are left out, and so are fields hidden from people for robots to fill in.
 */
export function summariseForms(facts: Facts, { platforms, language }: FormContext): FormSummary[] {
  const languages = languagesOf(facts.htmlLang, language);
  const policies = policyAddresses(facts);
  const seen = facts.forms.flatMap((form) => summarise(form, languages, policies));
  const framed = framedForms(facts, platforms, languages).map((form) => unseen(form, policies));
  return [...seen, ...framed].slice(0, MOST);
}

function summarise(form: PageForm, languages: string[], policies: Set<string>): FormSummary[] {
  const fields = form.fields.filter((field) => !SILENT_TYPES.has(field.type) && !field.decoy);
  const { kind, why } = classifyForm(form, languages);
  // A group of fields without a form is told only where its words say what it is: it may be a filter.
  const loose = form.method === '';
  if (fields.length === 0 || kind === 'search') return [];
  if (kind === 'other' && ((loose && !isPersonal(fields)) || fields.every(isList))) return [];
  const host = hostOf(form.action);
  return [
    {
      kind,
      why,
      host,
      alsoTo: hostsOf(form.others).filter((other) => other !== host),
      scriptHosts: host === '' ? hostsOf(form.scriptTargets) : [],
      method: form.method,
      ...(form.frame === undefined ? { place: form.place } : { frame: hostOf(form.frame) }),
      ...(form.heading === undefined ? {} : { heading: form.heading }),
      fields,
      ...(form.steps === undefined ? {} : { steps: form.steps }),
      submit: form.submit,
      special: specialQuestions(fields, languages),
      consents: consentBoxes(fields, languages),
      policyLink: distanceOf(form, policies),
    },
  ];
}

function unseen({ host, kind, why }: FramedForm, policies: Set<string>): FormSummary {
  return {
    kind,
    why,
    host,
    alsoTo: [],
    scriptHosts: [],
    method: '',
    frame: host,
    fields: [],
    submit: '',
    special: [],
    consents: [],
    policyLink: policies.size > 0 ? 'page' : 'none',
  };
}

/** Lists to choose from alone sort and filter. */
function isList({ type }: FormField): boolean {
  return type.startsWith('select');
}

function isPersonal(fields: FormField[]): boolean {
  return fields.some(({ type, name }) => /^(?:email|tel)$/.test(type) || /mail|phone/i.test(name));
}

function languagesOf(htmlLang: string | undefined, language: string | null | undefined): string[] {
  const codes = [language, htmlLang].map(
    (tag) =>
      tag
        ?.toLowerCase()
        .split(/[-_]/)[0]
        ?.replace(/^n[bn]$/, 'no') ?? '',
  );
  return [...new Set(codes.filter((code) => code !== ''))];
}

/** Addresses on the page that lead to a privacy policy, without their fragments. */
function policyAddresses(facts: Facts): Set<string> {
  const links = findDocuments(facts).filter(({ kind }) => kind === 'policy');
  return new Set(links.map(({ url }) => withoutFragment(url)));
}

function distanceOf({ links = [] }: PageForm, policies: Set<string>): PolicyLink {
  const near = links.filter(({ url }) => policies.has(withoutFragment(url)));
  if (near.some((link) => link.near === 'inside')) return 'inside';
  if (near.length > 0) return 'beside';
  return policies.size > 0 ? 'page' : 'none';
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}

function hostsOf(urls: string[] = []): string[] {
  return [...new Set(urls.map(hostOf))].filter((host) => host !== '').slice(0, 6);
}
