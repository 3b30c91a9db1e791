import { definePhrases } from '../../define-phrases';

const REPRESENTATIVE =
  /\brepresentantes?\b.{0,60}\b(en|ante|dentro de|para) (el territorio de )?(la |el )?(union|ue\b|eee|espacio economico|europa)|\brepresentante\b.{0,120}\barticulo 27\b|\b(articulo|art\.?) 27\b.{0,120}\brepresentante/;

export default definePhrases({
  headings: /representante/,
  yes: [[6, REPRESENTATIVE, /\b(design\w+|nombr\w+|es|contact\w*|direccion|dirig\w+)\b|:/]],
  veto: [
    /\brepresentantes? (legal(es)?|sindical(es)?|elegid\w+|electos?|del pueblo|de (los|las) trabajador\w+)\b/,
    /\bparlamento europeo\b|\beurodiputad\w+|\belecciones europeas\b/,
  ],
  examples: { yes: ['Nuestro representante en la Unión Europea es la sociedad Ribera Consulta, de Bruselas.'] },
  counterexamples: [
    'Nuestros representantes en el Parlamento Europeo viajan a Estrasburgo.',
    'El representante legal del menor firma el impreso.',
  ],
});
