import type { Evidence } from '../evidence';
import type { PageFacts } from '../facts';
import type { PlatformFinding } from '../platforms';
import { formKinds } from './classify-form';
import type { FormKind } from './form-summary';
import { hostOf } from './host-of';
import { foldWords, hasWord } from './word-list';

/** A form in a frame of another host: what it asks cannot be seen from the page. */
export interface FramedForm {
  host: string;
  kind: FormKind;
  why: Evidence[];
}

/** Services whose frames are forms, and what for. */
const PURPOSES: Partial<Record<PlatformFinding['purpose'], FormKind>> = {
  supporters: 'sign-up',
  participation: 'sign-up',
  donations: 'donation',
  petitions: 'petition',
  payment: 'donation',
  mailing: 'sign-up',
  forms: 'other',
  events: 'sign-up',
};
const KINDS = ['donation', 'membership', 'petition', 'sign-up', 'contact'] as const;
const FORM_PATH = /\/(?:forms?|formulaires?|formular|formulario|modulo|survey|embed-form|e-form)(?:[/._-]|$)/i;
const FORM_TITLE = /\bform(?:\b|ul)|modulo|skjema|lomake|formularz/i;

/** Frames that hold a form, as their name, their address, or the service they are loaded from says. Frames already read are left out. */
export function framedForms(
  { url, assets, forms }: Pick<PageFacts, 'url' | 'assets' | 'forms'>,
  platforms: PlatformFinding[],
  languages: string[],
): FramedForm[] {
  const read = new Set(forms.flatMap(({ frame }) => frame ?? []));
  const found = assets.flatMap((asset): FramedForm[] => {
    const address = URL.parse(asset.url);
    if (asset.kind !== 'frame' || read.has(asset.url) || !address) return [];
    const { hostname: host, pathname } = address;
    const title = asset.title ?? '';
    const titled = title === '' ? undefined : kindSaid(title, languages);
    const pathed = KINDS.find((kind) => formKinds.get(kind)?.marks.test(pathname));
    const service = platforms.find((platform) => isFramedBy(platform, host) && PURPOSES[platform.purpose]);
    const isForm = FORM_PATH.test(pathname) || FORM_TITLE.test(title) || titled !== undefined || service !== undefined;
    if (!isForm && (pathed === undefined || host === hostOf(url))) return [];
    const why: Evidence[] = title === '' ? [] : [{ saw: title, where: 'frame' }];
    why.push({ saw: `${host}${pathname}`.slice(0, 300), where: 'frame' });
    return [{ host, kind: titled ?? pathed ?? (service && PURPOSES[service.purpose]) ?? 'other', why }];
  });
  return [...new Map(found.map((form) => [`${form.host} ${form.kind}`, form])).values()];
}

function kindSaid(title: string, languages: string[]): FormKind | undefined {
  const words = foldWords(title);
  return KINDS.find((kind) => {
    const known = formKinds.get(kind);
    return known !== undefined && hasWord(known.words, languages, words);
  });
}

function isFramedBy({ evidence }: PlatformFinding, host: string): boolean {
  return evidence.some(({ saw, where }) => where === 'frame' && (saw === host || saw.startsWith(`${host}/`)));
}
