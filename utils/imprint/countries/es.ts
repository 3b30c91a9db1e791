import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

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
      needs: /NIF|CIF|domicilio|LSSI|sitio|p[áa]gina|\bweb\b|aviso legal|denominaci[óo]n/iu,
    },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /titular (?:de|del) (?:este |presente |la )?(?:sitio|p[áa]gina|portal|web)(?: web)?(?: [\w./:-]{4,60})?/iu,
    },
    { role: 'provider', strength: 1, joined: 'colon', lead: /(?:raz[óo]n|denominaci[óo]n) social/iu },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /(?:editor(?:a)?|responsable|propietari[oa]) (?:de(?:l| la| este| esta)) (?:presente )?(?:sitio|p[áa]gina|web)(?: web)?/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /alojad[oa] (?:en|por)(?: los servidores de)?/iu,
      needs: /\b(?:sitio|p[áa]gina|web|servidor)/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /(?:proveedor de (?:alojamiento|hosting)|alojamiento web|prestador de(?:l servicio de)? alojamiento)/iu,
    },
    hostingLabel,
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /administrador(?:a)? electoral/iu },
  ],
  examples: [
    { text: 'Titular del sitio web: Partido Ejemplo, C/ Mayor 1', role: 'provider', name: 'Partido Ejemplo' },
    { text: 'Denominación social: Asociación Ejemplo', role: 'provider', name: 'Asociación Ejemplo' },
    { text: 'Este sitio web está alojado en Ejemplo Servidores S.L.', role: 'host', name: 'Ejemplo Servidores S.L.' },
    {
      text: 'Titular: Partido Ejemplo\nDomicilio: C/ Mayor 1, 28013 Madrid\nE-mail: hola@ejemplo.es',
      role: 'provider',
      name: 'Partido Ejemplo',
      address: 'C/ Mayor 1, 28013 Madrid',
      email: 'hola@ejemplo.es',
    },
    {
      text: 'Se informa que el titular del sitio web www.ejemplo.es es: Partido Ejemplo, con NIF G0',
      role: 'provider',
      name: 'Partido Ejemplo',
    },
  ],
  counterexamples: [
    'Titular: Gran victoria en las elecciones',
    'Aviso legal',
    'Alojamiento: Hotel Ejemplo',
    'Responsable de comunicación: Ana Ejemplo',
    'El titular del derecho puede dirigirse a nosotros.',
  ],
});
