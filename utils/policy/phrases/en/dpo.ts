import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\b(data (protection|privacy)|privacy|information governance) (officer|manager|lead)s?\b|\bdpo\b|\bgrievance officer\b/;

export default definePhrases({
  headings: /data (protection|privacy) officer|\bdpo\b|privacy officer|grievance/,
  yes: [
    [
      6,
      OFFICER,
      /[\w.+-]{1,64}(@|\(at\)|\[at\])[\w-]{1,60}\.\w|\b(contact(ed)?|reach(ed)?|write|e-?mail|available|call|address(ed)?)\b|\bappointed\b|\bnamed\b|\b(is|name ?:)/,
    ],
    [4, /\b(data protection officer|dpo)\b/, /\b(data protection officer|dpo)( \(dpo\))? ?: ?\w/],
  ],
  headed: [[4, /[\w.+-]{1,64}(@|\(at\)|\[at\])[\w-]{1,60}\.\w|\+?\d[\d ().-]{7,18}\d|\bname\b.{0,20}:|\baddress ?:/]],
  no: [
    [
      6,
      /(n't|\b(not|no))\b/,
      /(n't|\b(not|no))\b.{0,60}\b(data protection officer|dpo)\b|\bdata protection officer\b.{0,40}\bnot (been )?(appointed|required|designated|named)\b/,
    ],
  ],
  veto: [/\b(their|its) (data protection|privacy) officer\b/],
  examples: {
    yes: ['You can reach our data protection officer at officer@valley.example.'],
    no: ['We have not appointed a data protection officer.'],
    also: ['contact'],
  },
  counterexamples: [
    'The police officer can be contacted at the station.',
    'Data protection matters to every member, and she can be contacted about it.',
  ],
});
