import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 100,
  rank: 60,
  words: {
    en: 'occupation, employer, job, job title, profession, organisation, organization, company',
    fr: 'profession, employeur, metier, organisation, entreprise, fonction',
    de: 'beruf*, arbeitgeber, organisation, firma',
    es: 'profesion, ocupacion, empresa, organizacion',
    it: 'professione, occupazione, azienda, organizzazione',
    pt: 'profissao, ocupacao, empresa, organizacao',
    nl: 'beroep, werkgever, organisatie, bedrijf',
    pl: 'zawod, pracodawca, organizacja, firma',
    sv: 'yrke, arbetsgivare, organisation',
    da: 'stilling, beskaeftigelse, organisation',
    no: 'yrke, arbeidsgiver, organisasjon',
    fi: 'ammatti, tyonantaja',
    cs: 'povolani, zamestnavatel',
    ro: 'ocupatie, profesie, angajator',
    hu: 'foglalkozas, munkahely',
    el: 'επαγγελμα',
    ru: 'профессия, работодатель',
  },
  names: /occupation|employer|profession|company|organi[sz]ation|beruf|metier|^job/i,
});
