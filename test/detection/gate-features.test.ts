import { describe, expect, it } from 'vitest';
import { gate } from '../../utils/detection';
import { isCampaignService } from '../../utils/detection/campaign-services';
import { gateFeatures } from '../../utils/detection/gate-features';
import { DECISIVE, OTHER, PARTY, SUPPORTING, tellWords } from '../../utils/detection/gate-words';
import type { Glance } from '../../utils/facts';

const glance = (more: Partial<Glance> = {}): Glance => ({
  url: 'https://site.example/',
  title: '',
  metas: {},
  headings: '',
  menu: '',
  addresses: '',
  structured: '',
  edges: '',
  ...more,
});
const feature = (name: keyof ReturnType<typeof gateFeatures>, more: Partial<Glance>) =>
  gateFeatures(glance(more))[name];
const words = (many: number, word = 'xyz') => `${word} `.repeat(many);

describe('what the gate weighs of a page', () => {
  it('is nothing where nothing stands', () => {
    expect(Object.values(gateFeatures(glance())).every((value) => value === 0)).toBe(true);
  });

  it.each<[string, Partial<Glance>]>([
    ['the title', { title: 'A mayor' }],
    ['the site’s name', { metas: { 'og:site_name': 'A mayor' } }],
    ['the host', { url: 'https://mayor.example/' }],
  ])('takes %s for its name', (_, more) => {
    expect(feature('decisiveName', more)).toBe(1);
    expect(feature('decisiveKinds', more)).toBeCloseTo(1 / 6);
  });

  it('takes neither the path nor the headings for its name', () => {
    expect(feature('decisiveName', { url: 'https://site.example/mayor' })).toBe(0);
    expect(feature('decisiveName', { headings: 'A mayor' })).toBe(0);
    expect(feature('decisiveName', { url: 'mayor' })).toBe(0);
  });

  it('knows a party’s name from other decisive words', () => {
    expect(feature('partyName', { title: 'The Beach Party' })).toBe(1);
    expect(feature('decisiveName', { title: 'The Beach Party' })).toBe(1);
    expect(feature('partyName', { title: 'A mayor' })).toBe(0);
  });

  it('counts different words of a kind, up to so many as are plenty, wherever they stand', () => {
    const everywhere = {
      title: 'mayor',
      menu: 'senate',
      headings: 'congress',
      edges: 'ballot',
      metas: { description: 'council', keywords: 'trustee' },
    };
    expect(feature('decisiveKinds', everywhere)).toBe(1);
    expect(feature('decisiveKinds', { ...everywhere, metas: {} })).toBeCloseTo(4 / 6);
    expect(feature('decisiveKinds', { ...everywhere, menu: 'senate sheriff manifesto' })).toBe(1);
    expect(feature('decisiveKinds', { headings: words(9, 'mayor') })).toBeCloseTo(1 / 6);
    expect(feature('supportingKinds', { menu: 'vote volunteer', headings: 'campaign' })).toBeCloseTo(3 / 8);
    expect(feature('otherKinds', { title: 'newspaper', menu: 'weather' })).toBeCloseTo(2 / 4);
    expect(feature('otherKinds', { headings: 'newspaper weather' })).toBe(0);
  });

  it('weighs how many words of headings and edges are of a kind', () => {
    expect(feature('decisiveShare', { headings: `mayor ${words(99)}` })).toBeCloseTo(1 / 100 / 0.04);
    expect(feature('decisiveShare', { edges: `mayor mayor ${words(98)}` })).toBeCloseTo(2 / 100 / 0.04);
    expect(feature('decisiveShare', { headings: words(20, 'mayor') })).toBe(1);
    expect(feature('supportingShare', { headings: `vote ${words(99)}` })).toBeCloseTo(1 / 100 / 0.05);
    expect(feature('supportingShare', { headings: `mayor ${words(99)}` })).toBe(0);
    expect(feature('menuShare', { menu: `vote mayor ${words(98)}` })).toBeCloseTo(2 / 100 / 0.12);
    expect(feature('menuShare', { headings: 'vote mayor' })).toBe(0);
  });

  it('takes a text of a few words for a longer one, so that one word is no habit', () => {
    expect(feature('decisiveShare', { headings: 'mayor' })).toBeCloseTo(1 / 60 / 0.04);
    expect(feature('supportingShare', { headings: 'vote' })).toBeCloseTo(1 / 60 / 0.05);
    expect(feature('menuShare', { menu: 'vote' })).toBeCloseTo(1 / 20 / 0.12);
  });

  it.each<[Record<string, string>, number]>([
    [{ 'article:published_time': '2026' }, 1],
    [{ 'parsely-title': 'x' }, 1],
    [{ 'sailthru.title': 'x' }, 1],
    [{ 'cxense:x': 'x' }, 1],
    [{ news_keywords: 'x' }, 1],
    [{ 'og:type': 'Article' }, 1],
    [{ 'og:type': 'og:product' }, 1],
    [{ description: 'article', 'x-article:y': 'z' }, 0],
    [{ 'og:type': 'website' }, 0],
  ])('knows an article by its meta elements: %j', (metas, is) => {
    expect(feature('article', { metas })).toBe(is);
  });

  it('knows news by its structured data', () => {
    expect(feature('news', { structured: '"@type":"NewsArticle"' })).toBe(1);
    expect(feature('news', { structured: '"@type":"NewsMediaOrganization"' })).toBe(1);
    expect(feature('news', { structured: '"@type":"WebPage"' })).toBe(0);
  });

  it.each([
    'Paid for by Friends of Quill',
    'PAID BY Friends of Quill',
    'Promoted by R. Finch',
    'Authorised by R. Finch',
    'authorized by R. Finch',
    'Mandataire financier : R. Pinson',
    'Mandatario elettorale',
    'V.i.S.d.P. R. Fink',
  ])('knows a declaration that election material carries: %s', (edges) => {
    expect(feature('declares', { edges })).toBe(1);
    expect(feature('declares', { headings: edges })).toBe(0);
  });

  it('does not know one where there is none', () => {
    expect(feature('declares', { edges: 'Made by R. Finch, vxisxdxp' })).toBe(0);
  });

  it('knows a service made for campaigns', () => {
    expect(feature('service', { addresses: 'https://a.example https://secure.actblue.com/x' })).toBe(1);
    expect(feature('service', { addresses: 'https://a.example' })).toBe(0);
  });
});

describe('the gate', () => {
  it('opens for several signs together, and stays shut without a decisive one however many others there are', () => {
    const kind = 'vote volunteer campaign donate endorse pledge issues contribute';
    expect(gate(glance({ menu: kind, headings: kind }))).toBe(false);
    expect(gate(glance({ menu: kind, headings: `${kind} mayor` }))).toBe(true);
    expect(gate(glance({ menu: kind, headings: kind, edges: 'Promoted by R. Finch' }))).toBe(true);
    expect(gate(glance({ menu: kind, headings: kind, addresses: 'https://winred.com/' }))).toBe(true);
    const service = { addresses: 'https://winred.com/', edges: 'Promoted by R. Finch' };
    expect(gate(glance({ menu: kind, headings: kind, ...service }))).toBe(true);
    expect(gate(glance({ headings: 'mayor senate congress council sheriff trustee', edges: service.edges }))).toBe(
      true,
    );
  });

  it('stays shut for one sign, and for what other kinds of sites say', () => {
    expect(gate(glance({ headings: 'A mayor' }))).toBe(false);
    const campaign = { title: 'Quill for mayor', menu: 'vote volunteer donate' };
    expect(gate(glance(campaign))).toBe(true);
    expect(
      gate(
        glance({
          ...campaign,
          title: 'Quill for mayor newspaper weather sport opinion',
          metas: { 'og:type': 'article' },
          structured: 'NewsArticle',
        }),
      ),
    ).toBe(false);
  });
});

describe('the words the gate tells', () => {
  const told = (text: string) =>
    Object.fromEntries([...tellWords(text).known].map(([word, { bits, times }]) => [word, [bits, times]]));

  it('are known by how they begin, whatever their case and accents, as often as they stand there', () => {
    expect(told('Mayor, mayoral; MÀYOR')).toEqual({ mayor: [DECISIVE, 3] });
    expect(told('vote weather')).toEqual({ vote: [SUPPORTING, 1], weather: [OTHER, 1] });
    expect(told('devotee')).toEqual({});
  });

  it('say of a party’s name that it is one', () => {
    expect(told('party').party?.[0]).toBe(DECISIVE | PARTY | SUPPORTING);
  });

  it('are known inside longer words where compounds are written so', () => {
    expect(Object.values(told('kommunalwahlkampf')).some(([bits = 0]) => bits & DECISIVE)).toBe(true);
    expect(told('swahl')).toEqual({});
  });

  it('are counted among all words, which apostrophes and hyphens part', () => {
    expect(tellWords('l’élu-e, vote 2026').length).toBe(5);
    expect(tellWords('').length).toBe(0);
    expect(tellWords(' – ').length).toBe(0);
  });
});

describe('a service made for campaigns', () => {
  it.each([
    'https://secure.actblue.com/donate/x',
    'https://winred.com',
    'https://x.nationbuilder.com:443/',
    'https://actionnetwork.org?x',
    'https://www.mobilize.us/x/',
    'https://crm.ngpvan.com#x',
    'https://x.solidarity.tech/a',
    'https://x.revv.co/a',
    'me@qomon.app',
    'https://a.example https://goodparty.org https://b.example',
  ])('is known in %s', (addresses) => expect(isCampaignService(addresses)).toBe(true));

  it.each([
    'https://notactblue.com/',
    'https://actblue.com.example/',
    'https://actblue.example/',
    'https://www.mobilize.com/',
    'https://solidarity.org/',
    'https://revv.com/',
    'https://actblue.community/',
    '',
  ])('is not known in %s', (addresses) => expect(isCampaignService(addresses)).toBe(false));
});
