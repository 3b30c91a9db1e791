import type { Fact } from '../evidence';
import type { PageFacts } from '../facts';
import type {
  DataExport,
  DataOwner,
  OnClosure,
  PlatformFinding,
  PlatformRole,
  Purpose,
  Statement,
} from './platform-finding';

/**
 * One sign. Addresses are written as `compileAddress` reads them, texts as `compileText` does, ids and classes with `*` for any
 * characters.
 */
export type Mark = string | ({ match: string } & Said);

/** `weight` replaces the weight of its kind (`signal.ts`); `variant` names the generation it tells. */
interface Said {
  weight?: number;
  variant?: string;
}

/** How a platform shows itself, as data. Kinds that only a server sees (headers, cookies, DNS) have no place here. */
export interface Fingerprints {
  /** The page's own address: conclusive. */
  address?: Mark[];
  stylesheet?: Mark[];
  script?: Mark[];
  image?: Mark[];
  frame?: Mark[];
  /** Where a form posts: without a host it speaks of this site, with one it sends to the platform. */
  form?: Mark[];
  /** A link to the platform that sends visitors there; never a sign of hosting. */
  link?: Mark[];
  /** Paths of the page itself and of links within its own host. */
  path?: Mark[];
  /** A link in the footer with these words: the platform's credit line. */
  credit?: ({ words: string; match: string } & Said)[];
  relation?: ({ rel: string; match: string } & Said)[];
  generator?: Mark[];
  meta?: ({ name: string; match: string } & Said)[];
  /** Words within the beginning of an inline script. */
  inlineScript?: Mark[];
  id?: Mark[];
  class?: Mark[];
  /** Field names that stand together in one form. */
  fields?: string[][];
}

/** A fragment of a page, and how the platform stands to it. */
export interface PlatformExample {
  facts: Partial<PageFacts>;
  role: PlatformRole;
  account?: string;
  variant?: string;
}

/** A fragment that is easily mistaken; `role` is what it may be told as at most, if anything. */
export interface PlatformCounterexample {
  why: string;
  facts: Partial<PageFacts>;
  role?: PlatformRole;
}

/** All that is known about one platform. Its id is the name of its file in `catalog/`. */
export interface Platform {
  name: string;
  kind: PlatformFinding['kind'];
  purpose: Purpose;
  /** Where its fingerprints were read, and the newest day of them. */
  source: string;
  date: string;
  operator?: Fact;
  /** ISO 3166-1 alpha-2 codes, space separated. */
  seat?: Fact;
  law?: Fact;
  region?: Fact;
  gdprRole?: Fact & { value: 'processor' | 'controller' | 'both' | 'not stated' };
  dataOwner?: DataOwner;
  dataExport?: DataExport;
  onClosure?: OnClosure;
  statements?: Statement[];
  /** Hosts that are the platform's own; `*.` before one that gives a subdomain to each customer is not among them. */
  hosts: string[];
  termsUrl?: string;
  privacyUrl?: string;
  /** BCP 47 languages of its policy, space separated. */
  policyLanguages?: Fact;
  /** The service ended; it is met on old pages only. The year, with its source. */
  ended?: Fact;
  fingerprints: Fingerprints;
  /** Addresses that are never a sign, whatever fits them: badges, share buttons. */
  except?: string[];
  /** Names that stand where `{account}` would, and are none: what fits with one of them does not count. */
  reserved?: string[];
  /** Software it runs on, which is then found as well. */
  runsOn?: string[];
  /** Platforms that say all that this entry would: it is not told beside them where they host the page, nor as loaded where they are met. */
  hiddenBy?: string[];
  confusedWith: string[];
  examples: PlatformExample[];
  counterexamples: PlatformCounterexample[];
}

/** Gives a catalogue entry its type; the house tests check the rest. */
export function definePlatform(platform: Platform): Platform {
  return platform;
}
