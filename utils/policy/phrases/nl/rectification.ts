import { definePhrases } from '../../define-phrases';

const MAY =
  /\brecht(en)?\b|\b(kunt|kan|kun|mag|wilt|wil|wenst) (u|je|jij|men)\b|\b(u|je|jij|personen|betrokkenen?|leden) .{0,80}\b(kunt|kan|kunnen|mag|wilt)\b|\bverzoek(en|t)?\b|\bvragen\b|\bte allen tijde\b|\bop elk moment\b|\baltijd\b|\bsteeds\b/;
const CORRECT =
  /\brectificati\w*|\brectificer\w*|\bgerectificeerd\b|\bcorrecties?\b|\bcorriger\w*|\bgecorrigeerd\b|\bverbeter(en|ing)\b|\bte verbeteren\b|\baanpassing\b|\b(laten )?aanpassen\b|\baan te (laten )?passen\b|\baanvull(en|ing)\b|\baan te (laten )?vullen\b|\b(laten )?wijzigen\b|\bwijziging van (uw|je|jouw|de) \w*gegevens\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\brectificatie\b|\bdie steeds\b|\bdeze\b/;

export default definePhrases({
  headings: /rectific|correctie|verbeter|aanpass|aanvull|wijzigen|\brechten?\b|privacyrechten/,
  yes: [
    [5, CORRECT, MAY, DATA],
    [
      2,
      CORRECT,
      /\bart(ikel|\.)? ?16\b|\brecht op (rectificatie|correctie|verbetering)\b|\bonjuist\w*|\bonvolledig\w*|\bfoutieve?\b/,
    ],
    [5, CORRECT, /\bart(ikel|\.)? ?16\b/],
  ],
  headed: [[4, /\brectificatie\b|\bcorrectie\b|\bcorrigeren\b|\bverbetering\b|\baanvullen\b/]],
  veto: [
    /\b(verklaring|beleid|statement|voorwaarden|reglement)\b.{0,60}\b(aan te passen|aanpassen|wijzig\w*|aan te vullen)|\b(aan te passen|aanpassen|wijzigen)\b.{0,40}\b(privacy|verklaring|beleid)/,
    /\b(website|site|dienst\w*|pagina's?|inhoud|service|ervaring|kwaliteit)\b.{0,40}\b(te )?verbeter|\bverbeter(en|ing) van (onze|de) (website|dienst|service|site)/,
    /\bcookie\w*|\bvoorkeuren\b.{0,20}\baanpassen\b|\b(leest u|lees je|leggen (wij|we) uit)\b/,
  ],
  examples: { yes: ['U kunt onjuiste gegevens laten corrigeren.', 'Je hebt recht op verbetering van je gegevens.'] },
  counterexamples: [
    'Wij kunnen deze verklaring aanpassen als u dat wilt.',
    'U kunt ons vragen de tuin te verbeteren voor de zomer.',
  ],
});
