### Répondants : le répertoire de ceux qui peuvent être sollicités.

respondents-title = Répondants
respondents-lead = { $count ->
    [one] { $count } répondant
   *[other] { $count } répondants
} dans le répertoire, dans l’ordre des listes. { $without ->
    [0] Tous peuvent être joints par courriel.
    [one] Pour { $without } d’entre eux, aucun contact n’est connu.
   *[other] Pour { $without } d’entre eux, aucun contact n’est connu.
}
respondents-add = Ajouter un répondant
respondents-import = Importer un tableau
respondents-search = Nom, sigle ou code de pays
respondents-category = Catégorie
respondents-group = Groupe régional
respondents-name = Nom
respondents-abbreviation = Sigle
respondents-contact = Contact
respondents-no-contact = Pas de contact
respondents-without-contact = Sans contact
respondents-found = { $count ->
    [one] { $count } répondant trouvé
   *[other] { $count } répondants trouvés
}
respondents-none = Aucun répondant trouvé
respondents-none-text = Recherchez une partie du nom dans n’importe quelle langue, un sigle, ou le code à trois lettres d’un État.
respondents-show-all = Afficher tout le répertoire

## Le formulaire
respondents-new-title = Ajouter un répondant
respondents-new-lead = Tous les États et toutes les entités du système des Nations Unies figurent déjà dans le répertoire. Ajoutez ici des institutions, des organisations et d’autres répondants.
respondents-add-this = Ajouter au répertoire
respondents-save = Enregistrer les noms et le contact
respondents-edit = Noms et contact
respondents-choose = Choisissez une catégorie
respondents-state = État
respondents-state-hint = L’État dont relève l’institution ; obligatoire pour les institutions nationales des droits de l’homme.
respondents-names = Nom
respondents-names-hint = Tel qu’il figure dans les listes, sans article. Une seule langue suffit ; les rapports suivent l’ordre du nom anglais.
respondents-running = Nom dans les phrases en anglais
respondents-running-hint = Avec son article, par exemple « the National Human Rights Council of Morocco ». Si ce champ reste vide, le nom des listes est utilisé.
respondents-abbreviation-hint = Par exemple UNICEF ; laissez vide s’il n’y en a pas.
respondents-group-hint = Uniquement pour les États Membres. Si ce champ reste vide, le groupe est tiré de la liste des groupes régionaux.
respondents-contact-hint = L’adresse où sont envoyées les invitations tant que personne n’agit au nom du répondant.
respondents-language = Langue de correspondance
respondents-language-hint = Les courriels adressés au contact sont rédigés dans cette langue. Les titulaires d’un compte choisissent la leur.
respondents-language-unknown = Non connue
respondents-there-already = Figure déjà dans le répertoire :

## Un répondant
respondents-invitations = Consultations
respondents-invitations-caption = { $count ->
    [one] Sollicité dans { $count } consultation
   *[other] Sollicité dans { $count } consultations
}
respondents-invitations-none = Ce répondant n’a encore été sollicité dans aucune consultation.
respondents-consultation = Consultation
respondents-asked-on = Sollicité le
respondents-people = Personnes agissant au nom du répondant
respondents-people-none = Personne n’agit encore au nom de ce répondant. Proposez un siège à son point de contact, ou envoyez un questionnaire à son contact : l’invitation contient une proposition.
respondents-offer = Proposer un siège à son point de contact
respondents-offer-hint = Le point de contact lit le questionnaire, invite des collègues et remet la réponse. La proposition est valable 60 jours.
respondents-offer-send = Envoyer la proposition

## Importation
respondents-import-title = Importer des répondants
respondents-import-lead = Téléversez ou collez un tableau comportant une ligne par répondant. Vous verrez d’abord ce que l’importation ferait ; rien n’est ajouté sans votre accord.
respondents-import-columns = Signification des colonnes
respondents-import-example = Télécharger un exemple à remplir
respondents-import-file = Fichier
respondents-import-file-hint = CSV en UTF-8, 2 Mo au plus, avec des virgules, des points-virgules ou des tabulations entre les colonnes.
respondents-import-paste = Ou collez le tableau ici
respondents-import-check = Contrôler le tableau
respondents-column-name = Le nom en anglais, tel qu’il figure dans les listes.
respondents-column-category = La catégorie : son code, par exemple NGO, ou son nom anglais, par exemple « Non-governmental organization ».
respondents-column-state = L’État, désigné par son code à trois lettres ou son nom anglais ; nécessaire pour les États et les institutions nationales des droits de l’homme.
respondents-column-group = Le groupe régional d’un État Membre, désigné par son code ou son nom anglais ; peut rester vide.
respondents-column-running = Le nom dans les phrases en anglais, avec son article ; peut rester vide.
respondents-column-abbreviation = Le sigle ; peut rester vide.
respondents-column-contact = L’adresse électronique ; peut rester vide.
respondents-column-language = La langue des courriels adressés au contact, désignée par son code, tel que fr, ou son nom anglais ; peut rester vide.
respondents-column-name-fr = Le nom en français ; de même name_ar, name_zh, name_ru et name_es.
respondents-report = { $added ->
    [0] Aucune ligne ne peut être ajoutée
    [one] { $added } ligne peut être ajoutée
   *[other] { $added } lignes peuvent être ajoutées
}, { $there ->
    [0] aucune ne figure déjà dans le répertoire
    [one] { $there } figure déjà dans le répertoire
   *[other] { $there } figurent déjà dans le répertoire
} { $bad ->
    [0] et aucune ne comporte d’erreur.
    [one] et { $bad } comporte une erreur.
   *[other] et { $bad } comportent une erreur.
}
respondents-report-unused = Les colonnes suivantes ne sont pas comprises et ne seront pas utilisées : { $columns }
respondents-report-import = { $count ->
    [one] Ajouter { $count } répondant
   *[other] Ajouter { $count } répondants
}
respondents-report-check-again = Contrôler de nouveau
respondents-report-correct = Corriger le tableau ici
respondents-report-table = Le tableau tel qu’il a été lu
respondents-report-other = Recommencer avec un autre tableau
respondents-report-line = Ligne
respondents-report-verdict = Traitement
respondents-report-bad = { $count ->
    [one] { $count } ligne comportant une erreur ; elle est laissée de côté
   *[other] { $count } lignes comportant une erreur ; elles sont laissées de côté
}
respondents-report-added = { $count ->
    [one] { $count } ligne à ajouter
   *[other] { $count } lignes à ajouter
}
respondents-report-there = { $count ->
    [one] { $count } ligne qui figure déjà dans le répertoire ou dans ce tableau
   *[other] { $count } lignes qui figurent déjà dans le répertoire ou dans ce tableau
}
respondents-report-is-there = Figure déjà

## Ce qui a été fait
respondents-was-added = { $name } : le répondant figure désormais dans le répertoire.
respondents-was-saved = { $name } : la fiche a été enregistrée.
respondents-were-imported = { $count ->
    [0] Rien n’a été ajouté : tout figure déjà dans le répertoire.
    [one] { $count } répondant a été ajouté au répertoire.
   *[other] { $count } répondants ont été ajoutés au répertoire.
}

## Ce qui ne va pas
respondents-fault-category = Choisissez l’une des catégories.
respondents-fault-latin = Donnez aussi le nom, ou le sigle, en caractères latins : les adresses et les listes anglaises en ont besoin.
respondents-fault-state = Aucun État ne porte ce code ou ce nom.
respondents-fault-state-due = Choisissez l’État : il est nécessaire pour les États et les institutions nationales des droits de l’homme.
respondents-fault-state-kind = Cet État ne relève pas de cette catégorie : il y a 193 États Membres et deux États observateurs.
respondents-fault-group = Ce groupe régional n’existe pas.
respondents-fault-group-kind = Seuls les États Membres appartiennent à un groupe régional. N’en choisissez aucun.
respondents-fault-language = Cette langue n’existe pas ici. Choisissez l’une des six langues officielles.
respondents-fault-there = Ce répondant figure déjà dans le répertoire.
respondents-fault-import-empty = Choisissez un fichier ou collez un tableau.
respondents-fault-import-large = Le tableau dépasse 2 Mo ou compte plus de 5 000 lignes. Divisez-le.
respondents-fault-import-encoding = Le fichier n’est pas en UTF-8. Dans votre tableur, choisissez « CSV UTF-8 » au moment de l’enregistrer.
respondents-fault-import-head = La première ligne doit indiquer le nom des colonnes, dont name et category.
respondents-fault-import-lines = Il n’y a aucune ligne sous le nom des colonnes.
