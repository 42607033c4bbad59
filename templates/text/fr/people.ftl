### Personnes : qui siège du côté du secrétariat et de l’organe, et les sièges proposés par courriel.

people-title = Personnes
people-lead = Les personnes qui ont un siège du côté du secrétariat et de l’organe qu’il sert. Chaque action effectuée ici est consignée avec votre nom.
people-caption = { $count ->
    [one] { $count } personne ayant un siège
   *[other] { $count } personnes ayant un siège
}
people-name = Nom
people-email = Adresse électronique
people-role = Rôle
people-seat = Siège
people-acts = Actions
people-you = (vous)
people-counts = Actif
people-suspended = Suspendu
people-suspend = Suspendre
people-resume = Rétablir
people-remove = Retirer
people-remove-question = Retirer le siège ({ $name }) ? Les actions effectuées par { $name } restent consignées. Un nouveau siège pourra être proposé plus tard.
people-remove-this = Retirer le siège : { $name }
people-waiting = Propositions en attente d’acceptation
people-offers = Sièges proposés
# Le nom d’une personne à qui un siège a été proposé, lorsque seule l’adresse est connue.
people-nameless = Nom non indiqué
people-good-until = Valable jusqu’au
people-expired = Expirée
people-send-again = Renvoyer
people-take-back = Retirer la proposition
people-offer = Proposer un siège
people-offer-hint = Un courriel contenant un lien et un code est envoyé à l’adresse. La proposition est valable 14 jours ; elle peut être renvoyée ou retirée.
people-language = Langue du courriel
people-language-hint = Si un compte existe pour cette adresse, le courriel est rédigé dans la langue de ce compte.
people-offer-send = Proposer le siège
people-role-secretary = Établit le questionnaire, l’envoie, enregistre les réponses, compile.
people-role-supervisor = Fait tout cela et décide : prorogations, réponses tardives, retraits.
people-role-rapporteur = Façonne et révise le projet de rapport ; lit toutes les réponses.
people-role-member = Lit les réponses et les projets, et fait des observations.

## Ce qui a été fait
people-offered = Un siège a été proposé à { $email }. Le courriel est en cours d’acheminement.
people-renewed = La proposition adressée à { $email } a été renvoyée. Les liens antérieurs ne fonctionnent plus.
people-revoked = La proposition adressée à { $email } a été retirée.
people-was-suspended = Le siège est suspendu : { $name }.
people-was-resumed = Le siège est rétabli : { $name }.
people-was-removed = Le siège a été retiré : { $name }.

## Ce qui ne va pas
people-fault-role = Choisissez le rôle attaché au siège.
people-fault-supervisor = Seul un responsable peut proposer un siège de responsable. Adressez-vous à l’un d’eux, ou choisissez un autre rôle.
people-fault-email = Écrivez une seule adresse électronique, par exemple nom@example.org.
people-fault-seated = Une personne ayant cette adresse a déjà un siège ici.
people-fault-offered = Un siège a déjà été proposé à cette adresse. Renvoyez cette proposition, ou retirez-la d’abord.
people-fault-own = Vous ne pouvez ni suspendre ni retirer votre propre siège. Demandez à une autre personne de le faire.
people-fault-last = C’est le dernier siège actif du secrétariat. Proposez d’abord un siège à une autre personne.
people-fault-gone = Un changement est intervenu entre-temps. L’état actuel figure ci-dessous.
