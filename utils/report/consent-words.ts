import type { WordsByLanguage } from './word-list';

/** Words of boxes by which a visitor agrees to something or asks to be written to. Own knowledge of forms, 2026-11-22. */
export const CONSENT_WORDS: WordsByLanguage = {
  en: 'agree*, accept*, consent*, i authori*, i have read, i ve read, opt in, opt me in, subscribe*, newsletter*, receive*, send me, email me, text me, contact me, keep me, privacy policy, privacy notice, terms, permission, gdpr, updates, contact you, by email, by e mail, by text, by sms, by phone, reach you',
  fr: 'accepte*, consen*, j autorise, autorise*, j ai lu, je souhaite recevoir, recevoir*, newsletter*, lettre d information, etre contacte*, etre informe*, m informer, politique de confidentialite, conditions, rgpd, donnees personnelles, reconnais*, vous contacter, vous joindre, tenir informe*, par e mail, par mail, par sms, par telephone, par courrier',
  de: 'einverstanden, stimme zu, zustimm*, stimme der, einwillig*, akzeptier*, gelesen, newsletter*, erhalten, informiert werden, kontaktiert*, kontaktaufnahme, datenschutz*, nutzungsbedingungen, dsgvo, per e mail, per sms, per telefon, per post, kontaktieren, informieren',
  es: 'acepto, aceptar, consiento, consentimiento, autorizo, he leido, recibir*, boletin*, politica de privacidad, condiciones, estoy de acuerdo, rgpd, contacten, por correo, por email, por sms, por telefono, por whatsapp, contactar*, informad*',
  it: 'accetto, accettare, acconsento, consenso, autorizzo, ho letto, ricevere*, newsletter*, informativa, privacy, presto il consenso, trattamento dei dati, condizioni, via e mail, via sms, per telefono, contattar*, essere informat*, essere contattat*',
  pt: 'aceito, aceitar, concordo, consinto, consentimento, autorizo, li e, receber*, newsletter*, politica de privacidade, termos, rgpd, lgpd, por e mail, por email, por sms, por telefone, contactar*, informad*',
  nl: 'akkoord, ga ermee akkoord, toestemming, ik accepteer, gelezen, ontvangen*, nieuwsbrief*, privacyverklaring*, privacybeleid, voorwaarden, avg, op de hoogte, per e mail, per sms, per telefoon, contact met, geinformeerd',
  pl: 'zgadzam sie, wyrazam zgode, zgoda, zgode, akceptuje, zapoznalem*, zapoznalam*, otrzymywa*, newsletter*, polityk*, przetwarzani*, rodo, regulamin*, droga mailowa, przez e mail, przez sms, telefonicznie, kontaktowac*, kontakt',
  sv: 'godkann*, samtyck*, accepter*, jag har last, ta emot, fa nyhetsbrev*, nyhetsbrev*, integritetspolicy*, personuppgift*, gdpr, villkor*, via e post, via sms, per telefon, kontakta*',
  da: 'accepter*, samtykk*, jeg har laest, modtage*, nyhedsbrev*, privatlivspolitik*, persondata*, betingelser*, gdpr, giver tilladelse, via e mail, pa mail, via sms, pr telefon, kontakt*',
  no: 'godtar, samtykk*, aksepter*, jeg har lest, motta*, nyhetsbrev*, personvern*, vilkar*, gdpr, pa e post, via e post, via sms, pa telefon, kontakte*',
  fi: 'hyvaksyn*, suostu*, annan luvan, olen lukenut, vastaanottaa, uutiskirje*, tietosuoja*, ehdot, gdpr, saa lahettaa, sahkopostitse, tekstiviesti*, puhelimitse, yhteytta',
  cs: 'souhlas*, prijim*, zasilani, zasilat, newsletter*, zpracovani*, osobnich udaju, podmink*, gdpr, beru na vedomi, e mailem, emailem, prostrednictvim sms, telefonicky, kontaktova*',
  sk: 'suhlas*, zasielani*, newsletter*, spracovani*, osobnych udajov, podmienk*, gdpr',
  ro: 'sunt de acord, accept, consimt*, am citit, primesc, sa primesc, newsletter*, politica de confidentialitate, prelucrare*, termenii, gdpr, prin e mail, prin email, prin sms, telefonic, contacta*',
  hu: 'elfogadom, hozzajarul*, beleegy*, elolvastam, hirlevel*, adatkezel*, adatvedel*, feltetel*, gdpr, kerek ertesitest, e mailben, sms ben, telefonon, megkeres*',
  hr: 'slazem se, pristajem, prihvacam, suglas*, privol*, newsletter*, obrad*, privatnost*, uvjet*, gdpr',
  sl: 'strinjam se, soglasam, sprejemam, privolit*, novice, obdelav*, zasebnost*, pogoj*, gdpr',
  el: 'συμφωνω, αποδεχομαι, συναινω, συγκατατιθεμαι, εχω διαβασει, να λαμβανω, newsletter*, πολιτικη απορρητου, προσωπικων δεδομενων, ορους, με e mail, μεσω email, με sms, τηλεφωνικα, επικοινων*',
  ru: 'согласен, согласна, соглашаюсь, даю согласие, принимаю, прочитал*, ознакомлен*, получать, рассылк*, персональных данных, условия',
  bg: 'съгласен, съгласна, съгласявам*, приемам, прочетох, получавам, бюлетин*, лични данни, условия*',
  uk: 'погоджуюс*, згоден, згодна, надаю згоду, приймаю, отримувати, розсилк*, персональних даних, умови',
  tr: 'kabul ediyorum, onayliyorum, izin veriyorum, okudum, almak istiyorum, bulten*, kvkk, kisisel veri*, sartlar*',
};
