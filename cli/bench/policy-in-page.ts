import { readPolicyPage } from '../../utils/facts';
import { readPolicy } from '../../utils/policy';

const URL_OF_POLICY = 'https://www.vote-quill.example/privacy';

/** Sentences of a policy that answer, deny and say nothing, in turn. */
const SENTENCES = [
  'We collect your name, your e-mail address and your postcode when you sign up for our newsletter, see Art. 6 para. 1 GDPR.',
  'The hall on Quill Street is open every evening, and everybody who likes to help with the garden is welcome there.',
  'We share your data with the company that sends our letters, e.g. a printer, and with nobody else.',
  'Your data are kept for two years after the election and are then deleted, unless the law asks us to keep them longer.',
  'You have the right to access, correct or erase your personal data at any time, and to complain to the authority.',
  'Nobody on our team sells your information, and no automated decisions are made about you.',
];

/** A policy of about so many characters, with headings and lists. */
function policyHtml(chars: number): string {
  let body = '';
  for (let at = 0; body.length < chars; at += 1) {
    const said = [0, 1, 2].map((step) => `${SENTENCES[(at + step) % SENTENCES.length]} (${at}.${step})`);
    body += `<h2>Section ${at}</h2><p>${said[0]} ${said[1]}</p><ul><li>${said[2]}</li></ul>`;
  }
  return `<!doctype html><html lang="en"><title>Privacy policy</title><body><main>${body}</main>`;
}

/** Milliseconds from a policy's HTML to its answers, and the browser's own time to parse that HTML. */
export function measurePolicy(chars: number, runs: number): { reading: number[]; parsing: number[] } {
  const html = policyHtml(chars);
  const times: { reading: number[]; parsing: number[] } = { reading: [], parsing: [] };
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const document = new DOMParser().parseFromString(html, 'text/html');
    const parsed = performance.now();
    readPolicy(readPolicyPage(document, URL_OF_POLICY));
    times.parsing.push(parsed - started);
    times.reading.push(performance.now() - started);
  }
  return times;
}
