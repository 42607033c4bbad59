### Répondre à une consultation : ce que voient les personnes du répondant.

## Vue d’ensemble
reply-of = Réponse au nom de :
reply-overview = Vue d’ensemble
reply-outline = La réponse
reply-parts = Parties du questionnaire
# { $number } est un chiffre romain.
reply-part = Partie { $number }
reply-part-title = Partie
reply-answered = Questions traitées
reply-written-by = Rédaction
# Désigne la rangée de liens vers la même page avec ses questions dans une autre langue.
reply-questions-in = Langue des questions
reply-begin = Commencer la réponse
reply-begin-from = La version { $version } de votre réponse a été enregistrée par le secrétariat. Si vous commencez, son texte devient le projet de la version suivante.
reply-go-on = Poursuivre la réponse
reply-review = Relire avant de remettre la réponse
reply-see-receipt = Voir le récépissé
reply-unchanged = Le projet de réponse correspond à ce qui a été remis. Modifiez une réponse si vous souhaitez préparer une nouvelle version.
reply-print = Questionnaire avec les réponses actuelles, pour impression
reply-past = Le délai a expiré. Vous pouvez encore remettre la réponse : elle sera signalée comme tardive, et le secrétariat décidera s’il la retient.
reply-closed = Cette consultation est close. Vous pouvez encore remettre une réponse ; le secrétariat décidera s’il la retient.
reply-submissions = Versions remises à ce jour
reply-people = Personnes travaillant à cette réponse
reply-people-more = Voir ou inviter des collègues

## Ce qui a été remis
reply-version = Version { $version }
reply-late = Après l’expiration du délai
reply-late-awaits = Cette version est parvenue après l’expiration du délai. Le secrétariat décidera s’il la retient.
reply-replaced = Remplacée par une version ultérieure
# Situation d’une réponse remise.
reply-standing-received = Reçue
reply-standing-accepted = Acceptée
reply-standing-returned = Renvoyée pour précisions
reply-standing-rejected = Non retenue
reply-standing-withdrawn = Retirée
# Suivi d’une date et, après un deux-points, du motif.
reply-decided-received = De nouveau reçue
reply-decided-accepted = Acceptée par le secrétariat
reply-decided-returned = Renvoyée pour précisions par le secrétariat
reply-decided-rejected = Non retenue par le secrétariat
reply-decided-withdrawn = Retirée par le répondant

## Comment la réponse est donnée
reply-settings = Modalités de la réponse
reply-settings-change = Modifier ces modalités
reply-settings-save = Enregistrer les modalités de la réponse
reply-settings-saved = Les modalités de la réponse sont enregistrées.
reply-settings-focal-point = Ces modalités sont fixées par un point de contact du répondant.
reply-settings-overtaken = Un ou une collègue a modifié ces modalités entre-temps. Rien n’a été écrasé : ce qui est enregistré figure en premier, votre choix figure en dessous. Enregistrez de nouveau pour que votre choix soit retenu.
reply-settings-no-language = Choisissez la langue dans laquelle les réponses sont rédigées.
reply-settings-no-publication = Choisissez dans quelle mesure la réponse peut être rendue publique.
reply-settings-state-anonymous = Un État ne peut pas répondre de manière anonyme. Choisissez un autre niveau.
reply-language = Langue des réponses
reply-publication = Mesure dans laquelle la réponse peut être rendue publique
reply-publication-PUBLIC = Publique
reply-publication-PUBLIC-hint = Le texte peut être publié et cité avec le nom du répondant.
reply-publication-PUBLIC_ANONYMOUS = Publique sans le nom
reply-publication-PUBLIC_ANONYMOUS-hint = Le texte peut être publié et cité, mais sans le nom du répondant.
reply-publication-NOT_PUBLISHED_BUT_USABLE = Non publiée
reply-publication-NOT_PUBLISHED_BUT_USABLE-hint = Le rapport peut résumer la réponse sans nommer le répondant. Elle n’est ni publiée ni citée.
reply-publication-CONFIDENTIAL = Confidentielle
reply-publication-CONFIDENTIAL-hint = Réservée au groupe de rédaction. Jamais citée ; comptée uniquement dans les totaux.
reply-on-behalf-of = Au nom du groupe
reply-on-behalf-of-hint = Uniquement si vous parlez au nom d’un groupe en même temps qu’en votre nom propre, par exemple le Mouvement des pays non alignés.

## Rédaction
reply-question = Question { $number }
# L’étiquette du champ, pour les personnes qui l’écoutent.
reply-answer-to = Réponse à la question { $number }
reply-details = Précisions
reply-other = Autre, à préciser
reply-other-choice = Autre, comme précisé ci-dessous
reply-unanswered = Pas encore de réponse
reply-instead = En lieu et place d’une réponse
# Le premier choix de « En lieu et place d’une réponse » : la réponse figure au-dessus.
reply-instead-nothing = –
reply-unit = Unité : { $unit }
reply-year = Année du chiffre
reply-items-most = { $count ->
    [one] { $count } élément au plus
   *[other] { $count } éléments au plus
}
reply-item-add = Ajouter un élément
reply-item-remove = Retirer cet élément
reply-files-add = Ajouter des fichiers
reply-files-hint = PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG ou JPEG, 20 Mo au plus chacun. Les fichiers sont ajoutés lorsque vous appuyez sur « Enregistrer ».
reply-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
reply-save-and-go-on = Enregistrer et passer à la partie { $number }
reply-save-and-review = Enregistrer et relire la réponse
reply-part-saved = La partie { $number } est enregistrée.
reply-not-put = En raison d’une réponse antérieure, cette question ne vous est pas posée. Sa réponse est conservée, mais ne sera pas remise.
# Avant une question qui dépend d’une question antérieure.
reply-only-if-answered = Uniquement si vous avez répondu à la question { $number }.
reply-only-if-yes = Uniquement si vous avez répondu oui à la question { $number }.
reply-only-if-no = Uniquement si vous avez répondu non à la question { $number }.
reply-only-if-chosen = Uniquement si vous avez choisi « { $choice } » à la question { $number }.
reply-margin = À propos de ces questions
reply-margin-saving = Rien ne se perd
reply-margin-saving-text = Les réponses s’enregistrent pendant que vous écrivez, ou par le bouton « Enregistrer ». Chaque texte enregistré est conservé, avec le nom de la personne qui l’a écrit. Tant que la réponse n’est pas remise, vous et vos collègues êtes seuls à pouvoir lire ce projet.
reply-wanted-required = Une réponse est obligatoire.
reply-wanted-expected = Une réponse est attendue.
reply-wanted-optional = Une réponse est la bienvenue.
reply-word-limit = { $count ->
    [one] { $count } mot au plus
   *[other] { $count } mots au plus
}

## Fichiers
reply-file-removed = Le fichier { $name } a été retiré.
reply-file-restored = Le fichier { $name } est rétabli.
reply-file-empty = Le fichier { $name } est vide. Choisissez-le de nouveau.
reply-file-too-large = Le fichier { $name } dépasse 20 Mo. Fournissez-en un plus petit, ou plusieurs.
reply-file-wrong-kind = Le fichier { $name } est d’un type qui n’est pas admis. Utilisez PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG ou JPEG.
reply-file-not-what-it-says = Le contenu du fichier { $name } ne correspond pas à son nom. Enregistrez-le de nouveau dans le type que vous voulez fournir.
reply-file-bad-name = Donnez au fichier un nom de 1 à 200 caractères.
reply-file-too-many = { $max } fichiers au plus peuvent être joints à une question.

## Ce qui ne va pas dans une réponse
# Dans le résumé en haut de la page ; { $sentence } est l’une des phrases ci-dessous.
reply-fault-in = Question { $number } : { $sentence }
reply-fault-both = Il y a une réponse et, à côté, « pas d’information » ou « sans objet ». Gardez l’un des deux.
reply-fault-details-alone = Choisissez aussi oui ou non ; des précisions seules ne peuvent pas être enregistrées.
reply-fault-year-alone = Écrivez aussi le chiffre ; une année seule ne peut pas être enregistrée.
reply-fault-wrong-shape = Cette réponse ne convient pas à la question. Rechargez la page ; la question a peut-être été rectifiée.
reply-unfit = La question a été rectifiée et cette réponse antérieure ne lui convient plus. Elle est conservée, mais ne peut pas être remise : répondez de nouveau, ou retirez ce qui ne convient plus.
reply-unfit-drop = Retirer ce qui ne convient plus
reply-fault-only-one = Faites un seul choix : un choix de la liste, ou un autre que vous précisez.
reply-fault-not-a-number = Écrivez le nombre en chiffres, avec un point avant les décimales : 1417.5
reply-fault-not-a-year = Écrivez l’année en quatre chiffres, entre 1800 et 2200.
reply-fault-not-a-date = Écrivez la date sous la forme année-mois-jour : 2011-09-01
reply-fault-too-long = Ce texte compte plus de 100 000 caractères. Abrégez-le, ou joignez-le en pièce jointe.
reply-fault-nul = Le texte contient un caractère qui ne peut pas être conservé. Supprimez-le et réessayez.
reply-fault-too-many-items = { $max } éléments au plus sont demandés. Retirez-en, ou réunissez-en deux en un seul.

## Deux textes pour une réponse
reply-conflict = { $who } a enregistré une autre réponse à { $time }.
reply-conflict-kept = Rien n’a été écrasé. Votre réponse n’est pas encore enregistrée : choisissez laquelle des deux est retenue, ou corrigez la vôtre et gardez-la.
reply-conflict-theirs = L’autre réponse ({ $who })
reply-conflict-difference = Ce que la vôtre modifie
reply-conflict-choose = Un ou une collègue a enregistré une autre réponse entre-temps. Les deux sont affichées ; choisissez-en une.
reply-keep-mine = Garder ma réponse
reply-take-theirs = Prendre l’autre réponse
reply-emptied = La réponse a été vidée.

## Textes antérieurs
reply-history = Textes antérieurs
reply-history-of = Textes antérieurs de la réponse à la question { $number }
reply-history-back = Retour à la question
reply-history-none = Aucun texte n’a encore été enregistré
reply-history-none-text = Dès qu’une réponse est enregistrée, chacune de ses versions figure ici, avec la personne qui l’a écrite et le moment.
# { $version } compte combien de fois la réponse a été enregistrée.
reply-text-version = Texte { $version }
reply-text-whole = Le texte intégral
reply-take-again = Reprendre ce texte
reply-text-taken = Le texte { $version } est rétabli.
reply-text-same = Ce texte est déjà en place.
reply-text-overtaken = Un ou une collègue a enregistré un autre texte entre-temps. Rien n’a été modifié ; voyez d’abord le texte le plus récent.

## Relecture
reply-bars = { $count ->
    [one] Une réponse est nécessaire avant que vous puissiez remettre l’ensemble
   *[other] { $count } réponses sont nécessaires avant que vous puissiez remettre l’ensemble
}
reply-hints = { $count ->
    [one] Un point mérite d’être revu.
   *[other] { $count } points méritent d’être revus.
}
reply-hints-text = Vous pouvez néanmoins remettre la réponse.
reply-lack-required = La question { $number } demande une réponse, ou « pas d’information ».
reply-lack-unfit = La question { $number } a été rectifiée et la réponse ne convient plus. Répondez-y de nouveau.
reply-lack-expected = La question { $number } n’a pas encore de réponse.
reply-lack-too-long = La réponse à la question { $number } compte { $words } mots ; { $limit } au plus sont demandés.
reply-lack-not-put = La question { $number } ne vous est pas posée en raison d’une réponse antérieure ; son texte ne sera pas remis.
reply-sign-required = Nécessaire
reply-sign-unfit = Ne convient plus
reply-sign-expected = Pas encore de réponse
reply-sign-too-long = Plus longue que demandé
reply-sign-not-put = Ne sera pas remise
reply-hand-in = Remise
reply-hand-in-text = Ce qui figure sur cette page parvient tel quel au secrétariat, et vous recevez un récépissé signé. Vous pourrez remettre ultérieurement une version corrigée ; toutes les versions sont conservées.
reply-hand-in-of = Remettre la réponse : { $respondent }
reply-authorized = J’ai pouvoir de remettre cette réponse au nom du répondant suivant : { $respondent }.
reply-not-authorized = Cochez la case si vous avez pouvoir de remettre cette réponse ; sinon, adressez-vous à la personne qui a ce pouvoir.
reply-hand-in-others = La réponse est remise par un point de contact. Avertissez l’un d’eux lorsque votre texte est prêt :
reply-hand-in-not-yet = Dès que les réponses nécessaires sont données, l’ensemble peut être remis ici. Une réponse partielle est admise.
reply-not-ready = La réponse ne peut pas encore être remise : répondez à une question au moins, et à toutes celles qui demandent une réponse.
reply-same = C’est ce que vous avez remis en dernier. Aucune nouvelle version n’a été créée, car rien n’a changé.
reply-changed-meanwhile = Rien n’a été remis, car le projet a changé après que vous l’avez relu. Voici le texte actuel ; relisez-le et remettez-le.
reply-handed-in = La version { $version } de la réponse a été remise. Une confirmation vous est envoyée par courriel.

## Le récépissé
reply-receipt = Récépissé de la version { $version }
reply-receipt-at = Remise le
reply-receipt-version = Version
reply-receipt-hash = Empreinte SHA-256 du contenu
reply-receipt-how = Le récépissé est signé avec la clé { $key } de cette installation. Conservez le fichier : il permet à quiconque de vérifier que ce contenu précis a été remis à ce moment, sans voir le contenu.
reply-receipt-download = Télécharger le récépissé signé
reply-receipt-none = Cette version a été enregistrée par le secrétariat et n’a pas été remise ici ; il n’y a donc pas de récépissé signé.
reply-receipt-content = Ce qui a été remis
reply-withdraw = Retrait
reply-withdraw-version = Retirer la version { $version }
reply-withdraw-question = Retirer la version { $version } de la réponse ? Elle reste au dossier, mais n’est plus prise en compte ni utilisée dans le rapport. Vous pourrez ensuite remettre une nouvelle version.
reply-withdraw-reason = Motif
reply-withdraw-reason-hint = Facultatif. Le secrétariat le lit.
reply-withdrawn = La version { $version } est retirée.
reply-withdrawn-before = Cette version ne peut pas être retirée : une version ultérieure la remplace, ou elle a déjà été retirée ou refusée.

## Le questionnaire imprimé
reply-print-draft = Projet de réponse, état au
reply-due = Délai de réponse :
