import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

const ERASE =
  /\busuni(ecia|ecie|eciu|ete|eto)\b|\busun(ac|al|ela|eli|iemy)\b|\busuwa(nia|nie|c|my)\b|\bskasowa\w*|\bbycia zapomnian\w+|\bwykasowa\w*|\bzniszczenia\b/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\busuni\w*|\busuwan\w*|\bzapomnian\w*/,
  yes: [
    [
      5,
      ERASE,
      MAY,
      /\bdan(e|ych|ymi)\b|\bich\b|\binformacj\w*|\bkont(o|a)\b|\bprawo (do )?(ich )?usuniecia\b|\bzapomnian\w+/,
    ],
    [5, ERASE, /\bart(ykul|ykulu|\.)? ?17\b/],
    [
      4,
      /\b(jesli|jezeli|gdy) .{0,80}\b(chcesz|chcialbys|chca|zyczysz|zyczy|chce)\b/,
      ERASE,
      /\bdan(e|ych)\b|\bkont(o|a)\b/,
    ],
    [
      2,
      /\bprawo (do )?(ich |zadania )?usuniecia\b|\busuniecia (swoich |twoich |jego |tych )?danych\b|\bzapomnian\w+/,
      MAY,
    ],
    [4, /\bprawo do sprzeciwu\b|\bcofn\w+|\bwycof\w+/, /\busuniemy\b|\bspowoduje usuniecie\b/, /\bdan(e|ych)\b/],
  ],
  headed: [[4, /\busuni(ecia|ecie)\b|\busuwania\b/]],
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\bprzegladar\w*|\bhistorie\b/,
    /\bodmowic usuniecia\b|\b(dane|informacje|one) .{0,60}\b(sa|beda|zostana|zostaja) (\w+ ){0,3}(usuwane|usuniete|kasowane)\b.{0,80}\b(po|gdy|kiedy|niezwlocznie|automatycznie|w terminie)\b/,
    /\bpo (uplywie|tym|zakonczeniu|ustaniu)\b.{0,120}\b(usuwa\w*|usuni(ete|emy))\b|\b(poinform\w*|powiadom\w*) .{0,60}\bo usunieciu\b|\bprzez okres\b.{0,80}\bprawo do sprzeciwu\b/,
    /\b(przechow|przetwarza)\w* .{0,100}\b(do (czasu|momentu|chwili)|dopoki)\b.{0,80}\b(usuni|usuwan)\w*|\bdo usuniecia konta\b|\b(zadanie|wniosek|zadania) (o )?usuniecia\b.{0,40}\bnie wplywa\b/,
    /\bdzieck(a|o|u)\b.{0,160}\busuni\w*/,
  ],
  examples: {
    yes: [
      'Możesz żądać usunięcia swoich danych.',
      'Masz prawo do bycia zapomnianym.',
      'Jeśli chcesz, żebyśmy usunęli Twoje dane i konto, możesz o to poprosić w celu ich usunięcia.',
    ],
  },
  counterexamples: [
    'Pliki cookies można usunąć w ustawieniach przeglądarki.',
    'Usunięcie chwastów z grządki może potrwać.',
    'Po upływie roku dane mogą być usunięte przez ogrodnika.',
  ],
});
