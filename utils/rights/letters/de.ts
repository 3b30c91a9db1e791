import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[Name der Organisation]',
    contact: '[E-Mail- oder Postanschrift]',
    name: '[Ihr Name]',
    email: '[die angegebene E-Mail-Adresse]',
    reasons: '[Ihre Gründe]',
  },
  greeting: 'Sehr geehrte Damen und Herren,',
  letters: {
    access: {
      subject: 'Auskunft über meine personenbezogenen Daten: {site}',
      ask: [
        'verarbeiten Sie im Zusammenhang mit der Website {site} personenbezogene Daten über mich? Falls ja, bitte ich um eine Kopie und um Auskunft darüber,\n- wofür Sie die Daten verwenden und wie lange Sie sie speichern;\n- woher sie stammen;\n- wer sie erhalten hat, alle Empfänger mit Namen;\n- in welche Länder sie übermittelt wurden.',
      ],
      platform:
        'Bitte beziehen Sie ein, was bei {platform}, wo die Website gehostet wird, gespeichert ist oder eingeht.',
    },
    erasure: {
      subject: 'Löschung meiner personenbezogenen Daten: {site}',
      ask: [
        'bitte löschen Sie die personenbezogenen Daten über mich, die Sie im Zusammenhang mit der Website {site} gespeichert haben, unterrichten Sie alle Empfänger und nennen Sie mir deren Namen. Jede Einwilligung in die Verwendung widerrufe ich. Falls Sie Daten behalten, teilen Sie mir bitte mit, welche und warum.',
      ],
      platform:
        'Bitte sorgen Sie dafür, dass auch die Kopien bei {platform}, wo die Website gehostet wird, gelöscht werden.',
    },
    portability: {
      subject: 'Übertragung meiner personenbezogenen Daten: {site}',
      ask: [
        'bitte übermitteln Sie mir die personenbezogenen Daten, die ich Ihnen über die Website {site} bereitgestellt habe, in einem strukturierten, gängigen und maschinenlesbaren Format (zum Beispiel CSV oder JSON).',
      ],
    },
    objection: {
      subject: 'Widerspruch gegen die Verarbeitung meiner Daten: {site}',
      ask: [
        'ich widerspreche der Verarbeitung der mich betreffenden personenbezogenen Daten, die im Zusammenhang mit der Website {site} erhoben wurden, zum Zweck der Direktwerbung einschließlich des damit verbundenen Profilings.',
        'Aus Gründen, die sich aus meiner besonderen Situation ergeben, widerspreche ich auch jeder anderen Verarbeitung aufgrund berechtigter Interessen oder einer öffentlichen Aufgabe: {reasons}.',
        'Bitte beenden Sie diese Verarbeitung und bestätigen Sie mir das.',
      ],
    },
    withdrawal: {
      subject: 'Widerruf meiner Einwilligung: {site}',
      ask: [
        'ich widerrufe jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten, die ich im Zusammenhang mit der Website {site} erteilt habe, auch für Daten, aus denen politische Meinungen hervorgehen. Bitte beenden Sie die darauf beruhende Verarbeitung, löschen Sie die nur auf dieser Grundlage gespeicherten Daten und bestätigen Sie mir das.',
      ],
    },
  },
  policy: 'Ihre Datenschutzerklärung habe ich am {read} gelesen.',
  policyDated: 'Ihre Datenschutzerklärung („{dated}“) habe ich am {read} gelesen.',
  basis: 'Ich stütze mich auf {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'Art. 15 DSGVO (Empfänger mit Namen: EuGH, C-154/21)',
        erasure: 'Art. 17 und Art. 19 DSGVO',
        portability: 'Art. 20 DSGVO',
        objection: 'Art. 21 Abs. 1 bis 3 DSGVO',
        withdrawal: 'Art. 7 Abs. 3 DSGVO',
      },
      deadline: 'Die DSGVO sieht eine Antwort innerhalb eines Monats vor (Art. 12 Abs. 3).',
    },
    uk: {
      articles: {
        access: 'Art. 15 der britischen DSGVO (UK GDPR)',
        erasure: 'Art. 17 und Art. 19 der britischen DSGVO (UK GDPR)',
        portability: 'Art. 20 der britischen DSGVO (UK GDPR)',
        objection: 'Art. 21 Abs. 1 bis 3 der britischen DSGVO (UK GDPR)',
        withdrawal: 'Art. 7 Abs. 3 der britischen DSGVO (UK GDPR)',
      },
      deadline: 'Sie sieht eine Antwort innerhalb eines Monats vor (Art. 12 Abs. 3).',
    },
    swiss: {
      articles: {
        access: 'Art. 25 des Bundesgesetzes über den Datenschutz (DSG)',
        erasure: 'Art. 30 Abs. 2 Bst. b und Art. 32 des Bundesgesetzes über den Datenschutz (DSG)',
        portability: 'Art. 28 des Bundesgesetzes über den Datenschutz (DSG)',
        objection: 'Art. 30 Abs. 2 Bst. b des Bundesgesetzes über den Datenschutz (DSG)',
        withdrawal: 'Art. 30 Abs. 2 Bst. b des Bundesgesetzes über den Datenschutz (DSG)',
      },
      deadline: 'Das DSG sieht die Auskunft in der Regel innert 30 Tagen vor (Art. 25 Abs. 7).',
    },
  },
  identity: 'Damit Sie mich finden: {name}, {email}.',
  closing: 'Mit freundlichen Grüßen\n{name}',
});
