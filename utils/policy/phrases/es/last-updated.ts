import { definePhrases } from '../../define-phrases';

const DAY = /\b(19|20)\d\d\b/;

export default definePhrases({
  headings: /actualiza|modificacion|version|politica|aviso|privacidad|proteccion de datos|cambios|aceptacion/,
  yes: [
    [6, /\bultima (actualizacion|modificacion|revision|version)\b/, DAY],
    [
      6,
      /\b(fecha de (la )?(ultima )?(actualizacion|modificacion|revision|entrada en vigor|vigencia)|actualizad[oa]( por ultima vez)?:?)\b/,
      DAY,
    ],
    [
      4,
      /\b(politica|pagina|documento|aviso|clausula|condiciones|version|actualizad[oa]|vigente|en vigor|vigencia|texto)\b/,
      /\b(actualizad[oa]|modificad[oa]|revisad[oa]|vigente|en vigor|version|redactad[oa]|vigencia|publicad[oa])\b.{0,40}\b(el|a|de|desde|en|del)\b.{0,24}\b(201\d|20[2-4]\d)\b|\b(version|actualizacion|vigencia|en vigor|modificacion) ?:? ?.{0,30}\b(201\d|20[2-4]\d)\b/,
    ],
  ],
  veto: [
    /\b(rgpd|reglamento|ley|lopd|directiva|real decreto)\b.{0,80}\b(en vigor|vigente|modificad|\d+\/\d{4})/,
    /\bcopyright\b|\btodos los derechos reservados\b/,
    /\bhemos (anadido|retirado|cambiado)\b/,
  ],
  examples: {
    yes: [
      'Última actualización: 12 de marzo de 2025.',
      'Esta página fue modificada el 3 de febrero de 2024.',
      'En vigor desde el 1 de junio de 2023.',
    ],
  },
  counterexamples: [
    'La Ley Orgánica 3/2018, vigente desde 2018, protege sus elecciones.',
    'El reglamento entró en vigor el 25 de mayo de 2018.',
  ],
});
