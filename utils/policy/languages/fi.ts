import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'äöå',
  words: `
    ja on ei että se kun tai joka jotka myös voi ovat sen hän mutta niin kuin ole mitä kanssa tämän tämä
    sekä olla jos meidän voit siitä oli mukaan vain jota henkilötietojen tietoja mukaisesti jonka sinun
    jälkeen kaikki nämä niiden jokaisella jokainen oikeus tulee mikä hänen heidän jossa kohden ilman
    siihen asti saa ketään eivät pitää myöskään voidaan he heille häntä kuten tästä tällä voimme me
  `,
  links: {
    privacy: [
      'tietosuojaseloste',
      'tietosuojakäytäntö',
      'tietosuojaperiaatteet',
      'tietosuojailmoitus',
      'tietosuojalauseke',
      'rekisteriseloste',
      'henkilötietojen käsittely',
      'tietosuoja',
      'yksityisyys',
    ],
    legalNotice: ['oikeudellinen huomautus', 'julkaisija'],
    cookies: ['evästeet', 'evästekäytäntö'],
    terms: ['käyttöehdot', 'yleiset ehdot'],
  },
  abbreviations: ['esim', 'mm', 'ns', 'jne', 'ks', 'n', 'em', 'tms', 'ym', 'art', 'kohta'],
  example:
    'Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä.',
});
