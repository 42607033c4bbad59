### Consultations.

consultations-new = Nouvelle consultation
consultations-none = Aucune consultation pour l’instant
consultations-none-text = Une consultation commence par son mandat. Créez-en une, établissez son questionnaire et envoyez-le.
consultations-not-asked = Rien ne vous attend
consultations-not-asked-text = Lorsqu’un secrétariat sollicite vos vues, la consultation apparaît ici et vous recevez un courriel.
consultations-counted = Réponses prises en compte, par rapport aux répondants sollicités
consultations-reply-invited = Pas encore ouverte
consultations-reply-opened = Pas encore commencée
consultations-reply-started = Au stade de projet
consultations-reply-handed_in = Remise

## Création
consultations-new-lead = Commencez par le mandat : qui a demandé quoi. Le questionnaire vient ensuite ; rien n’est envoyé avant que vous ne l’envoyiez.
consultations-title = Titre
consultations-title-hint = L’objet de la consultation, tel que le rapport s’intitulera. Exemple : Renforcement de la coopération internationale dans le domaine des droits de l’homme. Les traductions viennent avec le questionnaire.
# L’étiquette d’un champ de titre lorsqu’il y a plusieurs langues : « Titre (français) »
consultations-title-in = Titre ({ $language })
consultations-slug = Nom dans les adresses
consultations-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple local-government-2027. Si ce champ reste vide, un nom est tiré du titre. Il ne peut pas être modifié par la suite.
consultations-languages-hint = Le questionnaire est publié dans ces langues. Votre interface et les réponses peuvent être dans d’autres. Vous pouvez changer ce choix jusqu’à l’envoi.
consultations-mandate-later = Tout cela peut être complété plus tard. Ces éléments sont repris mot pour mot dans l’introduction du rapport, qui est rédigée en anglais.
consultations-make = Créer la consultation
consultations-made = La consultation est créée. Établissez maintenant son questionnaire.

## Le mandat
consultations-mandate = Mandat et en-tête du rapport
consultations-mandate-lead = Ces éléments figurent dans l’en-tête et l’introduction du rapport. Le projet de rapport en est tiré automatiquement, de sorte que rien n’est saisi deux fois.
consultations-mandate-request = Mandat
consultations-mandate-none = Rien n’est encore écrit au sujet du mandat.
consultations-edit-mandate = Modifier le mandat et l’en-tête du rapport
consultations-save-mandate = Enregistrer le mandat
consultations-mandate-saved = Le mandat a été enregistré.
consultations-mandate-head = En-tête du rapport
consultations-mandate-head-text = Les lignes en haut du document, telles que les services de documentation les impriment.
consultations-mandate-count = Décompte des réponses
consultations-mandate-count-text = Ces éléments déterminent la phrase sur la participation : combien ont répondu, et jusqu’à quand les réponses sont comptées.
consultations-basis = Fondement
consultations-basis-hint = La résolution ou la décision. Exemple : Human Rights Council resolution 13/23
consultations-request = Objet de la demande
consultations-request-hint = En anglais, sous forme de proposition commençant par « to ». Exemple : to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = Demande émanant de
consultations-requested-by-hint = Exemple : the Human Rights Council
consultations-requested-of = Demande adressée à
consultations-requested-of-hint = Exemple : the Advisory Committee
consultations-sender = Envoyé par
consultations-sender-hint = Qui envoie le questionnaire. Exemple : the secretariat of the Advisory Committee
consultations-recipient = Destinataire des réponses
consultations-recipient-hint = Exemple : the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = Organes
consultations-bodies-hint = Un par ligne, l’organe principal en premier. Exemple : Human Rights Council et, en dessous : Advisory Committee
consultations-session = Session
consultations-session-hint = En toutes lettres. Exemple : Eighth session
consultations-agenda-item = Point de l’ordre du jour
consultations-agenda-item-hint = Exemple : Agenda item 3
consultations-agenda-title = Intitulé du point de l’ordre du jour
consultations-agenda-title-hint = Tel qu’il figure à l’ordre du jour, en entier.
consultations-symbol = Cote du document
consultations-symbol-hint = Attribuée par les services de documentation, jamais inventée. Exemple : A/HRC/AC/8/3. Tant que le numéro n’est pas attribué, laissez le champ vide ou réservez-le : A/HRC/AC/8/…
consultations-distribution = Distribution
consultations-distribution-hint = Les documents de séance sont en distribution restreinte ; les documents de session, en distribution générale.
consultations-distribution-none = Pas encore décidée
consultations-distribution-general = Générale
consultations-distribution-limited = Limitée
consultations-distribution-restricted = Restreinte
consultations-document-date = Date du document
consultations-document-date-hint = Le jour où il est remis aux services de documentation.
consultations-caution = Avertissement
consultations-caution-hint = Une ligne qui figure sur toutes les formes du document, par exemple tant que le contenu est donné à titre d’illustration. En général, laissez ce champ vide.
consultations-sent-on = Questionnaire envoyé le
consultations-sent-on-hint = Uniquement s’il a été envoyé avant d’être saisi sur cette plateforme ; sinon, le jour de l’envoi est retenu.
consultations-count-as-of = Compter les réponses reçues au
consultations-count-as-of-hint = Le rapport indique « As of (ce jour), … replies had been received ». Les réponses acceptées plus tard sont nommées mais non comptées. En général, l’expiration du délai.
consultations-approximate-total = Total approximatif
consultations-approximate-total-hint = Uniquement si le nombre exact n’est pas connu : le rapport indique alors « about », suivi de ce nombre.
consultations-ngos = Organisations non gouvernementales dans la phrase sur la participation
consultations-ngos-hint = Les États sont toujours nommés ; pour les organisations non gouvernementales, la pratique varie.
consultations-ngos-counted = Comptées
consultations-ngos-counted-hint = « two non-governmental organizations »
consultations-ngos-collective = Collectivement
consultations-ngos-collective-hint = « a number of non-governmental organizations »
consultations-ngos-named = Comptées et nommées
consultations-ngos-named-hint = « two non-governmental organizations (…) »

## Ce qui ne va pas
consultations-fault-slug = Utilisez de 2 à 60 lettres minuscules (a–z), chiffres et traits d’union isolés, par exemple local-government-2027. Le nom « new » est réservé à la présente page.
consultations-fault-slug-needed = Aucun nom ne peut être tiré de ce titre. Écrivez-en un en caractères latins, par exemple local-government-2027.
consultations-fault-slug-taken = Une consultation porte déjà ce nom. Choisissez-en un autre, par exemple avec l’année.
consultations-fault-bodies = Indiquez { $most } organes au plus.
consultations-fault-symbol-organ = Une cote commence par A, E, S ou ST ; « { $part } » ne convient pas.
consultations-fault-symbol-part = « { $part } » ne peut pas figurer à cet endroit d’une cote. Une cote se présente ainsi : A/HRC/AC/8/3.
consultations-fault-symbol-number = Une cote comporte un numéro après les noms des organes, par exemple A/HRC/AC/8/3.
consultations-fault-distribution = Choisissez la distribution du document.
consultations-fault-date = Écrivez un jour compris entre 1945 et 2099, sous la forme année, mois et jour : 2027-04-11.

## En bref
consultations-doors = Pages de cette consultation
consultations-door-preview = Aperçu en tant que répondant
consultations-door-dispatch = Envoi
consultations-door-board = Tableau de suivi
consultations-door-submissions = Réponses remises
consultations-door-draft = Projet de rapport
consultations-door-bundle = Tout télécharger (JSON)
consultations-next = Étape suivante
consultations-why-write = Aucune question n’est encore posée. Établissez le questionnaire, ou copiez-le d’une consultation antérieure.
consultations-why-finish = { $count ->
    [one] Un élément manque encore avant que le questionnaire puisse être envoyé.
   *[other] { $count } éléments manquent encore avant que le questionnaire puisse être envoyé.
}
consultations-why-dispatch = Le questionnaire est complet. Choisissez les répondants à solliciter et le délai ; l’envoi fige le questionnaire.
consultations-why-planned = Le secrétariat prépare le questionnaire. Vous pouvez le lire dans son état actuel.
consultations-why-corrigendum = Un rectificatif est en préparation. Les répondants sollicités le verront une fois qu’il aura été envoyé.
consultations-why-open = Les réponses sont attendues. Le tableau de suivi montre qui a ouvert le questionnaire, commencé une réponse ou remis la sienne.
consultations-why-past = Le délai a expiré. Les réponses qui arrivent maintenant sont signalées comme tardives ; elles peuvent être acceptées, ou la consultation peut être close.
consultations-why-closed = Plus aucune réponse n’est attendue. Les réponses peuvent être compilées en un projet de rapport.
consultations-why-compiled = Les réponses sont compilées. Chaque phrase du projet montre sur quoi elle repose.
consultations-why-issued = Le rapport est publié.
consultations-write = Établir le questionnaire
consultations-finish = Achever le questionnaire
consultations-dispatch = Choisir les répondants et envoyer
consultations-read-questionnaire = Lire le questionnaire
consultations-corrigendum = Relire le rectificatif
consultations-board = Suivre les réponses
consultations-compile = Compiler les réponses
consultations-read-submissions = Lire les réponses remises
consultations-read-draft = Lire le projet
consultations-turnout = Participation
consultations-turnout-text = { $invited ->
    [0] Aucun répondant n’a été sollicité
    [one] Un répondant a été sollicité
   *[other] { $invited } répondants ont été sollicités
} ; { $counted ->
    [0] aucune réponse remise n’est prise en compte à ce jour.
    [one] une réponse remise est prise en compte à ce jour.
   *[other] { $counted } réponses remises sont prises en compte à ce jour.
}
consultations-opened = Ont ouvert le questionnaire
consultations-started = Ont commencé une réponse
consultations-handed-in = Ont remis leur réponse
consultations-acts = Dernières actions
consultations-acts-none = Aucune action n’a encore été effectuée.

## Actions consignées, telles que la marge les indique
consultations-why-closed-read = Plus aucune réponse n’est attendue. Le secrétariat les compile ; vous pouvez les lire en attendant.
