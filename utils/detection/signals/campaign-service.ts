import { isCampaignService } from '../campaign-services';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'A service made for campaigns',
    fr: 'Un service conçu pour les campagnes',
    de: 'Ein für Kampagnen gemachter Dienst',
    es: 'Un servicio hecho para campañas',
    it: 'Un servizio pensato per le campagne elettorali',
    nl: 'Een dienst gemaakt voor campagnes',
    pl: 'Usługa stworzona dla kampanii',
    pt: 'Um serviço feito para campanhas',
  },
  look: ({ facts, platforms }) => [
    ...platforms
      .filter(({ hosts, role }) => role === 'host' && hosts.some(isCampaignService))
      .flatMap(({ evidence }) => evidence.slice(0, 1)),
    ...facts.forms
      .filter(({ action }) => isCampaignService(action))
      .map(({ action }) => ({ saw: action.slice(0, 300), where: 'form' as const })),
    ...facts.links
      .filter(({ url }) => isCampaignService(url))
      .map(({ url }) => ({ saw: url.slice(0, 300), where: 'link' as const })),
    ...facts.assets
      .filter(({ url, kind }) => kind !== 'image' && isCampaignService(url))
      .map(({ url, kind }) => ({
        saw: url.slice(0, 300),
        where: kind === 'frame' ? ('frame' as const) : ('script' as const),
      })),
  ],
});
