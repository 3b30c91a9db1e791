import { describe, expect, it } from 'vitest';
import type { FormField, PageForm } from '../../utils/facts';
import { identify } from '../../utils/platforms';
import { FormSummary, type PolicyLink } from '../../utils/report';
import { summariseForms } from '../../utils/report/summarise-forms';
import { pageOf } from '../platforms/page-of';
import { trapFacts, trapForms } from './trap-page';

const field = (type: string, name: string, label = ''): FormField => ({ type, name, label, required: false });
const form = (method: string, action: string, fields: FormField[]): PageForm => ({
  method,
  action,
  fields,
  submit: 'OK',
});
const summarise = (...forms: PageForm[]) => summariseForms(pageOf({ forms }), { platforms: [] });

describe('the forms of a page', () => {
  it('are told with the host that receives them and without their hidden fields', () => {
    const signUp = form('post', 'https://jeanne.ning.com/main/authorization/signUp', [
      field('email', 'emailAddress'),
      field('hidden', 'token'),
      field('submit', ''),
      { ...field('text', 'website'), decoy: true },
    ]);
    expect(summarise(signUp)).toMatchObject([{ host: 'jeanne.ning.com', fields: [field('email', 'emailAddress')] }]);
  });

  it.each([
    ['a search box', form('get', 'https://x.example/', [field('text', 's')])],
    ['a search field', form('get', 'https://x.example/', [field('search', 'anything')])],
    ['a box whose words say so', form('get', 'https://x.example/', [field('text', 'w', 'Rechercher…')])],
    ['a form of buttons', form('post', 'https://x.example/', [field('submit', 'go'), field('hidden', 'id')])],
    ['a filter that stands in no form', { ...form('', '', [field('text', 'town')]), submit: 'Show' }],
  ])('leave out %s', (_, boring) => expect(summarise(boring)).toEqual([]));

  it('that post one text are a question, and those that only a script sends have no host', () => {
    expect(summarise(form('post', '', [field('text', 'q')]))).toMatchObject([{ host: '' }]);
  });
});

describe('the traps', () => {
  it.each(['script', 'cadre', 'etapes', 'formaction', 'sans-formulaire', 'case-cochee'])(
    '%s is a sound report',
    (page) => {
      const forms = trapForms(page);
      expect(forms).toHaveLength(1);
      expect(forms.map((it) => FormSummary.parse(it))).toEqual(forms);
    },
  );

  it('a form posted by script has no receiver of its own; the script’s is told as the script’s', () => {
    expect(trapForms('script')).toMatchObject([
      {
        kind: 'sign-up',
        host: '',
        scriptHosts: ['api.carnet-adresses.example'],
        heading: 'Rejoignez la campagne',
        fields: [{ label: 'Prénom' }, { label: 'Adresse e-mail', required: true }],
        policyLink: 'beside',
      },
    ]);
    expect(JSON.stringify(trapFacts('script'))).not.toMatch(/Valeur-gardee|deja@tape/);
  });

  it('a form in another host’s frame goes to that host, and what it asks is not made up; a film is no form', () => {
    expect(trapForms('cadre')).toMatchObject([
      {
        kind: 'membership',
        host: 'formulaires.ruche.example',
        frame: 'formulaires.ruche.example',
        fields: [],
        policyLink: 'page',
      },
    ]);
  });

  it('a form of several steps is told whole', () => {
    const [given] = trapForms('etapes');
    expect(given).toMatchObject({
      kind: 'donation',
      host: 'paiement.tirelire.example',
      steps: 3,
      submit: 'Je donne',
      special: [{ category: 'union', words: 'Êtes-vous membre d’un syndicat ?' }],
      consents: [{ ticked: false, required: true }],
      policyLink: 'inside',
    });
    expect(given?.fields.map(({ label }) => label)).toEqual([
      'Montant du don',
      'Nom',
      'E-mail',
      'Nationalité',
      'Êtes-vous membre d’un syndicat ?',
      'Je certifie avoir lu les conditions et j’accepte la politique de confidentialité.',
    ]);
  });

  it('a button’s own address goes before the form’s, and the others are told', () => {
    expect(trapForms('formaction')).toMatchObject([
      {
        kind: 'petition',
        host: 'signatures.parapheur.example',
        alsoTo: ['lettres.pigeonnier.example', 'www.collectif-aubier.example'],
        policyLink: 'beside',
      },
    ]);
  });

  it('fields without a form are a form that a script sends; a filter beside them is none', () => {
    expect(trapForms('sans-formulaire')).toMatchObject([
      {
        kind: 'sign-up',
        host: '',
        submit: 'S’abonner',
        fields: [{ label: 'Votre e-mail' }, { label: 'Code postal' }, { label: 'Téléphone portable' }],
        policyLink: 'inside',
      },
    ]);
  });

  it('boxes are quoted word for word, with how they stood beforehand', () => {
    const [asked] = trapForms('case-cochee');
    expect(asked?.consents).toEqual([
      {
        words: 'Par e-mail',
        under: 'Comment pouvons-nous vous joindre et vous tenir informé ?',
        ticked: true,
        required: false,
      },
      {
        words: 'Par SMS',
        under: 'Comment pouvons-nous vous joindre et vous tenir informé ?',
        ticked: false,
        required: false,
      },
      {
        words:
          'J’accepte que mes données soient transmises aux candidats alliés et à leurs partenaires pour m’envoyer des informations.',
        ticked: true,
        required: false,
      },
      { words: 'J’ai lu la politique de confidentialité.', ticked: false, required: true },
    ]);
    expect(asked?.special).toEqual([{ category: 'vote', words: 'Pour qui avez-vous voté en 2027 ?' }]);
    expect(asked?.fields.map(({ name }) => name)).not.toContain('site');
  });
});

describe('the way to the policy', () => {
  const policy = 'https://www.example.org/privacy-policy';
  const ask = (near: 'inside' | 'beside' | undefined, linked = true) =>
    summariseForms(
      pageOf({
        links: linked ? [{ url: policy, text: 'Privacy policy', area: 'footer' }] : [],
        forms: [
          {
            ...form('post', 'https://www.example.org/', [field('email', 'mail')]),
            ...(near && { links: [{ url: `${policy}#top`, text: 'Privacy policy', near }] }),
          },
        ],
      }),
      { platforms: [] },
    )[0]?.policyLink;

  it.each<[PolicyLink, 'inside' | 'beside' | undefined, boolean]>([
    ['inside', 'inside', true],
    ['beside', 'beside', true],
    ['page', undefined, true],
    ['none', undefined, false],
  ])('is told as %s', (told, near, linked) => expect(ask(near, linked)).toBe(told));
});

it('a frame of a service for donations is a donation form, whatever it is called', () => {
  const facts = pageOf({ assets: [{ kind: 'frame', url: 'https://secure.actblue.com/abc' }] });
  expect(summariseForms(facts, { platforms: identify(facts) })).toMatchObject([
    { kind: 'donation', host: 'secure.actblue.com', frame: 'secure.actblue.com', fields: [] },
  ]);
});
