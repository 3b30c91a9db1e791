import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(f), 44–49',
  date: '2026-11-22',
  label: {
    en: 'Whether the data leaves the country',
    fr: 'Si les données quittent le pays',
    de: 'Ob die Daten das Land verlassen',
    es: 'Si los datos salen del país',
    it: 'Se i dati escono dal paese',
    nl: 'Of de gegevens het land verlaten',
    pl: 'Czy dane opuszczają kraj',
    pt: 'Se os dados saem do país',
  },
  group: 'whom',
  order: 130,
  articles: ['44', '45', '46', '47', '48', '49'],
  details: {
    safeguard: {
      en: 'Safeguard that is named',
      fr: 'Garantie nommée',
      de: 'Genannte Garantie',
      es: 'Garantía que se nombra',
      it: 'Garanzia indicata',
      nl: 'Genoemde waarborg',
      pl: 'Wskazane zabezpieczenie',
      pt: 'Garantia que é nomeada',
    },
    'privacy-shield': {
      en: 'Names Privacy Shield or Safe Harbor, which were annulled in 2020 and 2015',
      fr: 'Cite le Privacy Shield ou le Safe Harbor, annulés en 2020 et 2015',
      de: 'Nennt Privacy Shield oder Safe Harbor, 2020 und 2015 für ungültig erklärt',
      es: 'Nombra el Privacy Shield o el Safe Harbor, anulados en 2020 y 2015',
      it: 'Cita il Privacy Shield o il Safe Harbor, annullati nel 2020 e nel 2015',
      nl: 'Noemt Privacy Shield of Safe Harbor, ongeldig verklaard in 2020 en 2015',
      pl: 'Wymienia Privacy Shield lub Safe Harbor, unieważnione w 2020 i 2015 r.',
      pt: 'Nomeia o Privacy Shield ou o Safe Harbor, anulados em 2020 e 2015',
    },
  },
});
