import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../utils/platforms';
import { detectLanguage } from '../../utils/policy';
import { summariseForms } from '../../utils/report/summarise-forms';
import { pageFactsOf } from '../facts/facts-of';

const HOST = 'www.collectif-aubier.example';
const FOLDER = join(import.meta.dirname, '../sites/form-traps', HOST);

/** The facts of one of the pages made to trap a reader of forms. */
export function trapFacts(page: string) {
  return pageFactsOf(readFileSync(join(FOLDER, `${page}.html`), 'utf8'), `https://${HOST}/${page}`);
}

/** What is told of its forms. */
export function trapForms(page: string) {
  const facts = trapFacts(page);
  const language = detectLanguage(facts.text, facts.htmlLang).lang;
  return summariseForms(facts, { platforms: identify(facts), language });
}
