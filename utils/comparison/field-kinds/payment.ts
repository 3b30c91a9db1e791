import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 110,
  rank: 30,
  words: {
    en: '=card, card number, name on card, iban, bank account*, amount, other amount, cvc, cvv, donation amount',
    fr: 'carte bancaire, numero de carte, titulaire de la carte, iban, montant, autre montant',
    de: 'iban, kontoinhaber*, kreditkarte*, betrag, kartennummer',
    es: 'tarjeta, iban, importe, cantidad, titular de la tarjeta',
    it: 'carta di credito, iban, importo, intestatario',
    pt: 'cartao de credito, iban, montante, =valor',
    nl: 'iban, bedrag, rekeningnummer',
    pl: 'numer karty, iban, kwota, numer konta',
    sv: 'belopp, kortnummer',
    da: 'belob, kortnummer',
    no: 'belop, kortnummer',
    fi: 'summa, tilinumero',
    cs: 'castka, cislo karty, cislo uctu',
    ro: 'suma, numar card, iban',
    hu: 'osszeg, kartyaszam',
    el: 'ποσο, αριθμος καρτας',
    ru: 'сумма, номер карты',
  },
  names: /card|iban|\bcvc\b|\bcvv\b|amount|montant|betrag|importe/i,
});
