import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\brights?\b|consent|withdraw|your (choices|options)|opt[- ]?out/,
  yes: [
    [6, /\bwithdraw\w*|\brevo\w+/, /\b(article|art\.?) ?7\b/],
    [6, /\b(withdraw(n|s|ing|al)?|revok(e|ed|ing)|revocation|retract)\b/, /\bconsents?\b|\bpermission\b|\bagreement\b/],
    [4, /\bopt[- ]?out\b/, /\bconsent\b/],
    [
      4,
      /\bunsubscrib(e|ing)\b|\b(opt(ing)?[- ]?out|opted out)["']? (of|from) (receiving |our |the |any |these |such |all ){0,6}(marketing|promotional|newsletters?|e-?mails?|(tele)?phone calls|texts?|messages|mailings?|communications?|any, or all)|\b(no longer (wish|want) to|choose not to|do not wish to|prefer not to|stop) receiv(e|ing)\b/,
      /\b(e-?mails?|newsletters?|messages?|communications?|mailing lists?|updates|texts?|offers|information|lists?|marketing|materials?)\b/,
      /\b(you|your|users?|any time|link)\b/,
    ],
    [
      4,
      /\b(info(rmation)?|data|location|permissions?)\b/,
      /\b(info(rmation)?|data)\b.{0,80}\bmay be withdrawn\b|\b(revoke|withdraw) (these |the |this |such |any |app |all ){0,6}(permissions?|access)\b/,
    ],
    [4, /\bwithdraw\b.{0,20}\bat any time\b/, /\byou (may|can|are free to|have the right to)\b/],
    [4, /\b(cancel|change your mind about) (your|the) consent\b/, /\byou (may|can)\b|\bany time\b/],
  ],
  veto: [/\bparent(s|al)?\b/, /\bcookies?\b|\bretained\b|\beven if you\b|\bno other legal (ground|basis)\b/],
  examples: {
    yes: [
      'You can revoke these permissions for your location at any time.',
      'You may withdraw your consent at any time.',
    ],
  },
  counterexamples: [
    'Parents may withdraw the consent they gave for the school trip.',
    'The proposal was withdrawn at the meeting.',
  ],
});
