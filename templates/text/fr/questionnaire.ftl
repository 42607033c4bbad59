### Questionnaire : son pupitre, son aperçu, ses versions, ses rectificatifs.

questionnaire = Questionnaire
questionnaire-untitled = Questionnaire sans titre
questionnaire-contents = Parties et questions
questionnaire-head = En-tête
# $number est un chiffre romain
questionnaire-part = Partie { $number }
# $number tel que les lecteurs le voient : « 4 » ou « 4 (a) »
questionnaire-question = Question { $number }
questionnaire-choice = Choix { $number }
questionnaire-field = Champ { $number }
questionnaire-draft = Version { $version }, à l’état de projet
questionnaire-frozen = Version { $version }, envoyée
questionnaire-frozen-text = Cette version a été envoyée et reste telle quelle. Une correction est publiée sous forme de nouvelle version, un rectificatif ; les réponses restent attachées à leurs questions.
questionnaire-none = Aucune question pour l’instant
questionnaire-none-text = Un questionnaire comporte des parties et des questions numérotées. Ajoutez la première partie ci-dessous, ou copiez le questionnaire d’une consultation antérieure. Laissez vide le titre de la partie si vous n’avez pas besoin de parties.
questionnaire-to-dispatch = Choisir les répondants et envoyer
questionnaire-leave-focus = Fermer sans enregistrer
questionnaire-edit-head = Modifier l’en-tête
questionnaire-edit-part = Modifier la partie { $number }
questionnaire-edit-question = Modifier la question { $number }
questionnaire-move-hint = Déplacez les éléments avec les flèches, ou avec Alt et une touche fléchée sur un lien.
questionnaire-move-parts-up = Monter la partie { $number }
questionnaire-move-parts-down = Descendre la partie { $number }
questionnaire-move-questions-up = Monter la question { $number }
questionnaire-move-questions-down = Descendre la question { $number }
questionnaire-at-the-edge = Cet élément ne peut pas être déplacé davantage dans ce sens.

## En-tête et parties
questionnaire-title = Titre
questionnaire-title-hint = Tel qu’il figure en haut du questionnaire.
questionnaire-preamble = Préambule
questionnaire-preamble-hint = Ce qu’il faut savoir d’abord : le mandat, le groupe de rédaction, la date et le destinataire du rapport. Une ligne vide commence un nouveau paragraphe.
questionnaire-instruction = Instruction
questionnaire-instruction-hint = Comment répondre. Exemple : Ne répondez qu’aux questions qui vous concernent.
questionnaire-languages = Langues de publication
questionnaire-languages-hint = Dans chacune d’elles, tous les textes doivent exister avant l’envoi.
questionnaire-languages-changed = Les langues de publication ont changé.
questionnaire-save-head = Enregistrer l’en-tête
questionnaire-head-saved = L’en-tête a été enregistré.
questionnaire-part-title-hint = Exemple : Obstacles et difficultés. Peut rester vide.
questionnaire-part-guidance-hint = Une phrase qui figure sous le titre. Peut rester vide.
questionnaire-add-part = Ajouter une partie
questionnaire-new-part-title = Titre de la nouvelle partie
questionnaire-new-part-hint = Exemple : Obstacles et difficultés. Peut rester vide.
questionnaire-add-this-part = Ajouter la partie
questionnaire-part-added = La partie { $number } a été ajoutée.
questionnaire-save-part = Enregistrer la partie { $number }
questionnaire-part-saved = La partie { $number } a été enregistrée.
questionnaire-remove-part = Retirer la partie { $number }
questionnaire-remove-part-ask = { $count ->
    [0] Retirer la partie { $number } ? Elle ne contient aucune question.
    [one] Retirer la partie { $number } avec sa question ?
   *[other] Retirer la partie { $number } avec ses { $count } questions ?
}
questionnaire-part-removed = La partie { $number } a été retirée.
questionnaire-restored = L’élément est rétabli à sa place.

## Une question
questionnaire-text = Libellé
questionnaire-text-hint = Un seul sujet par question. Interrogez de manière ouverte : « Comment … ? », « Veuillez décrire … ».
questionnaire-no-words-yet = Pas encore rédigée.
questionnaire-guidance = Indications
questionnaire-guidance-hint = Une aide pour répondre : définitions, éléments à inclure. Peut rester vide.
questionnaire-heading = Intertitre dans le rapport
questionnaire-heading-hint = Quelques mots en tête de la section du rapport consacrée à cette question. Les répondants ne les voient pas.
questionnaire-kind = Type de réponse
questionnaire-kind-hint = Les autres éléments que ce type appelle apparaissent ci-dessous.
questionnaire-kind-fixed-hint = Le type ne change plus : cette question a été envoyée et des réponses peuvent exister. Pour interroger autrement, retirez-la et ajoutez-en une autre.
questionnaire-details = Demander aussi des précisions
questionnaire-choices = Choix
questionnaire-choices-hint = Un par ligne ; pour une échelle, du plus faible au plus élevé.
questionnaire-choices-hint-languages = Un par ligne ; pour une échelle, du plus faible au plus élevé. La même ligne correspond au même choix dans toutes les langues. Laissez une ligne vide là où une traduction manque.
questionnaire-other = Proposer « Autre, à préciser »
questionnaire-unit = Unité
questionnaire-unit-hint = Ce qui est compté ou mesuré. Exemple : francs suisses
questionnaire-year = Demander l’année du chiffre
questionnaire-fields = Champs d’un élément
questionnaire-fields-hint = Ce qui est demandé pour chaque élément, par exemple titre, partenaires, résultats. Videz l’étiquette d’un champ pour le retirer ; deux champs vides sont toujours disponibles.
questionnaire-field-label = Étiquette
questionnaire-field-long = Plusieurs lignes
questionnaire-max-items = Nombre maximal d’éléments
questionnaire-max-items-hint = Pour « trois bonnes pratiques au plus » : 3
questionnaire-add-question = Ajouter une question à la partie { $number }
questionnaire-where = Place
questionnaire-at-the-end = À la fin de la partie
questionnaire-after-question = Après la question { $number }
questionnaire-add-this-question = Ajouter la question
questionnaire-question-added = La question { $number } a été ajoutée. Complétez-la ici.
questionnaire-save-question = Enregistrer la question { $number }
questionnaire-question-saved = La question { $number } a été enregistrée.
questionnaire-remove-question = Retirer la question { $number }
questionnaire-remove-question-ask = Retirer la question { $number } ? Les questions suivantes sont renumérotées.
questionnaire-question-removed = La question { $number } a été retirée.

## À côté de la question sélectionnée
questionnaire-audience = Destinataires
questionnaire-audience-hint = Si aucune case n’est cochée : tous les répondants.
questionnaire-only-to = Uniquement à l’intention de :
questionnaire-condition = Condition
questionnaire-condition-hint = Une question peut dépendre d’une réponse antérieure.
questionnaire-condition-always = Toujours posée
questionnaire-condition-answered = Posée uniquement s’il a été répondu à la question { $number }
questionnaire-condition-yes = Posée uniquement si la réponse à la question { $number } est « Oui »
questionnaire-condition-no = Posée uniquement si la réponse à la question { $number } est « Non »
questionnaire-condition-chosen = Posée uniquement si « { $choice } » a été choisi à la question { $number }
questionnaire-condition-gone = Dépend d’une question qui a été retirée
questionnaire-condition-unmet = Cette condition ne peut jamais être remplie.
questionnaire-expectation = Une réponse est-elle souhaitée ?
questionnaire-expectation-required = Sans elle, la remise est refusée. À utiliser rarement.
questionnaire-expectation-expected = Son absence est signalée avant la remise.
questionnaire-expectation-optional = Son absence n’est pas mentionnée.
questionnaire-word-limit = Nombre maximal de mots
questionnaire-word-limit-hint = Au-delà, le répondant est averti, mais n’est pas empêché de continuer. Vide : pas de limite.
questionnaire-attachments = Des fichiers peuvent accompagner la réponse
questionnaire-sub = Sous-question de la question qui précède
questionnaire-translations = Traductions
questionnaire-translations-complete = Complètes dans toutes les langues de publication.
# « Question 4 : texte manquant : Indications (français). »
questionnaire-missing = { $place } : texte manquant : { $wording } ({ $language }).
questionnaire-texts-missing = { $count ->
    [one] un texte manque
   *[other] { $count } textes manquent
}
questionnaire-to-do = Avant l’envoi
questionnaire-complete = Tout est en place. Le questionnaire peut être envoyé.
questionnaire-unready-no-questions = Ajoutez au moins une question.
questionnaire-unready-no-title = Donnez un titre au questionnaire.
questionnaire-unready-empty-part = La partie { $number } ne contient aucune question. Ajoutez-en une ou retirez la partie.
questionnaire-unready-few-choices = La question { $number } propose moins de deux choix.
questionnaire-unready-condition-gone = La question { $number } dépend d’une question qui a été retirée.
questionnaire-unready-condition-later = La question { $number } dépend d’une question qui ne la précède pas.
questionnaire-unready-condition-never = La condition de la question { $number } ne peut jamais être remplie.
questionnaire-copy-title = Partir d’un questionnaire antérieur
questionnaire-copy-from = Copier le questionnaire de la consultation
questionnaire-copy-hint = Les parties, les questions, les langues et l’instruction sont copiées ; le titre reste.
questionnaire-copy = Copier
questionnaire-copied = Copié à partir de « { $title } ».

## Tel qu’il se lit
questionnaire-must-answer = Une réponse est obligatoire.
questionnaire-is-expected = Une réponse est attendue ; son absence est signalée.
questionnaire-up-to-words = { $count ->
    [one] Un mot au plus.
   *[other] { $count } mots au plus.
}
questionnaire-up-to-items = { $count ->
    [one] Un élément :
   *[other] { $count } éléments au plus, chacun comportant :
}
questionnaire-files-welcome = Des fichiers peuvent être joints.
questionnaire-give-details = Veuillez donner des précisions.
questionnaire-give-year = Année du chiffre
questionnaire-give-date = Jour, mois, année
questionnaire-give-files = Veuillez joindre un ou plusieurs fichiers.
questionnaire-other-specify = Autre, à préciser
questionnaire-preview = Aperçu
questionnaire-preview-as = Tel que le voient
questionnaire-preview-in = Langue
questionnaire-preview-missing = { $count ->
    [one] Un texte manque dans cette langue ; il est affiché dans une autre.
   *[other] { $count } textes manquent dans cette langue ; ils sont affichés dans une autre.
}
questionnaire-preview-none = Aucune question n’est posée à ces destinataires
questionnaire-preview-none-text = Choisissez d’autres destinataires, ou changez les destinataires des questions.

## Versions
questionnaire-versions = Versions
questionnaire-versions-text = Ce qui a été envoyé n’est jamais modifié. Chaque rectificatif est une version à part entière ; les réponses suivent leurs questions d’une version à l’autre.
questionnaire-version = Version
questionnaire-version-n = Version { $version }
questionnaire-version-standing = Situation
questionnaire-version-questions = Questions
questionnaire-version-changes = Modifications
questionnaire-is-draft = Projet
questionnaire-is-dispatched = Envoyée
questionnaire-difference-to = Différence par rapport à la version { $version }
questionnaire-difference-title = Ce que la version { $version } change à la version { $before }
questionnaire-difference-none = Aucune différence
questionnaire-difference-none-text = Rien n’a encore changé. Modifiez d’abord ce qui doit être corrigé.
questionnaire-is-new = Nouveau
questionnaire-is-removed = Retiré
questionnaire-is-changed = Modifié
questionnaire-moved-from = Déplacé ; place antérieure : { $place }.
questionnaire-terms-changed = Le type, les destinataires, la condition, la limite ou le caractère obligatoire ont changé.

## Rectificatif
questionnaire-corrigendum = Rectificatif
questionnaire-corrigendum-begin = Commencer un rectificatif
questionnaire-corrigendum-begun = La version { $version } est le projet du rectificatif. Les répondants sollicités continuent de voir la version précédente jusqu’à ce que vous envoyiez celle-ci.
questionnaire-corrigendum-review = Relire le rectificatif
questionnaire-corrigendum-edit = Retour aux questions
questionnaire-corrigendum-text = Voici ce qui change. Les réponses déjà écrites restent attachées à leurs questions ; celles qui ont déjà été remises restent au dossier telles quelles.
questionnaire-corrigendum-unready = Avant que le rectificatif puisse être envoyé :
questionnaire-corrigendum-overtaken = Le rectificatif a été modifié entre-temps. Réexaminez-le avant de l’envoyer.
questionnaire-corrigendum-discard = Abandonner le rectificatif
questionnaire-corrigendum-discard-question = La version { $version } n’est qu’un projet. Elle disparaît avec tout ce qui y a été modifié et ne peut pas être rétablie. Le questionnaire reste tel qu’il a été envoyé ; personne n’est averti.
questionnaire-corrigendum-discard-this = Abandonner la version { $version }
questionnaire-corrigendum-discarded = Le rectificatif a été abandonné. Le questionnaire est tel qu’auparavant.
questionnaire-corrigendum-not-discarded = Le rectificatif a été modifié entre-temps. Examinez-le de nouveau avant de l’abandonner.
questionnaire-corrigendum-told = { $mails ->
    [0] Personne ne sera averti par courriel : aucun des répondants sollicités n’a d’adresse.
    [one] Un courriel avertira les répondants sollicités.
   *[other] { $mails } courriels avertiront les répondants sollicités.
}
questionnaire-corrigendum-dispatch = { $respondents ->
    [one] Envoyer le rectificatif à { $respondents } répondant
   *[other] Envoyer le rectificatif à { $respondents } répondants
}
questionnaire-corrigendum-ask = { $respondents ->
    [one] L’envoi fige la version { $version } ; le répondant sollicité la voit dès lors.
   *[other] L’envoi fige la version { $version } ; les { $respondents } répondants sollicités la voient dès lors.
}
questionnaire-corrigendum-dispatched = { $count ->
    [0] Le rectificatif est envoyé. Aucun courriel n’est parti : personne n’a d’adresse.
    [one] Le rectificatif est envoyé ; un courriel est en cours d’acheminement.
   *[other] Le rectificatif est envoyé ; { $count } courriels sont en cours d’acheminement.
}

## Une autre personne a été plus rapide
questionnaire-conflict-title = Modifié entre-temps
questionnaire-conflict-text = Une autre personne a enregistré une modification ({ $about }) pendant que vous écriviez. Rien n’a été écrasé : choisissez le texte à garder.
questionnaire-conflict-typed = Votre saisie
questionnaire-conflict-now = Le texte actuel
questionnaire-conflict-empty = Vide
questionnaire-conflict-keep-mine = Garder ma saisie
questionnaire-conflict-take-theirs = Prendre le texte actuel

## Ce qui ne va pas
questionnaire-fault-too-long = Ce texte est trop long. Écrivez { $most } caractères au plus.
questionnaire-fault-control = Écrivez ce texte sur une seule ligne, sans tabulation ni autre caractère de commande.
questionnaire-fault-control-text = Ce texte contient des caractères de commande. Supprimez-les, par exemple en saisissant le texte de nouveau.
questionnaire-fault-direction = Ce texte contient un caractère caché qui en inverse le sens d’écriture. Supprimez-le, par exemple en saisissant le texte de nouveau.
questionnaire-fault-no-language = Choisissez au moins une langue.
questionnaire-fault-kind = Choisissez un type de réponse.
questionnaire-fault-kind-fixed = Le type de cette question ne peut pas être modifié, car elle a été envoyée. Retirez la question et ajoutez-en une autre.
questionnaire-fault-number = Écrivez un nombre entier de 1 à { $most }.
questionnaire-fault-condition = Cette condition ne peut jamais être remplie. Choisissez-en une autre.
questionnaire-fault-few-choices = Écrivez au moins deux choix, un par ligne.
questionnaire-fault-many-choices = Écrivez { $most } choix au plus.
questionnaire-fault-same-choices = Deux choix se lisent de la même manière.
questionnaire-fault-lines = { $count ->
    [one] Il y a ici { $count } ligne, contre { $source } dans le texte source. Laissez une ligne vide là où une traduction manque.
   *[other] Il y a ici { $count } lignes, contre { $source } dans le texte source. Laissez une ligne vide là où une traduction manque.
}
questionnaire-fault-no-fields = Donnez au moins un champ aux éléments.
questionnaire-fault-many-fields = Donnez { $most } champs au plus aux éléments.
questionnaire-fault-same-fields = Deux champs ont la même étiquette.
questionnaire-fault-frozen = Cette version du questionnaire ne peut plus être modifiée. Votre modification n’a pas été enregistrée.
questionnaire-fault-overtaken = Une autre personne a modifié le questionnaire entre-temps. Aucune action n’a été effectuée ; examinez-le dans son état actuel et recommencez.
questionnaire-fault-not-empty = Il y a déjà des questions. Retirez-les avant d’en copier d’autres.
