/** A policy's words, long enough to be one. */
export const POLICY = [
  'Le responsable du traitement de vos données personnelles est l’association Exemple du Piège, 12 rue du Modèle.',
  'Vos données personnelles sont conservées pendant trois ans après votre dernier contact avec l’association.',
  'Vous avez le droit d’accéder à vos données personnelles et d’en demander l’effacement à tout moment.',
  'Vous pouvez introduire une réclamation auprès de la CNIL si vous estimez que vos droits ne sont pas respectés.',
]
  .map((it) => `<p>${it}</p>`)
  .join('');
