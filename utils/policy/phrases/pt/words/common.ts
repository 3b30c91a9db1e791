/** What a policy is about, folded. */
export const DATA = /\b(dados?|informac(ao|oes)|registos?|registros?|cadastro|ficheiros?)\b/;

/** Says that a person may ask for something: the right itself, or leave to ask. */
export const MAY_ASK =
  /\bdireitos?\b|\b(pode(m|s|ra|rao|ras|ria)?|possibilidade|faculdade|solicit(ar|e|ando|acao)|requer(er|eira)|ped(ir|ido|idos|e)|peca|exigir|sempre que quiser|enviando|envie|permite)\b/;

/** Who is told that they may. A sentence that names them tells more than a list of rights. */
export const WHO_MAY =
  /\b(voce|tu|titular(es)?|utilizador(a|es|as)?|usuari[oa]s?|tens|tem|podes?|podera|assiste(-lhe)?|interessad[oa]s?|soci[oa]s?|militantes?|apoiantes?)\b.{0,80}\b(direitos?|pode(m|s|ra|ras|rao)?|solicitar|exercer|pedir)\b/;
