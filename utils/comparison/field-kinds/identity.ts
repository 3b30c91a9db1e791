import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 90,
  rank: 40,
  words: {
    en: 'national id, identity card, id number, passport, social security, voter id, tax id',
    fr: 'carte d identite, numero de carte electorale, numero d electeur, passeport, numero de securite sociale',
    de: 'personalausweis*, ausweisnummer, steuer id, steuernummer',
    es: '=dni, dni nie, dni o nie, numero de dni, nif, documento de identidad, pasaporte',
    it: 'codice fiscale, carta d identita, documento d identita',
    pt: 'cartao de cidadao, bilhete de identidade, nif, cpf, titulo de eleitor',
    nl: 'bsn, paspoort*',
    pl: 'pesel, dowod osobisty, numer dowodu',
    sv: 'personnummer',
    da: 'cpr, cpr nummer',
    no: 'personnummer, fodselsnummer',
    fi: 'henkilotunnus',
    cs: 'rodne cislo',
    ro: 'cnp, carte de identitate',
    hu: 'szemelyi igazolvany, szemelyi szam',
    el: 'αδτ, αφμ',
    bg: 'егн',
  },
  names: /passport|national[-_]?id|\bdni\b|\bnif\b|codice[-_]?fiscale|pesel|\bcpf\b|\bbsn\b|personnummer|\bssn\b/i,
});
