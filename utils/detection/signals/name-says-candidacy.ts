import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The site’s name speaks of a candidacy, an office or an election',
    fr: 'Le nom du site parle d’une candidature, d’un mandat ou d’une élection',
    de: 'Der Name der Website spricht von einer Kandidatur, einem Amt oder einer Wahl',
    es: 'El nombre del sitio habla de una candidatura, un cargo o una elección',
    it: 'Il nome del sito parla di una candidatura, di una carica o di un’elezione',
    nl: 'De naam van de site spreekt van een kandidatuur, een ambt of een verkiezing',
    pl: 'Nazwa witryny mówi o kandydaturze, urzędzie lub wyborach',
    pt: 'O nome do site fala de uma candidatura, de um cargo ou de uma eleição',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => zone === 'name' && /^(?:candidate|election|office|constituency|vote)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
