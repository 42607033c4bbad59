### Le projet de rapport : son pupitre, ses formulaires, ses versions.

draft-title = Projet de rapport
draft-contents = Table des matières
# D’un long projet, un seul chapitre est affiché à la fois ; ceci en ouvre un autre.
draft-chapter-open = { $count ->
    [one] Afficher { $count } paragraphe de ce chapitre
   *[other] Afficher les { $count } paragraphes de ce chapitre
}
draft-state = État du projet
draft-files = Télécharger :
draft-notes = Notes
draft-note-back = Retour au texte

## Rien encore, ou rien à compiler
draft-none = Pas encore compilé
draft-none-text = { $count ->
    [one] { $count } réponse est prise en compte à ce jour. La compilation en fait un projet complet : titre, résumé, introduction, une section par question, conclusions et annexes.
   *[other] { $count } réponses sont prises en compte à ce jour. La compilation en fait un projet complet : titre, résumé, introduction, une section par question, conclusions et annexes.
}
draft-none-no-replies = Le projet est compilé à partir des réponses prises en compte. Il n’y en a pas encore.
draft-none-wait = Le secrétariat n’a pas encore compilé les réponses. Le projet apparaîtra ici.
draft-compile = Compiler le projet de rapport
draft-recompile = Compiler de nouveau
draft-cannot-compile = Il n’y a rien à compiler
draft-cannot-dispatch = Le questionnaire n’a pas encore été envoyé. Envoyez-le d’abord ; une fois des réponses remises, elles pourront être compilées.
draft-cannot-submissions = Aucune réponse n’est encore prise en compte. Une réponse l’est lorsqu’elle a été remise dans le délai, ou après celui-ci et acceptée, et qu’elle n’a été ni rejetée, ni renvoyée pour précisions, ni retirée.
draft-to-consultation = Vers la consultation
draft-compiled = Les réponses sont compilées. Voici la première version du projet.
draft-compiled-unchanged = Rien n’a changé depuis la compilation du projet ; il reste tel quel.
draft-recompiled = { $count ->
    [0] Nouvelle compilation achevée. Aucun paragraphe ne se lit autrement.
    [one] Nouvelle compilation achevée. { $count } paragraphe a changé ; ce qui a été rédigé à la main est conservé.
   *[other] Nouvelle compilation achevée. { $count } paragraphes ont changé ; ce qui a été rédigé à la main est conservé.
}
# $count : paragraphes modifiés ; $flagged : paragraphes rédigés à la main qui attendent d’être examinés.
draft-recompiled-flagged = Nouvelle compilation achevée. Paragraphes modifiés : { $count }. Paragraphes rédigés à la main dont les sources ont changé et qu’il faut examiner : { $flagged }.

## Ce qu’il est advenu des réponses depuis la compilation
draft-news-accepted = { $count ->
    [one] { $count } réponse a été acceptée depuis cette compilation.
   *[other] { $count } réponses ont été acceptées depuis cette compilation.
}
draft-news-replaced = { $count ->
    [one] { $count } réponse a été remplacée par une version ultérieure depuis cette compilation.
   *[other] { $count } réponses ont été remplacées par des versions ultérieures depuis cette compilation.
}
draft-news-gone = { $count ->
    [one] { $count } réponse à partir de laquelle le projet a été compilé n’est plus prise en compte.
   *[other] { $count } réponses à partir desquelles le projet a été compilé ne sont plus prises en compte.
}
draft-news-advice = Une nouvelle compilation met à jour les phrases automatiques, conserve ce qui a été rédigé à la main et le signale là où ses sources ont changé.
draft-news-wait = Le secrétariat peut compiler de nouveau le projet.

## Le plan
draft-length = Longueur
# $words et $limit sont des nombres tels que 10,700.
draft-length-of = { $words } mots sur { $limit }
draft-length-near = plus de { $limit }
draft-length-over = trop long
draft-stale = Paragraphes dont les sources ont changé
draft-stale-here = paragraphes dont les sources ont changé
draft-remarks-open-label = Nombre d’observations ouvertes
draft-version-label = Version
draft-style-link = Contrôler les règles de rédaction

## Comment s’appelle un endroit du projet
draft-place-paragraph = Paragraphe { $number }
draft-place-summary = Résumé
draft-place-title = Titre
draft-place-heading = Intertitre
draft-place-whole = Ensemble du projet
draft-place-annexes = Annexes
draft-place-note = Note { $marker }
# $chapter est l’intitulé d’un chapitre.
draft-place-removed = Paragraphe retiré (chapitre : { $chapter })
draft-place-gone = Paragraphe qui n’existe plus

## De qui sont les mots. Suivent le nom de la personne et le jour.
draft-hand-computed = Établi automatiquement à partir des réponses, et de nouveau lorsqu’elles changent.
draft-hand-edited = Modifié par { $who } le { $day }.
draft-hand-added = Ajouté par { $who } le { $day }.
draft-hand-removed = Retiré par { $who } le { $day }.
draft-hand-moved = Déplacé par { $who } le { $day }.
draft-nobody = la plateforme
draft-somebody = Une autre personne

## Ce sur quoi repose un paragraphe
# $name est un endroit tel que « Paragraphe 12 ».
draft-evidence = { $count ->
    [one] { $name } : { $count } réponse à l’appui
   *[other] { $name } : { $count } réponses à l’appui
}
draft-evidence-title = Les réponses à l’appui
draft-question = Question { $number } :
draft-evidence-furniture = Tiré du dossier de la consultation, et non d’une réponse.
draft-evidence-unsourced = Rédigée à la main ; aucune réponse n’appuie cette phrase.
draft-evidence-answers = Toutes les réponses à la question
draft-evidence-submission = La réponse remise
draft-evidence-more = { $count ->
    [one] et { $count } autre réponse
   *[other] et { $count } autres réponses
}
draft-evidence-replaced = remplacée depuis
draft-evidence-gone = n’est plus prise en compte
draft-no-source = sans source

## La marge au repos
draft-waits = En attente de votre examen
draft-waits-stale = Sources modifiées depuis la rédaction
draft-waits-unsourced = Phrases qu’aucune réponse n’appuie
draft-waits-broken = Renvoi à un élément retiré
draft-reading = Comment lire cette page
draft-reading-evidence = Le nombre figurant à côté d’un paragraphe indique combien de réponses l’appuient ; suivez-le pour en voir le texte ici, dans la marge.
draft-reading-hand = Les paragraphes sous lesquels rien ne figure sont établis automatiquement à partir des réponses. Sous les autres figure le nom de la personne qui les a rédigés, modifiés ou déplacés.
draft-reading-keys = Lorsqu’un paragraphe est sélectionné, Alt et la flèche vers le haut ou vers le bas le déplacent.
draft-removed = Paragraphes retirés
draft-restore = Rétablir
draft-history = Historique de ce paragraphe

## Actions sur un paragraphe
draft-acts = Ce paragraphe
draft-rename = Changer l’intitulé
draft-add-after = Ajouter un paragraphe à la suite
draft-add-under = Ajouter un paragraphe sous cet intertitre
draft-move-up = Monter
draft-move-down = Descendre
draft-saved = Enregistré : version { $version }.
draft-added = Le paragraphe a été ajouté ; ceci est la version { $version }.
draft-moved = Le paragraphe a été déplacé.
draft-removed-said = Le paragraphe a été retiré. Il reste dans la liste des paragraphes retirés et peut être rétabli à tout moment.
draft-restored = Le paragraphe est rétabli.
draft-returned = Le texte antérieur est rétabli.

## Un paragraphe dont les sources ont changé
draft-stale-changed = Réponses dont la teneur a changé : { $whose }.
draft-stale-appeared = Réponses nouvellement reçues : { $whose }.
draft-stale-withdrew = Réponses qui ne sont plus prises en compte : { $whose }.
draft-stale-beyond = Les sources ont connu d’autres changements que ceux qui sont énumérés ici.
draft-stale-today = Le texte tel qu’il serait établi automatiquement aujourd’hui
draft-stale-nothing = Plus rien ne serait établi automatiquement à cet endroit.
draft-take-computed = Prendre le texte automatique
draft-keep-mine = Garder le texte tel quel
draft-took-computed = Le texte automatique est en place.
draft-kept = Le texte reste tel quel ; il est noté que le changement de ses sources a été examiné.

## Formulaires
# $name est un endroit tel que « Paragraphe 12 ».
draft-form-paragraph = Modifier : { $name }
draft-form-addition = Nouveau paragraphe après : { $name }
# $name est un intertitre tel que « II. Acteurs ».
draft-form-addition-under = Nouveau paragraphe sous : { $name }
draft-form-heading = Intertitre : { $name }
draft-form-text = Texte du paragraphe
draft-form-words = Texte de l’intertitre
draft-form-after = Il se placera après ce paragraphe :
draft-save-mine = Enregistrer mon texte à la place
draft-conflict = { $who } a modifié ce texte pendant que vous écriviez
draft-conflict-text = Rien n’a été écrasé. Votre texte figure dans le formulaire ci-dessous ; le texte actuel figure ici. Réunissez les deux dans le formulaire, ou gardez le texte actuel.
draft-conflict-theirs = Le texte actuel
draft-conflict-difference = Ce que le vôtre y changerait
draft-conflict-keep-theirs = Garder le texte actuel
# $name est un endroit tel que « Paragraphe 12 ».
draft-overtaken = { $who } a modifié cet endroit pendant que vous l’examiniez ({ $name }). Aucune action n’a été effectuée. Voici le texte actuel :
draft-overtaken-look = Voir le projet dans son état actuel
draft-help = Signes utilisables dans le texte
draft-help-italic = mots en italique
draft-help-note = une note de bas de page
draft-help-foreign = mots dans une autre langue : ar, zh, fr, ru ou es
draft-help-reference = « paragraphs 38–51 » : les numéros sont établis automatiquement
draft-help-item = en début de ligne, un alinéa précédé d’une lettre
draft-help-escape = une barre oblique inversée rend au signe sa valeur ordinaire
draft-help-sources = Une phrase que vous conservez, en totalité ou en bonne partie, conserve les réponses qui l’appuient. Une phrase nouvelle n’en a aucune et est signalée comme telle.
draft-help-names = Ce à quoi un renvoi peut se rapporter
draft-help-heading = Un intertitre ne comporte ni point final ni abréviation. Son numéro est établi automatiquement.
draft-fault-gone = Cet endroit ne figure plus dans le projet. Votre saisie se trouve ci-dessous ; copiez-la et voyez le projet dans son état actuel.
draft-fault-removed = Ce paragraphe a été retiré. Rétablissez-le d’abord.
draft-fault-not-removed = Ce paragraphe n’a pas été retiré.
draft-fault-key-taken = Ce paragraphe existe déjà. Voyez le projet dans son état actuel.
draft-fault-at-the-end = Il ne peut pas être déplacé davantage dans ce sens.
draft-fault-nothing-computed = Il n’y a pas de texte automatique pour ce paragraphe. Gardez le texte tel quel, ou retirez le paragraphe.
draft-fault-not-flagged = Les sources de ce paragraphe n’ont pas changé ; il n’y a rien à confirmer.
draft-fault-empty-heading = Écrivez un intertitre.
draft-fault-long-heading = Cet intertitre compte plus de 300 caractères. Abrégez-le.
draft-fault-empty = Écrivez un texte, ou retirez le paragraphe.
draft-fault-no-introduction = Commencez par une phrase qui introduit les alinéas.
draft-fault-too-long = Ce paragraphe compte plus de 20 000 caractères. Divisez-le.

## Observations
draft-remarks = Observations
draft-remarks-open = { $count ->
    [one] { $count } observation ouverte
   *[other] { $count } observations ouvertes
}
draft-remarks-closed = { $count ->
    [one] { $count } observation réglée
   *[other] { $count } observations réglées
}
draft-remarks-tab-open = Ouvertes
draft-remarks-tab-all = Toutes
draft-remarks-none = Aucune observation n’est ouverte
draft-remarks-none-text = Le secrétariat, le Rapporteur ou la Rapporteuse et les membres peuvent faire une observation sur tout paragraphe du projet : sélectionnez le paragraphe et écrivez dans la marge.
draft-remarks-none-here = Aucune observation sur ce paragraphe pour l’instant.
draft-remark-label = Votre observation
draft-remark-add = Ajouter l’observation
draft-remark-added = L’observation est ajoutée.
draft-remark-open = Ouverte
draft-remark-dispose = Accepter ou rejeter
draft-remark-reason = Motif
draft-remark-reason-hint = Nécessaire pour rejeter une observation ; utile dans tous les cas.
draft-remark-accept = Accepter
draft-remark-reject = Rejeter
draft-remark-accepted = Acceptée
draft-remark-rejected = Rejetée
draft-remark-was-accepted = L’observation est acceptée.
draft-remark-was-rejected = L’observation est rejetée, avec le motif que vous avez indiqué.
draft-fault-remark-empty = Écrivez votre observation.
draft-fault-remark-long = Ce texte compte plus de 5 000 caractères. Abrégez-le.
draft-fault-reason = Indiquez pourquoi l’observation est rejetée.
draft-fault-disposition = Indiquez si l’observation est acceptée ou rejetée.

## Versions
draft-versions = Versions du projet
draft-versions-lead = Chaque action crée une version, et toutes les versions sont conservées.
draft-versions-version = Version
draft-versions-what = Action
draft-versions-where = Endroit
draft-versions-who = Par
draft-versions-when = Date
draft-versions-difference = Différence
draft-versions-changes = Ce qui a changé
draft-versions-changes-of = Ce qui a changé avec la version { $version }
draft-versions-from = De la version
draft-versions-to = À la version
draft-versions-compare = Comparer
draft-version-n = Version { $version }
draft-version-reading = { $who }, { $at }. Cette version est en lecture seule.
draft-act-line = { $act } – { $who }, { $at }
draft-act-compiled = Compilation
draft-act-recompiled = Nouvelle compilation
draft-act-edited = Paragraphe modifié
draft-act-added = Paragraphe ajouté
draft-act-moved = Paragraphe déplacé
draft-act-removed = Paragraphe retiré
draft-act-restored = Paragraphe rétabli
draft-act-took_computed = Texte automatique repris
draft-act-kept = Texte gardé malgré le changement de ses sources
draft-act-returned = Texte antérieur rétabli
draft-act-renamed = Intertitre récrit
draft-act-retitled = Titre récrit

## Ce qui a changé entre deux versions
draft-difference-title = Ce qui a changé de la version { $from } à la version { $to }
draft-difference-none = Les deux versions se lisent de la même manière
draft-difference-none-text = Aucun paragraphe, intertitre ou tableau ne diffère.
draft-difference-key-inserted = Souligné : mots ajoutés.
draft-difference-key-deleted = Barré : mots supprimés.
draft-difference-key = Un numéro simplement décalé n’est pas une modification.
draft-difference-front = Titre et résumé
draft-difference-changed = modifié
draft-difference-new = nouveau
draft-difference-gone = retiré
draft-difference-moved = déplacé
draft-difference-table = tableau modifié
draft-difference-changed-count = Modifiés : { $count }
draft-difference-new-count = Nouveaux : { $count }
draft-difference-gone-count = Retirés : { $count }
draft-difference-moved-count = Déplacés : { $count }
draft-difference-table-count = { $count ->
    [one] { $count } tableau modifié
   *[other] { $count } tableaux modifiés
}
# Numéros de paragraphes.
draft-difference-renumbered = Paragraphe { $after }, anciennement { $before }
draft-difference-former = Ancien paragraphe { $number }
draft-difference-open = Dans le projet
draft-difference-text = Son texte
draft-difference-back = Retour au projet

## Le contrôle des règles de rédaction
draft-style = Règles de rédaction
draft-style-lead = Le projet est confronté aux règles de rédaction des Nations Unies. Les mots dans d’autres langues et les titres cités sont laissés de côté ; rien n’est modifié automatiquement.
draft-style-none = Aucun écart relevé
draft-style-none-text = Le projet respecte toutes les règles qui peuvent être contrôlées.
draft-style-count = { $count ->
    [one] { $count } écart par rapport aux règles de rédaction
   *[other] { $count } écarts par rapport aux règles de rédaction
}
draft-style-hints = À relire
draft-style-hints-text = De bons textes en comportent aussi ; voyez si c’est bien voulu.
draft-lint-non_oxford_ise = Graphie en -ize
draft-lint-spelling = Orthographe
draft-lint-term = Nom ou terme
draft-lint-un_in_text = « United Nations » en toutes lettres
draft-lint-duplicate_word = Mot répété
draft-lint-duplicate_word_variant = Mot répété sous deux formes
draft-lint-malformed = Reste d’une modification
draft-lint-heading_mismatch = L’intertitre et la table des matières diffèrent
draft-lint-contents_range = Plage de paragraphes dans la table des matières
draft-lint-heading_abbreviation = Abréviation dans un intertitre
draft-lint-heading_full_stop = Point à la fin d’un intertitre
draft-lint-lone_subheading = Section A sans section B
draft-lint-number_in_figures = Nombre en chiffres
draft-lint-number_in_words = Nombre en lettres
draft-lint-number_at_start = Nombre en début de phrase
draft-lint-number_grouping = Virgule des milliers
draft-lint-per_cent = Pourcentage
draft-lint-range_hyphen = Tiret dans une plage
draft-lint-serial_comma = Virgule devant « and »
draft-lint-date_format = Forme d’une date
draft-lint-time_format = Forme d’une heure
draft-lint-straight_quotes = Guillemets droits
draft-lint-unbalanced = Signe sans son pendant
draft-lint-loaded_verb = Verbe qui prend parti
draft-lint-first_person = Première personne
draft-lint-praise = Éloge
draft-lint-speaks_for_all = Parole prêtée à tous
draft-lint-abbreviation_unexplained = Abréviation non expliquée
draft-lint-abbreviation_unused = Abréviation non utilisée
draft-lint-abbreviation_stops = Points dans une abréviation
draft-lint-abbreviation_possessive = Possessif d’une abréviation
