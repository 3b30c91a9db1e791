import { definePhrases } from '../../define-phrases';

const KINDS =
  /\b(opinion(es)?|ideas?|convicciones|creencias|ideologias?|preferencias?|afinidad(es)?|orientacion(es)?|afiliacion) (y \w+ |o \w+ |\w+ )?(politicas?|ideologicas?|religiosas?|sindical(es)?|filosoficas?|partidistas?|morales)\b|\bideologia\b|\bintencion(es)? de voto\b|\b(afiliacion|pertenencia|militancia) (sindical|politica)\b|\borigen (racial|etnico)\b|\b(vida|orientacion) sexual\b|\b(datos|informacion) ([^.;,]{0,30})?(de salud|relativ\w+ a (la |su |tu )?salud|medic[oa]s?|biometric\w+|genetic\w+|religios\w+|sanitari\w+)\b|\bcreencias\b/;
const SENSITIVE =
  /\b(datos ([^.;,]{0,20})?(sensibles|especialmente protegidos)|categorias? especial(es)?|informacion sensible)\b/;

export default definePhrases({
  headings:
    /sensibles|categorias? especial|especialmente protegidos|opiniones|datos (que|recopil|tratad|personales)|informacion (que )?(recopil|recog|se)|ideolog/,
  yes: [
    [
      5,
      KINDS,
      /\b(recab|recog|recopil|trat|registr|conserv|utiliz|solicit|revel|deduc|ded[uj]|manifiest|obten|almacen|cumpliment)\w*\b/,
      /\b(datos|informacion|sus|tus|su|tu|relativ\w+|personas)\b/,
    ],
    [5, KINDS, /\b(articulo 9|art\.? 9|explicito|expreso|consentimiento|interes publico)\b/],
    [5, SENSITIVE, /\b(recab|recog|recopil|trat|registr|conserv|utiliz|solicit|almacen)\w*\b/],
  ],
  headed: [[2.5, KINDS]],
  no: [
    [
      6,
      /\b(no|ningun|ninguna|nunca|jamas|tampoco)\b/,
      /\b(datos ([^.;,]{0,20})?(sensibles|especialmente protegidos)|categorias? especial(es)?|opiniones politicas|ideologia|datos de salud)\b/,
      /\b(no|nunca|jamas|tampoco) (se |nos |le )?(recab|recog|recopil|trat|registr|solicit|almacen|ped)\w*|\bningun (dato|tipo de dato)\b/,
    ],
  ],
  exceptions: /\b(salvo|excepto|sin (su|tu|el)|a menos|solo|unicamente)\b/,
  veto: [
    /\b(rogamos|por favor|no (nos )?(envie|facilite|incluya|indique)s?|absteng\w+|abstener\w*)\b/,
    /\b(se entiende por|se entendera|son aquellos|esta prohibid\w+|prohibe)\b|\bprofesional(es)? (de la salud|sanitari\w+)|\bsalud publica\b/,
    /\bcookies?\b|\? ?$/,
  ],
  examples: {
    yes: [
      'Registramos sus opiniones políticas cuando responde a nuestras encuestas.',
      'Apoyar nuestra lista puede revelar tus ideas políticas.',
    ],
    no: ['No tratamos datos sensibles.'],
    also: ['data-collected'],
  },
  counterexamples: [
    'La campaña defiende la salud pública.',
    'Por favor, no nos envíe información sobre sus creencias religiosas.',
  ],
});
