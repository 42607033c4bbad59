### Envoi : choisir les répondants, relire, envoyer le questionnaire.

dispatch-way = Solliciter d’autres répondants
dispatch-title = Envoyer le questionnaire
dispatch-lead = Choisissez les répondants à solliciter et le délai. Vous reverrez tout avant l’envoi.
dispatch-more-title = Solliciter d’autres répondants
dispatch-more-lead = La consultation est ouverte. Les répondants sollicités maintenant ont le même délai que les autres.
dispatch-deadline = Délai
dispatch-whom = Répondants à solliciter
dispatch-asked = { $count ->
    [one] { $count } répondant a déjà été sollicité et ne figure pas ici.
   *[other] { $count } répondants ont déjà été sollicités et ne figurent pas ici.
}
dispatch-chosen = { $count ->
    [0] Aucun répondant n’est encore choisi.
    [one] { $count } répondant choisi, dont { $without } sans contact.
   *[other] { $count } répondants choisis, dont { $without } sans contact.
}
dispatch-add-all = Ajouter tous ces répondants
dispatch-clear = Ne choisir personne
dispatch-beside = Choisis, mais non trouvés par cette recherche
# À côté d’un nom, entre parenthèses.
dispatch-no-contact = sans contact
dispatch-none-found = Aucun autre répondant ne correspond à cette recherche.
# Suivi d’un nombre qui augmente à mesure que des cases sont cochées.
dispatch-ticked = Choisis :
dispatch-review = Relire avant l’envoi
dispatch-review-more = Relire avant de solliciter
dispatch-unready = { $count ->
    [one] Le questionnaire ne peut pas encore être envoyé. Un point y fait obstacle :
   *[other] Le questionnaire ne peut pas encore être envoyé. { $count } points y font obstacle :
}
dispatch-to-questionnaire = Aller au questionnaire
dispatch-unready-nothing = Il n’y a pas encore de questionnaire. Établissez-en un d’abord.
dispatch-unready-no-questions = Ajoutez au moins une question.
dispatch-unready-no-title = Donnez un titre au questionnaire.
dispatch-unready-empty-part = La partie { $number } ne contient aucune question. Ajoutez-en une ou retirez la partie.
dispatch-unready-untranslated = La question { $number } n’a pas de texte dans la langue suivante : { $language }.
dispatch-unready-gone = Question { $number } : sa condition renvoie à une question qui a été retirée.
dispatch-unready-not-before = Question { $number } : sa condition renvoie à une question qui ne la précède pas.
dispatch-unready-never-met = Question { $number } : sa condition ne peut jamais être remplie.
dispatch-unready-too-few = La question { $number } propose moins de deux choix.
dispatch-unready-other = { $number }

## Relecture
dispatch-review-title = Avant l’envoi
dispatch-consultation = Consultation
dispatch-questionnaire = Questionnaire
dispatch-mails = Courriels
dispatch-mails-count = { $count ->
    [0] Aucun courriel ne part.
    [one] { $count } courriel part.
   *[other] { $count } courriels partent.
}
dispatch-unreachable = { $count ->
    [one] { $count } répondant sans contact
   *[other] { $count } répondants sans contact
}
dispatch-unreachable-text = Aucun courriel ne part pour les répondants suivants : personne n’agit en leur nom et aucun contact n’est connu. Ils sont néanmoins sollicités et figurent au tableau de suivi. Adressez-leur le questionnaire par note verbale, ou ajoutez un contact dans le répertoire et envoyez-leur un rappel : le courriel contiendra alors la proposition d’un siège.
dispatch-unreachable-names = De qui il s’agit
dispatch-preview = Lire le courriel
dispatch-freezes = L’envoi fige le questionnaire. Toute correction ultérieure donne lieu à une nouvelle version, dont tous les répondants sont avertis.
dispatch-this = { $count ->
    [one] Envoyer à { $count } répondant
   *[other] Envoyer à { $count } répondants
}
dispatch-invite-this = { $count ->
    [one] Solliciter { $count } répondant
   *[other] Solliciter { $count } répondants
}
dispatch-back = Revenir au choix
dispatch-to-board = Voir le tableau de suivi

## Ce qui a été fait
dispatch-was-dispatched = { $count ->
    [one] Le questionnaire a été envoyé à { $count } répondant. Le courriel est en cours d’acheminement.
   *[other] Le questionnaire a été envoyé à { $count } répondants. Les courriels sont en cours d’acheminement.
}
dispatch-was-invited = { $count ->
    [0] Tous ces répondants avaient déjà été sollicités.
    [one] { $count } répondant a été sollicité.
   *[other] { $count } répondants ont été sollicités.
}

## Ce qui ne va pas
dispatch-fault-nobody = Choisissez au moins un répondant.
dispatch-fault-open = Le questionnaire a déjà été envoyé et la consultation est ouverte. Rien n’a été envoyé une seconde fois.
dispatch-fault-changed = La consultation a changé entre-temps. Réexaminez-la avant de continuer.
