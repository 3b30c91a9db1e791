import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'French phrases of legal notices as used in Luxembourg; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergeur(?: du site(?: web| internet)?)?/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergement(?: du site(?: web| internet)?)?/iu },
    hostingLabel,
  ],
  examples: [{ text: 'Hébergeur du site : Exemple S.A., Luxembourg', role: 'host', name: 'Exemple S.A.' }],
});
