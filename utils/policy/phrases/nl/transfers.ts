import { definePhrases } from '../../define-phrases';

const AWAY =
  /\bbuiten (de )?(eu\b|europese (unie|economische ruimte)|eer\b|europa|europese|nederland|belgie)|\bderde land(en)?\b|\bderdeland\w*|\blanden buiten\b|\b(verenigde staten|vs|usa|u\.s\.a?|amerika|amerikaanse)\b|\bin het buitenland\b|\bnaar het buitenland\b|\binternationale (organisaties|doorgifte)\b|\bwereldwijd\b/;
const MOVE =
  /\b(doorgifte\w*|doorgegeven|doorgeven|geven .{0,60}\bdoor|door te geven|overdracht|overgedragen|overdragen|verwerkt|verwerken|verwerking|opgeslagen|opslag|verstuurd|verzonden|verstrek\w*|servers?|overgebracht|bewaard|gehost|gestuurd|terechtkomen|bevinden|transfer\w*)\b/;
const SAFE =
  /\b(standaard|model)\s?(contractbepalingen|contractclausules|contractuele (bepalingen|clausules)|bepalingen)\b|\bmodelcontract\w*|\badequaatheidsbesluit\w*|\bdata privacy framework\b|\bbinding corporate rules\b|\bbindende bedrijfsvoorschriften\b|\bpassende? (waarborgen|beschermingsniveau)\b|\badequa(at|te) (niveau|beschermings\w+)\b|\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b|\bdpf\b|\bscc'?s\b|\bart(ikel|\.)? ?4[4-9]\b/;

export default definePhrases({
  headings:
    /buiten (de )?(eu|europese|eer|europa)|derde landen|doorgifte|buitenland|internationaal|internationale|waar (worden|bewaren|slaan)|locatie/,
  yes: [
    [5, AWAY, MOVE, /\b\w*gegevens\b|\bdata\b|\binformatie\b|\bservers?\b|\bip-adres\w*/],
    [
      5,
      SAFE,
      /\b\w*gegevens\b|\bderde land\w*|\b(vs|verenigde staten)\b|\beuropese\b|\bgecertificeerd\b/,
      /\b(doorgifte|doorgegeven|gecertificeerd|commissie|gesloten|waarborg\w*|op basis van|verwerk\w*|overdracht|bescherm\w*|aangesloten)\b/,
    ],
    [3, AWAY, SAFE],
    [4, /\b(servers?|datacenters?|opgeslagen|gehost)\b/, /\b(verenigde staten|vs|usa|buitenland)\b/],
  ],
  headed: [[3, AWAY]],
  no: [
    [
      6,
      AWAY,
      /\b(niet|geen|nooit)\b/,
      /\b(niet|geen|nooit)\b.{0,120}\b(door(ge)?ge\w+|doorgifte|door|verwerkt|verzonden|overgedragen|opgeslagen|verstrek\w*|buiten)\b|\b(doorgifte|verwerkt|gegevens|doorgegeven|verstrek\w*)\b.{0,120}\b(niet|nooit)\b/,
    ],
    [
      5,
      /\b(uitsluitend|alleen|enkel|bewaren|bevinden|binnen|staan|verwerkt)\b/,
      /\b(binnen|in) (de |het )?(eu\b|europese (unie|economische ruimte)|eer\b|nederland|belgie|europa)\b/,
      /\b\w*gegevens\b|\bservers?\b|\bdata\b/,
      /\b(bewaren|bewaard|opgeslagen|servers?|verwerkt|verwerken|gehost|datacenter|bevinden)\b/,
    ],
  ],
  exceptions: /\b(behalve|tenzij|uitgezonderd|alleen (als|indien|wanneer)|zonder dat|indien)\b/,
  veto: [
    /\bcookies? (is|zijn)\b|\boverdraagbaarheid\b|\brecht (op|om)\b|\blidstaat\b|\bprivacyverklaring van\b|\bde wet\b.{0,40}\bvan toepassing\b|\bvan toepassing in\b|\bin overeenstemming met\b.{0,60}\b(avg|uavg)\b(?!.{0,80}derde)/,
    /\breizen\b|\binwoners\b|\bkamer van koophandel\b/,
  ],
  details: {
    safeguard:
      /\b(standaard|model)\s?(contractbepalingen|contractclausules|contractuele (bepalingen|clausules)|bepalingen)\b|\bmodelcontract\w*|\badequaatheidsbesluit\w*|\bdata privacy framework\b|\bbinding corporate rules\b|\bbindende bedrijfsvoorschriften\b|\bpassende waarborgen\b|\bdpf\b|\bscc'?s\b/,
    'privacy-shield': /\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b/,
  },
  examples: {
    yes: [
      'Uw gegevens kunnen op servers in de Verenigde Staten worden opgeslagen.',
      'Met de dienst in een derde land zijn modelcontractbepalingen gesloten.',
    ],
    no: ['Wij geven gegevens nooit door buiten de Europese Unie.'],
    also: ['retention', 'recipients'],
  },
  counterexamples: [
    'Het recht op overdraagbaarheid geldt ook voor gegevens die buiten de Europese Unie zijn opgeslagen.',
    'Onze vrienden in de Verenigde Staten lezen graag.',
  ],
});
