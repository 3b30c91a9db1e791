import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-07-14';

export default definePlatform({
  name: 'Google Forms',
  kind: 'embedded-service',
  purpose: 'forms',
  source: 'enthec/webappanalyzer@1b9eee8, entry Google Forms, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  // A processor for organisations that pay for Workspace, a controller for private accounts.
  gdprRole: { ...background('both'), value: 'both' },
  dataExport: { ...background('customer'), value: 'customer' },
  // Not docs.google.com: a campaign may keep its own texts there.
  hosts: ['policies.google.com', 'support.google.com', 'www.google.com'],
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    address: ['docs.google.com/forms', 'forms.gle'],
    frame: ['docs.google.com/forms', 'docs.google.com/a/*/forms'],
    form: ['docs.google.com/forms', 'docs.google.com/a/*/forms'],
    link: ['docs.google.com/forms', 'docs.google.com/a/*/forms', 'forms.gle'],
  },
  confusedWith: ['a document or table that is kept at docs.google.com'],
  examples: [
    {
      facts: { links: [{ url: 'https://forms.gle/ExampleForm1234', text: 'Signer la pétition', area: 'body' }] },
      role: 'sends-to',
    },
    {
      facts: {
        forms: [
          {
            action: 'https://docs.google.com/forms/d/e/1FAIpQLExample/formResponse',
            method: 'post',
            fields: [{ type: 'text', name: 'entry.123456', label: 'Nom', required: true }],
            submit: 'Envoyer',
          },
        ],
      },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [{ kind: 'frame', url: 'https://docs.google.com/forms/d/e/1FAIpQLExample/viewform?embedded=true' }],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://docs.google.com/forms/d/e/1FAIpQLExample/viewform' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'a document is no form',
      facts: { links: [{ url: 'https://docs.google.com/document/d/1a2b/edit', text: 'Programme', area: 'body' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { url: 'https://docs.google.com.example.net/forms/d/e/1/viewform' },
    },
    {
      why: 'evilforms.gle is another name',
      facts: { links: [{ url: 'https://evilforms.gle/x', text: 'Form', area: 'body' }] },
    },
  ],
});
