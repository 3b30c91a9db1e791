import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 150,
  rank: 140,
  types: ['textarea'],
  words: {
    en: 'message, =comment, comments, your comment, leave a comment, question*, your idea*, feedback, subject',
    fr: 'message, commentaire*, question*, sujet, objet',
    de: 'nachricht, kommentar*, frage*, anliegen, betreff',
    es: 'mensaje, comentario*, pregunta*, asunto',
    it: 'messaggio, commento, domanda*, oggetto',
    pt: 'mensagem, comentario*, assunto',
    nl: 'bericht, vraag, opmerking*, onderwerp',
    pl: 'wiadomosc, komentarz, pytanie, temat, tresc',
    sv: 'meddelande, kommentar*',
    da: 'besked, kommentar*',
    no: 'melding, kommentar*',
    fi: 'viesti, kommentti',
    cs: 'zprava, komentar',
    ro: 'mesaj, comentariu',
    hu: 'uzenet, megjegyzes',
    el: 'μηνυμα',
    ru: 'сообщение, комментарий',
  },
  names: /message|comment|nachricht|mensaje|messaggio|bericht|subject/i,
});
