### Réponses remises : ce qui a été remis, ce qui en a été décidé, et les réponses côte à côte.

submissions-title = Réponses remises
submissions-way = Réponses remises
submissions-answers-way = Réponses par question
submissions-none = Rien n’a encore été remis
submissions-none-text = Chaque version d’une réponse remise figure ici, inchangée, avec le moment de sa réception. Ce qui est encore en cours de rédaction n’est pas visible.
submissions-none-act = Voir où en sont les répondants
submissions-awaiting = { $count ->
    [one] { $count } réponse tardive attend une décision
   *[other] { $count } réponses tardives attendent une décision
}
submissions-read-and-decide = Lire et décider
submissions-show = Afficher
submissions-show-all = Toutes
submissions-show-counting = Celles qui sont prises en compte
submissions-show-not-counting = Celles qui ne sont pas prises en compte
submissions-show-awaiting = Celles qui attendent une décision
submissions-awaiting-all = Tout voir ({ $count })
submissions-caption = { $count ->
    [one] La version la plus récente de { $count } répondant
   *[other] Les versions les plus récentes de { $count } répondants
}
submissions-version = Version { $version }
submissions-version-head = Version
submissions-received = Reçue le
submissions-standing = Situation
submissions-language = Langue
submissions-publication = Publication
# D’une réponse d’un État au nom d’un groupe d’États.
submissions-on-behalf = Au nom du groupe suivant : { $group }
submissions-behalf = Au nom du groupe
submissions-late = Tardive
submissions-replaced = Remplacée par une version ultérieure
submissions-counts = Prise en compte : dans la phrase sur la participation, dans les décomptes et dans le projet.
submissions-counts-not = Non prise en compte
submissions-standing-received = Reçue
submissions-standing-accepted = Acceptée
submissions-standing-returned = Renvoyée pour précisions
submissions-standing-rejected = Rejetée
submissions-standing-withdrawn = Retirée
submissions-publication-PUBLIC = Publique, avec le nom
submissions-publication-PUBLIC_ANONYMOUS = Publique, sans le nom
submissions-publication-NOT_PUBLISHED_BUT_USABLE = À ne pas publier
submissions-publication-CONFIDENTIAL = Confidentielle

## Le dossier
submissions-record = Au dossier
submissions-receipt = Récépissé
submissions-receipt-signed = Signé et envoyé
submissions-receipt-none = Aucun : reprise d’un autre dossier
submissions-hash = Empreinte SHA-256 du contenu
submissions-versions = Versions
submissions-decisions = Décisions
submissions-changed = modifié
submissions-changed-since = Modifiée depuis la version { $version }
submissions-before = Dans la version { $version } :
submissions-side-by-side = Toutes les réponses à cette question

## Décision
submissions-decide = Décision
submissions-decide-what = Suite à donner
submissions-decide-accepted = L’accepter
submissions-decide-returned = La renvoyer pour précisions
submissions-decide-rejected = La rejeter
submissions-with-reason = Indiquez pourquoi.
submissions-without-reason = Le motif est facultatif.
submissions-reason = Motif
submissions-reason-hint = Le répondant le lit, et il reste consigné avec votre nom.
submissions-decide-this = Consigner la décision
submissions-supervisor = Seule une personne ayant le rôle de responsable admet une réponse tardive, en rejette une ou revient sur un rejet.
submissions-was-decided-accepted = { $name } : la réponse est acceptée.
submissions-was-decided-returned = { $name } : la réponse a été renvoyée pour précisions.
submissions-was-decided-rejected = { $name } : la réponse est rejetée.
submissions-fault-settled = Cette version a été remplacée ou retirée. Décidez de la plus récente.
submissions-fault-choose = Choisissez d’accepter, de renvoyer ou de rejeter la réponse.
submissions-fault-not-yours = Seule une personne ayant le rôle de responsable peut en décider.
submissions-fault-reason = Indiquez pourquoi. Le répondant lit le motif.
submissions-fault-faster = Une autre personne a décidé entre-temps ; voyez les décisions ci-dessous. Décidez de nouveau si vous le souhaitez toujours.

## Toutes les réponses à une question
submissions-answers-title = Question { $number } : toutes les réponses
submissions-answers-none = Aucune réponse à cette question
submissions-answers-none-text = Aucune des réponses remises qui correspondent à ces filtres ne répond à cette question. Celles qui indiquent ne pas avoir d’information sont comptées à côté du texte.
submissions-answers-none-one = Ce répondant n’a pas répondu à cette question.
submissions-answers-show = Afficher toutes les réponses prises en compte
submissions-answers-all = Toutes les réponses à cette question
submissions-questions = Questions
submissions-question = La question
submissions-part = Partie
submissions-kind = Type
submissions-guidance = Indications
submissions-answered = Ont répondu sur le fond
submissions-nothing = Pas d’information, ou sans objet
submissions-silent = Sans réponse
submissions-order = Ordre
submissions-order-alphabet = Alphabétique
submissions-order-category = Catégorie
submissions-order-group = Groupe régional
submissions-next = La question suivante
submissions-whole = La réponse remise en entier (version { $version })
submissions-care = Qui peut voir quoi
submissions-care-text = Les réponses confidentielles sont réservées au groupe de rédaction : elles ne sont jamais citées et ne sont comptées que dans les totaux. Celles qui ne doivent pas être publiées peuvent être résumées sans indication de nom.
submissions-tally = Réponses à la question { $number }
submissions-tally-answer = Réponse
submissions-tally-other = Autre
