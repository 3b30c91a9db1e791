import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['applicants', 'job applicants', 'recruitment', 'job candidates', 'careers'],
    fr: ['recrutement', 'candidats à l’emploi', 'candidatures à un emploi', 'postulants'],
    de: ['bewerber', 'bewerberinnen', 'bewerbung', 'bewerbungen', 'stellenbewerber'],
    es: ['selección de personal', 'solicitantes de empleo', 'trabaja con nosotros'],
    it: ['candidature di lavoro', 'lavora con noi', 'selezione del personale'],
    pt: ['recrutamento', 'candidatos a emprego'],
    nl: ['sollicitanten', 'sollicitatie', 'werving'],
    pl: ['rekrutacja', 'rekrutacji', 'kandydatów do pracy'],
  },
});
