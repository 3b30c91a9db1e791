import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 120,
  rank: 70,
  words: {
    en: 'username, user name, login, twitter, facebook, instagram, telegram, whatsapp, handle',
    fr: 'identifiant, nom d utilisateur, pseudo*',
    de: 'benutzername, nutzername',
    es: 'usuario, nombre de usuario',
    it: 'nome utente',
    pt: 'utilizador, usuario, nome de usuario',
    nl: 'gebruikersnaam',
    pl: 'nazwa uzytkownika, login',
    sv: 'anvandarnamn',
    da: 'brugernavn',
    no: 'brukernavn',
    fi: 'kayttajanimi, kayttajatunnus',
    cs: 'uzivatelske jmeno',
    ro: 'nume de utilizator',
    hu: 'felhasznalonev',
    el: 'ονομα χρηστη',
    ru: 'логин, имя пользователя',
  },
  names: /user-?_?name|login|pseudo|twitter|facebook|instagram|telegram|whatsapp/i,
});
