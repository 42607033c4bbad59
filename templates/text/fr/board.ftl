### Tableau de suivi : qui a été sollicité, où chacun en est, et ce qui peut être fait.

board-title = Tableau de suivi
board-way = Tableau de suivi
board-ways = Pages de cette consultation
board-filters = Afficher
board-progress = Avancement
board-progress-invited = Non ouvert
board-progress-opened = Ouvert
board-progress-started = Réponse commencée
board-progress-handed_in = Réponse remise
board-progress-waiting = Réponse non remise
board-handed-in = Réponses remises, par rapport aux répondants sollicités
board-reply = Réponse
board-due = Délai de réponse :
board-own-deadline = Délai particulier :
board-nobody = Personne n’a encore été sollicité
board-nobody-text = Une fois le questionnaire envoyé, tous les répondants sollicités figurent ici : qui l’a ouvert, qui a commencé à écrire, qui a remis sa réponse.
board-nobody-act = Envoyer le questionnaire
board-none-text = Aucun répondant sollicité ne correspond à ces filtres.
board-show-all = Afficher tous les répondants sollicités
board-by-group = Avancement par groupe
board-picture = Avancement des répondants sollicités
board-picture-group = Groupe ou catégorie
board-margin = Un répondant
board-margin-text = Choisissez un répondant dans le tableau : ses contacts, ses courriels, son délai, ses réponses remises et son journal apparaissent ici.

## Actions
board-remind = Rappeler
board-remind-all = { $count ->
    [one] Envoyer un rappel à { $count } répondant qui n’a rien remis
   *[other] Envoyer un rappel aux { $count } répondants qui n’ont rien remis
}
board-remind-question = { $count ->
    [one] Un courriel est envoyé aux points de contact ou, à défaut, au contact de { $count } répondant.
   *[other] Un courriel est envoyé aux points de contact ou, à défaut, au contact de { $count } répondants.
} Les répondants qui ont reçu un rappel dans les dernières 24 heures ne sont pas sollicités de nouveau.
board-remind-send = { $count ->
    [one] Envoyer un rappel à { $count } répondant
   *[other] Envoyer un rappel à { $count } répondants
}
board-extend = Proroger le délai
board-extend-one = Proroger son délai
board-extend-present = Délai actuel :
board-extend-text = Un délai peut être prorogé, jamais avancé. Les répondants qui disposent d’un délai particulier plus long le conservent.
board-extend-told = { $count ->
    [0] Aucun courriel n’est envoyé : personne ne peut être joint.
    [one] { $count } répondant est averti par courriel.
   *[other] { $count } répondants sont avertis par courriel.
}
board-reopen = Rouvrir avec un délai prorogé
board-reopen-text = La consultation est close. Un délai prorogé la rouvre, et les réponses remises jusque-là le sont dans le délai.
board-deadline-date = Jour d’expiration du délai
board-deadline-time = Heure de Genève
board-close = Clore la consultation
board-close-question = { $count ->
    [0] Tous les répondants ont remis leur réponse. Après la clôture, plus aucune réponse n’est attendue. Un délai prorogé rouvre la consultation.
    [one] { $count } répondant n’a pas remis sa réponse. Après la clôture, plus aucune réponse n’est attendue. Un délai prorogé rouvre la consultation.
   *[other] { $count } répondants n’ont pas remis leur réponse. Après la clôture, plus aucune réponse n’est attendue. Un délai prorogé rouvre la consultation.
}
board-close-this = Clore la consultation

## Un répondant
board-reached-invited = Sollicité le
board-reached-opened = Première ouverture
board-reached-started = Réponse commencée
board-reached-handed_in = Dernière remise
board-contacts = Contacts
board-offered = Siège proposé
board-registry = Fiche du répertoire
board-replies = Réponses remises
board-replies-none = Rien n’a encore été remis. Ce qui est en cours de rédaction n’appartient qu’au répondant et n’est pas visible ici.
board-mails = Courriels
board-mails-none = Aucun courriel n’a été établi.
board-mail-invitation = Invitation
board-mail-reminder = Rappel
board-mail-extension = Prorogation du délai
board-mail-acknowledgement = Accusé de réception
board-mail-decision = Décision
board-mail-seat_offer = Proposition de siège
board-mail-password_reset = Nouveau mot de passe
board-mail-corrigendum = Rectificatif
board-mail-other = Courriel
board-mail-sent = Envoyé
board-mail-failed = N’a pas pu être remis
board-undelivered = Les courriels n’arrivent pas
board-mail-again = Nouvel essai prévu
board-mail-waits = En cours d’envoi
board-log = Journal
board-log-none = Rien n’est encore consigné.

## Ce qui a été fait
board-was-reminded = Un rappel a été envoyé au répondant suivant : { $name }.
board-were-reminded = { $count ->
    [0] Aucun rappel n’a été envoyé : les répondants restants en ont reçu un dans les dernières 24 heures, ou ne peuvent pas être joints par courriel.
    [one] Un rappel a été envoyé à { $count } répondant.
   *[other] Un rappel a été envoyé à { $count } répondants.
}
board-was-extended = Nouveau délai : { $deadline }.
board-was-extended-one = { $name } : nouveau délai : { $deadline }.
board-was-closed = La consultation est close.

## Ce qui ne va pas
board-fault-date = Choisissez le jour d’expiration du délai.
board-fault-time = Écrivez l’heure en heures et en minutes, par exemple 18:00.
board-fault-gap = Cette heure n’existe pas à Genève le jour du passage à l’heure d’été. Choisissez une autre heure.
board-fault-past = Choisissez un délai situé dans l’avenir.
board-fault-far = Choisissez un délai situé dans les cinq prochaines années.
board-fault-shortened = Un délai peut être prorogé, jamais raccourci. Choisissez une échéance postérieure à l’échéance actuelle.
board-fault-not-open = Cette consultation n’est pas encore ouverte.
board-fault-closed = Cette consultation est close. Pour attendre de nouveau des réponses, rouvrez-la avec un délai prorogé pour tous.
board-fault-handed-in = Ce répondant a déjà remis sa réponse.
board-fault-reminded = Ce répondant a reçu un rappel dans les dernières 24 heures.
board-fault-unreachable = Aucun courriel ne parvient à ce répondant. Ajoutez un contact dans le répertoire.
