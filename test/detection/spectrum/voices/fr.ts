import type { Voices } from '../voice';

export default {
  'radical left': {
    name: 'Mains Communes',
    slogan: 'Celles et ceux qui travaillent doivent décider',
    topics: ['Blocage des loyers', 'Semaine de 32 heures', 'Nationalisations', 'Paix'],
    priorities: [
      'Bloquer les loyers, réquisitionner les logements vides et interdire les expulsions.',
      'Reprendre aux actionnaires l’eau, le rail et l’énergie, sous contrôle des salariés et des usagers.',
      'Prendre l’argent là où il est : dividendes, héritages géants, paradis fiscaux.',
    ],
    about:
      'Nous venons des piquets de grève, des quartiers populaires et des marches contre la guerre. Le capitalisme exploite les êtres humains comme il épuise la terre : il ne s’amende pas, il se renverse.',
  },
  'social democrat': {
    name: 'Port d’Attache',
    slogan: 'La justice sociale, ici et maintenant',
    topics: ['Pouvoir d’achat', 'Hôpital public', 'Petite enfance', 'Retraites'],
    priorities: [
      'Augmenter les bas salaires et conditionner les aides aux entreprises à des emplois stables.',
      'Rouvrir des lits à l’hôpital et recruter des infirmières mieux payées.',
      'Une place en crèche pour chaque enfant et une cantine à un euro.',
    ],
    about:
      'Héritiers des conquêtes sociales, des congés payés à la sécurité sociale, nous croyons au progrès partagé, au dialogue avec les syndicats et à l’égalité réelle entre les territoires.',
  },
  green: {
    name: 'Rivières Vivantes',
    slogan: 'Il n’y a pas de planète de rechange',
    topics: ['Climat', 'Vélo', 'Biodiversité', 'Cantines bio'],
    priorities: [
      'Rénover toutes les passoires thermiques et couvrir les toits de panneaux solaires.',
      'Des pistes cyclables continues, des trains du quotidien et des rues apaisées devant chaque école.',
      'Arrêter le bétonnage, replanter les haies, rendre aux cours d’eau leurs méandres.',
    ],
    about:
      'Nous sommes maraîchères, ingénieurs, parents d’élèves et lycéens en grève pour le climat. Canicules, sécheresses, disparition des abeilles : la sobriété heureuse vaut mieux que la catastrophe.',
  },
  liberal: {
    name: 'Porte Ouverte',
    slogan: 'Oser la liberté',
    topics: ['Entreprises', 'Libertés publiques', 'Baisse des impôts', 'Autonomie des écoles'],
    priorities: [
      'Alléger les charges et supprimer une norme ancienne pour chaque norme nouvelle.',
      'Baisser l’impôt sur le revenu, réduire la dépense et rembourser la dette.',
      'Protéger la liberté d’expression, l’indépendance des juges et le droit de chacun à choisir sa vie.',
    ],
    about:
      'Nous faisons confiance à l’individu plutôt qu’aux circulaires. L’initiative, la concurrence et l’innovation créent la prospérité ; l’État doit arbitrer, non tout diriger.',
  },
  'Christian democrat': {
    name: 'Foyer et Parole',
    slogan: 'La personne humaine d’abord',
    topics: ['Familles', 'Dignité', 'Artisans', 'Fin de vie'],
    priorities: [
      'Rétablir l’universalité des allocations familiales et reconnaître le travail des aidants.',
      'Développer les soins palliatifs dans chaque département et protéger les plus fragiles.',
      'Défendre le commerce de proximité et transmettre les ateliers à la génération suivante.',
    ],
    about:
      'Notre humanisme est d’inspiration chrétienne : subsidiarité, bien commun, responsabilité. Entre l’individualisme et l’étatisme, nous faisons vivre les corps intermédiaires, les paroisses et les familles.',
  },
  'national-conservative': {
    name: 'Racines et Drapeau',
    slogan: 'L’autorité, le travail, la transmission',
    topics: ['Ordre public', 'Patrimoine', 'Maîtrise de l’immigration', 'Armée'],
    priorities: [
      'Rétablir les peines planchers, armer la police municipale et expulser les fichés dangereux.',
      'Enseigner le récit national, restaurer nos clochers et l’uniforme à l’école.',
      'Limiter le regroupement familial et réserver la nationalité à ceux qui s’assimilent.',
    ],
    about:
      'Une nation est un héritage reçu et à transmettre. Face au délitement, au laxisme et à la repentance, nous affirmons la fierté de notre civilisation, de ses soldats et de ses cathédrales.',
  },
  'far right': {
    name: 'Sursaut Patriote',
    slogan: 'Nos frontières, nos foyers',
    topics: ['Stop immigration', 'Préférence nationale', 'Islamisme', 'Caste'],
    priorities: [
      'Fermer les frontières, supprimer le droit du sol et renvoyer tous les clandestins.',
      'Les aides et les HLM aux nôtres d’abord, plus un sou pour ceux qui nous haïssent.',
      'Interdire le voile dans la rue et dissoudre les officines subventionnées de la caste mondialiste.',
    ],
    about:
      'Ils nous disent infréquentables parce que nous disons tout haut ce que les Français pensent tout bas. Submersion, ensauvagement, trahison des élites : les patriotes relèvent la tête.',
  },
  regionalist: {
    name: 'Val Libre',
    slogan: 'Décider et vivre au pays',
    topics: ['Autonomie', 'Langue régionale', 'Fiscalité propre', 'Culture'],
    priorities: [
      'Un statut d’autonomie avec pouvoir législatif, fiscal et réglementaire pour notre pays.',
      'L’enseignement immersif de notre langue de la maternelle au lycée, et la coofficialité.',
      'Un statut de résident contre la spéculation qui chasse nos jeunes du littoral.',
    ],
    about:
      'Peuple sans État mais non sans mémoire, nous portons des chants, des toponymes et une langue que Paris a voulu effacer. L’émancipation sera démocratique, pacifique et solidaire.',
  },
  pirate: {
    name: 'Code Source',
    slogan: 'Partager n’est pas voler',
    topics: ['Vie privée', 'Logiciels libres', 'Chiffrement', 'Neutralité du net'],
    priorities: [
      'Interdire la reconnaissance faciale et la surveillance des messageries.',
      'Publier en code ouvert tout logiciel payé par l’argent public, et former les écoles au libre.',
      'Légaliser le partage non marchand et réformer le droit d’auteur.',
    ],
    about:
      'Hackeuses, juristes, bibliothécaires : nous défendons un internet neutre, les lanceurs d’alerte et la démocratie liquide. L’État doit être transparent, le citoyen opaque.',
  },
  agrarian: {
    name: 'Sillon et Prairie',
    slogan: 'Pas de pays sans paysans',
    topics: ['Prix agricoles', 'Chasse', 'Ruralité', 'Eau et irrigation'],
    priorities: [
      'Un prix plancher pour le lait et la viande, et des contrôles aux frontières sur les importations déloyales.',
      'Défendre la chasse, la pêche et les traditions de nos campagnes contre ceux qui n’y vivent pas.',
      'Maintenir le médecin, la poste et la gendarmerie dans chaque chef-lieu.',
    ],
    about:
      'Éleveurs, forestiers, vignerons, nous nourrissons le pays et nous remplissons des formulaires la nuit. Assez de normes écrites depuis un bureau climatisé : la campagne veut vivre.',
  },
  'animal rights': {
    name: 'Patte Tendue',
    slogan: 'Défendre ceux qui n’ont pas la parole',
    topics: ['Élevage intensif', 'Corrida', 'Refuges', 'Expérimentation'],
    priorities: [
      'Abolir la corrida, la chasse à courre et les cages pour les poules.',
      'Financer les méthodes substitutives à l’expérimentation sur les chiens, les singes et les souris.',
      'Un menu végétal quotidien dans les cantines et des subventions pour les refuges débordés.',
    ],
    about:
      'Les animaux sont des êtres sensibles : ils éprouvent la peur, l’attachement, la douleur. La condition animale doit entrer dans la loi, les laboratoires et les assiettes.',
  },
  'local independents': {
    name: 'Vallombreuse pour Tous',
    slogan: 'Notre seule étiquette, c’est Vallombreuse',
    topics: ['Piscine', 'Halles', 'Stationnement', 'Voirie'],
    priorities: [
      'Réparer la toiture de la piscine avant l’hiver et garder le tarif actuel.',
      'Rouvrir les halles le samedi, avec une heure de stationnement gratuit.',
      'Refaire les trottoirs de la rue des Tanneurs, attendus depuis quinze ans.',
    ],
    about:
      'Nous sommes boulanger, infirmière libérale, institutrice et plombier à la retraite. Personne à Paris ne nous dicte quoi penser ; nous connaissons chaque nid-de-poule par son prénom.',
  },
  Eurosceptic: {
    name: 'Maîtres Chez Soi',
    slogan: 'Reprendre les clefs à Bruxelles',
    topics: ['Sortie de l’UE', 'Monnaie nationale', 'Technocratie', 'Protectionnisme'],
    priorities: [
      'Dénoncer les traités et récupérer les milliards versés chaque année à Bruxelles.',
      'Rendre à la Banque de France le droit de battre monnaie et de financer nos usines.',
      'Rétablir des droits de douane contre le dumping et la primauté de nos lois sur les directives.',
    ],
    about:
      'Nous aimons les peuples voisins, pas la machine qui prétend parler pour eux. En 2005 le non a gagné et on nous a volés : il faut sortir de ce carcan de commissaires et de banquiers.',
  },
  federalist: {
    name: 'Continent Uni',
    slogan: 'Une Europe souveraine et démocratique',
    topics: ['Fédération européenne', 'Défense commune', 'Erasmus pour tous', 'Dette commune'],
    priorities: [
      'Une constitution fédérale, la fin du veto et un budget digne d’un continent.',
      'Une armée européenne, un passeport consulaire commun et un siège à l’ONU.',
      'Six mois d’échange pour chaque apprenti et des trains de nuit entre toutes les capitales.',
    ],
    about:
      'Nos amis vivent à Lisbonne, Tallinn et Thessalonique. Face aux empires, aux géants du numérique et à la guerre, les nations isolées ne pèsent rien : l’Europe doit devenir une puissance.',
  },
} satisfies Voices;
