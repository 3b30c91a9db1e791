import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(e)',
  date: '2026-11-22',
  label: {
    en: 'Selling, renting or exchanging the data',
    fr: 'Vendre, louer ou échanger les données',
    de: 'Verkauf, Vermietung oder Tausch der Daten',
    es: 'Vender, alquilar o intercambiar los datos',
    it: 'Vendita, locazione o scambio dei dati',
    nl: 'Verkoop, verhuur of ruil van de gegevens',
    pl: 'Sprzedaż, wynajem lub wymiana danych',
    pt: 'Vender, alugar ou trocar os dados',
  },
  group: 'whom',
  order: 120,
});
