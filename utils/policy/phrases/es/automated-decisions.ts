import { definePhrases } from '../../define-phrases';

const DECISION =
  /\bdecision(es)?\b.{0,100}\b(automatizad|automatic)[oa]s?|\b(automatizad|automatic)[oa]s?\b.{0,40}\bdecision(es)?|\bdecisiones (individual(es|izadas)|individuales automatizadas)\b/;

export default definePhrases({
  headings: /automatizad|perfil|segmentacion|decisiones|publicidad|adsense|personaliza/,
  yes: [
    [
      5,
      DECISION,
      /\b(no ser objeto|objeto|derecho|realiz\w+|adopt\w+|tom(a|an|amos|ar)|utiliz\w+|efectos|datos|basad[oa]s?)\b/,
    ],
    [
      5,
      /\b(elaboracion de perfiles|elabor\w+ perfiles|perfilad[oa]|crear (un )?perfil\w*|perfiles? de (intereses|usuario|votante|electores)|perfilamiento)\b/,
      /\b(datos|usuari\w+|mensajes?|anuncios|publicidad|intereses|electores|utiliz\w+|realiz\w+|envi\w+|habitos|derecho|votantes|remitir|informacion)\b/,
    ],
    [
      5,
      /\b(segment(ar|acion|amos|ad[oa]s?)|microsegmentacion|personalizad[oa]s?|dirigid[oa]s)\b/,
      /\b(publicidad|anuncios?|mensajes|electores|votantes|comunicaciones|correos|contenidos?)\b/,
      /\b(datos|perfil\w*|intereses|preferencias|barrio|edad|segun|en funcion|basad[oa]s|provincia|automatizada)\b/,
    ],
    [
      4,
      /\b(publicidad|anuncios?|contenidos?)\b/,
      /\b(personalizad[oa]s?|comportamental(es)?|segmentad[oa]s?|basados? en (tus|sus)|en funcion de (tus|sus))\b/,
      /\b(google|cookies|mostrar\w*|tus|sus|intereses|visitas)\b/,
    ],
    [
      5,
      /\b(automatic[oa]s?|automatizad[oa]s?|inteligencia artificial|algoritmos?)\b/,
      /\b(clasific\w+|puntua\w+|evalu\w+|categoriz\w+|segment\w+)\b/,
    ],
  ],
  headed: [[2.5, /\b(automatizad\w+|perfil\w+|segment\w+|algoritm\w+)\b/]],
  no: [
    [
      6,
      /\b(no|ningun|ninguna|ni|nunca|tampoco)\b/,
      /\b(no|ningun|ninguna|ni|nunca|tampoco|ningun caso)\b.{0,160}\b(decision(es)?\b.{0,100}\b(automatizad|automatic)\w+|(elabor|realiz|cre)\w* (de )?(\w+ )?perfil(es)?|perfilado|segmentacion|microsegmentacion)/,
    ],
  ],
  exceptions: /\b(derechos? (de|a)|salvo|excepto|a no ser|no ser objeto|sin intervencion|unicamente con|solo con)\b/,
  veto: [
    /\b(crear|completar|editar|modificar) (un |su |tu |el )?perfil\b|\bperfil (publico|personal)\b/,
    /\? ?$|\b(se entiende por|consiste en)\b|\bpuedes (inhabilitar|configurar) el navegador/,
    /\b(recog|recopil|registr|elimin|suprim|envi|renuev)\w*\b.{0,30}\bautomaticamente\b|\bautomaticamente\b.{0,60}\b(recog|recopil|elimin|suprim|registr)/,
    /\bportabilidad de (los|sus|tus) datos,? (cuando|en un|siempre)|\bfoto de perfil\b|\bperfiles personales\b|\bmedios automatizados\b|\bpagina de perfil\b|\bservicio personalizado\b/,
  ],
  details: {
    profiling: /\bperfil(es|ado|ados|amiento)?\b|\bpuntuacion\b/,
    targeting: /\bsegment\w+|\bmicrosegment\w+|\bpersonalizad[oa]s?\b|\banuncios\b|\bdirigid[oa]s\b/,
  },
  examples: {
    yes: [
      'Realizamos la elaboración de perfiles para conocer mejor a los votantes.',
      'Enviamos mensajes segmentados según su barrio y sus intereses.',
    ],
    no: ['No se toman decisiones automatizadas.', 'No elaboramos perfiles.'],
    also: ['purposes'],
  },
  counterexamples: [
    'Las decisiones se toman en asamblea entre los vecinos.',
    'Los registros se eliminan automáticamente.',
    'Puede cambiar su foto de perfil.',
  ],
});
