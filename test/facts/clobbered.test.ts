import { describe, expect, it } from 'vitest';
import { type PageFacts, readGlance, readPage, readPolicyPage } from '../../utils/facts';
import { clobberPage } from '../clobber';
import { documentOf } from './facts-of';

const URL = 'https://www.example.org/';

const page = (body: string) => `<!doctype html><html lang="fr"><head><title>Ensemble pour demain</title>
  <meta name="description" content="Un site"><link rel="canonical" href="/"></head><body class="home">${body}</body></html>`;

/** Pages whose forms stand where reading comes by: each says where. */
const PAGES: [name: string, body: string][] = [
  [
    'a form that signs up',
    `<h2>Join us</h2><form id="join" name="join" class="step" action="/join" method="post"><label>Name <input name="who"></label>
     <fieldset class="step-1"><legend>You</legend><input type="checkbox" name="yes" required> I agree to the <a href="/privacy">policy</a>
     </fieldset><button formaction="https://crm.example.net/in">Send</button></form>
     <script>document.querySelector('form').addEventListener('submit', (e) => { e.preventDefault(); fetch('/api/join') })</script>`,
  ],
  [
    'a form around the whole page',
    `<form class="page"><header><a href="/">Home</a></header><main lang="de"><h1>Plan</h1><p>A long walk.</p><p>And <b>more</b> of it.</p>
     <ul><li>first</li><li>second</li></ul></main><footer>Paid for by Friends</footer></form>`,
  ],
  [
    'fields that belong to another form than the one they stand in',
    `<form id="a" action="/a"></form><form class="step one"><div class="step"><input form="a" name="mail" type="email"></div></form>
     <form class="step two"><input form="a" name="zip"></form>`,
  ],
  [
    'a form that is a footer, a menu and a heading in one',
    `<form id="footer" role="contentinfo" class="footer nav klaro"><p class="cm-list-title">Statistik</p><h3>Contact</h3><a href="/p">Privacy</a></form>
     <form class="brlbs-cmpnt-cb-service-name">Karten</form>`,
  ],
  [
    'a form that is a dialog for consent',
    '<form role="dialog" aria-modal="true"><p>We use cookies.</p></form><p>Text</p>',
  ],
  [
    'fields in no form, in a page that has one beside them',
    '<form hidden><input name="q"></form><div><p>Mail <input type="email" name="m"></p><button>Subscribe</button></div>',
  ],
  [
    'a form within a shadow root',
    '<x-part><template shadowrootmode="open"><form action="/s"><a href="/t">There</a></form></template></x-part>',
  ],
];

describe.each(PAGES)('%s, where the page shadows every name of its forms and of the document,', (_, body) => {
  const plain = () => documentOf(page(body));
  const clobbered = () => {
    const document = plain();
    clobberPage(document);
    return document;
  };

  it('is read as without it', () => {
    const facts: PageFacts = readPage(plain(), URL);
    expect(facts.links.length + facts.forms.length).toBeGreaterThan(0);
    expect(readPage(clobbered(), URL)).toEqual(facts);
  });

  it('is glanced at as without it', () => {
    expect(readGlance(clobbered(), URL)).toEqual(readGlance(plain(), URL));
  });

  it('is read as a policy as without it', () => {
    expect(readPolicyPage(clobbered(), URL)).toEqual(readPolicyPage(plain(), URL));
  });
});
