import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\brights?\b|portab|export|your (choices|options|data|info(rmation)?)/,
  yes: [
    [6, /\b(portab\w+)\b/, /\b(article|art\.?) ?20\b/],
    [
      6,
      /\bportab(le|ility)\b/,
      /\brights?\b|\brequest\b|\byou (can|may)\b|\breceive\b/,
      /\b(data|info(rmation)?|format)\b/,
    ],
    [
      5,
      /\b(machine[- ]readable|structured|commonly used|electronic) (and \w+ |, )?.{0,40}format\b/,
      /\b(receive|obtain|request|provide|transfer|transmit|copy)\b/,
    ],
    [
      4,
      /\b(transfer|transmit|transferred|transmitted|ported)\b/,
      /\bto (another|a different|other) (controller|organi[sz]ation|company|provider|party|service)s?\b/,
      /\bright|\byou (can|may)\b|\brequest\b/,
    ],
    [4, /\b(request|obtain)\b/, /\btransfer of your (personal )?(data|info(rmation)?)\b/],
  ],
  examples: { yes: ['Request the transfer of your personal data.', 'You have the right to data portability.'] },
  counterexamples: ['We use portable radios at every meeting.', 'The format of our letters is structured and common.'],
});
