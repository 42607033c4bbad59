### Collègues : qui agit au nom d’un répondant.

colleagues-of = Personnes agissant au nom de :
colleagues-text = Toutes les personnes figurant ici peuvent lire et rédiger les projets de réponse. Seuls les points de contact fixent les modalités d’une réponse, la remettent et proposent des sièges. Le secrétariat voit les noms, jamais un projet.
colleagues-people = Personnes
colleagues-name = Nom
colleagues-role = Rôle
colleagues-until = Peut être accepté jusqu’au
# En tête de la colonne des boutons.
colleagues-acts = Actions
colleagues-you = (vous)
colleagues-suspended = Suspendu
colleagues-offers = Sièges proposés
colleagues-expired = Proposition expirée
colleagues-offer = Proposer un siège
colleagues-ask = Les points de contact proposent les sièges. Adressez-vous à l’un d’eux si quelqu’un doit se joindre à vous.
colleagues-offer-text = Un courriel contenant un lien et un code est envoyé à cette adresse. La proposition est valable 14 jours.
colleagues-offer-send = Proposer le siège
colleagues-role-contributor = Rédige des réponses et ajoute des fichiers, par exemple dans un ministère ; ne peut pas remettre la réponse.
colleagues-role-focal_point = Fixe les modalités de la réponse, la remet et propose des sièges à d’autres personnes.
colleagues-send-again = Renvoyer
colleagues-take-back = Retirer la proposition
colleagues-remove = Retirer : { $name }
colleagues-remove-question = Retirer le siège ({ $name }) ? Les textes écrits par { $name } sont conservés. Désormais, { $name } ne pourra plus ni lire ni rédiger les projets.
colleagues-leave-question = Renoncer à votre propre siège ? Désormais, vous ne pourrez plus ni lire ni rédiger les projets.
colleagues-offered = Un siège a été proposé à { $name }. Le courriel est en cours d’acheminement.
colleagues-sent-again = La proposition adressée à { $name } a été renvoyée ; les liens antérieurs ne fonctionnent plus.
colleagues-taken-back = La proposition adressée à { $name } a été retirée.
colleagues-removed = { $name } n’a plus de siège.
colleagues-left = Vous avez renoncé à votre siège.
colleagues-gone = Cette proposition a été acceptée ou retirée entre-temps.
colleagues-last = Le dernier point de contact ne peut pas être retiré. Proposez d’abord un siège de point de contact à une autre personne.
colleagues-fault-email = Écrivez une seule adresse électronique, par exemple nom@example.org.
colleagues-fault-direction = Écrivez le nom sans signes cachés qui changent le sens d’écriture du texte.
colleagues-fault-role = Choisissez le rôle.
colleagues-fault-seated = Une personne ayant cette adresse a déjà un siège.
colleagues-fault-offered = Un siège a déjà été proposé à cette adresse. Renvoyez cette proposition, ou retirez-la d’abord.
