import { definePhrases } from '../../define-phrases';

const VOTE =
  /\b(elezion[ei]|vot(o|azione|azioni)|consultazion[ei]( elettoral[ei]| referendari[ae])?|campagna( elettorale)?|referendum|primarie|candidatura|raccolta( delle)? firme|petizione|ballottaggio|scrutinio|mandato)\b/;

export default definePhrases({
  headings: /dopo (le elezioni|il voto|la campagna|il referendum)|al termine della campagna|fine (della )?campagna/,
  yes: [
    [
      6,
      VOTE,
      /\b(dopo|dopo la|al termine|alla fine|fino a|fino al|fino alla|conclus\w+|terminat\w+|entro|successiv[oi]|chiusura|esaurit\w+|finita|conclusione|fine|svolgimento)\b.{0,60}\b(elezion[ei]|vot(o|azione|azioni)|consultazion[ei]|campagna|referendum|primarie|candidatura|raccolta( delle)? firme|petizione|ballottaggio|scrutinio|mandato)\b|\b(conclus[oaie]|terminat[oaie]|finit[oaie]) (la|le|il|i)\b/,
      /\b(cancellat\w+|cancelleremo|distrutt\w+|eliminat\w+|conservat\w+|conserveremo|conserviamo|anonimizzat\w+|trasferit\w+|consegnat\w+|utilizzat\w+|mantenut\w+|rimossi)\b/,
      /\b(dati|informazioni|indirizzi|recapiti|firme|essi|elenchi)\b/,
    ],
  ],
  veto: [/\bcookies?\b|\bdiritto\b/],
  examples: {
    yes: [
      'Dopo le elezioni i dati saranno distrutti.',
      'Al termine della campagna cancelliamo i dati, che saranno eliminati.',
    ],
    also: ['retention'],
  },
  counterexamples: ['Dopo le elezioni festeggiamo nel giardino.', 'La campagna termina domenica.'],
});
