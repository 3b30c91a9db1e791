import { definePhrases } from '../../define-phrases';

const EVENT =
  '(eleic(ao|oes)|processo eleitoral|ato eleitoral|campanha|votacao|escrutinio|periodo eleitoral|referendo|mandato|pleito|segundo turno|peticao)';
const AFTER = new RegExp(
  `\\b(apos|depois|no final|ao final|fim|ate (a|ao|o)|findo|findas?|terminad[oa]|termo|encerramento|durante (a|o|toda a)|duracao|durante a realizacao|enquanto|periodo em que( a)?|seguintes?)\\b.{0,50}\\b${EVENT}\\b`,
);

export default definePhrases({
  headings: /(apos|depois|fim|final) (da|das|do) (campanha|eleic|ato)|conserv|retenc|quanto tempo|prazo/,
  yes: [
    [
      6,
      AFTER,
      /\b(apag\w+|elimin\w+|conserv\w+|guard(ad|am|ar)\w*|mantid[oa]s|destruid\w+|anonimizad\w+|arquiv\w+|armazen\w+|transmitid\w+|exclu\w+|regista|removid\w+|retid\w+|utilizaremos)\b/,
      /\b(dados|informac(ao|oes)|contactos|contatos|listas?|endereco|enderecos|bits|numero)\b/,
    ],
  ],
  headed: [[4, AFTER]],
  veto: [
    /\bcampanhas? (publicitari\w+|de (e-?mail|marketing|comunicacao|vacinacao|promoca\w+|sms))|\bcookies?\b/,
    /\bcontas da campanha\b/,
  ],
  examples: {
    yes: ['Todos os dados dos apoiantes são apagados seis meses após as eleições.'],
    also: ['retention', 'erasure'],
  },
  counterexamples: [
    'Depois da eleição haverá uma festa no jardim.',
    'Os dados são eliminados no final da campanha publicitária.',
  ],
});
