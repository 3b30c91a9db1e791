import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /reclama|queja|\bderechos?\b|\baepd\b|agencia espanola|autoridad|tutela/,
  yes: [
    [
      6,
      /\b(reclamacion(es)?|reclamar|denuncia|denunciar|quejas?|tutela|recurrir|recurso)\b/,
      /\b(aepd|agpd|agencia (espanola |catalana |vasca )?de proteccion|agencia espanola|autoridad(es)? (\w+ )?(de control|de proteccion|competente|supervision|nacional)|autoridad de control|autoridad competente|autoritat catalana|apdcat|datuak|consejo de transparencia y proteccion|autoridad catalana|autoridad vasca|inai|superintendencia|agencia de acceso a la informacion)\b/,
    ],
    [
      4,
      /\b(acudir|dirigir(se|te)|contactar|interponer|presentar|plantear|poner)\b/,
      /\b(aepd|agpd|agencia espanola de proteccion|autoridad de control|autoridad competente)\b/,
      /\b(derechos?|vulner\w+|incumpl\w+|litigio|discrepancia|considera\w*|satisf\w+|reclamacion|atendid\w+|divergencias?)\b/,
    ],
  ],
  headed: [[3, /\b(ante la )?(aepd|agencia espanola de proteccion|autoridad de control)\b/]],
  veto: [
    /\b(inscrit[oa]s? en|registro general|recomendacion(es)? de|guia de) (la )?(aepd|agencia)|\bnotificar la brecha\b|\bbrechas?\b/,
    /\? ?$|\bcookies?\b/,
  ],
  examples: {
    yes: [
      'Puede presentar una reclamación ante la Agencia Española de Protección de Datos.',
      'Tienes derecho a reclamar ante la autoridad de control.',
    ],
  },
  counterexamples: [
    'Seguimos las recomendaciones de la Agencia Española de Protección de Datos.',
    'El fichero está inscrito en el Registro General de la AEPD.',
  ],
});
