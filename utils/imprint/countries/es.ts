import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Ley 34/2002 (LSSI) art. 10: who provides the site',
  date: '2026-11-22',
  phrases: [
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /titular(?: de(?:l sitio| la p[áa]gina| este sitio)?(?: web)?)?/iu,
      opens: true,
    },
    { role: 'provider', strength: 1, joined: 'colon', lead: /(?:raz[óo]n|denominaci[óo]n) social/iu },
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /administrador(?:a)? electoral/iu },
  ],
  examples: [
    { text: 'Titular del sitio web: Partido Ejemplo, C/ Mayor 1', role: 'provider', name: 'Partido Ejemplo' },
    { text: 'Denominación social: Asociación Ejemplo', role: 'provider', name: 'Asociación Ejemplo' },
  ],
  counterexamples: [
    'Aviso legal',
    'Responsable del tratamiento: Partido Ejemplo',
    'El titular del derecho puede dirigirse a nosotros.',
  ],
});
