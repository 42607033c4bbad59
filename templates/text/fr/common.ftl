## Le cadre de chaque page
skip-to-content = Aller au contenu
demonstration-banner = Démonstration. Les personnes et les réponses sont données à titre d’illustration ; aucun courrier n’est envoyé.
nav-main = Navigation principale
nav-crumbs = Vous êtes ici
nav-footer = À propos de cette plateforme
language-menu = Langue :
account-menu = Session ouverte par
sign-in = Se connecter
sign-out = Se déconnecter
your-seats = Vos sièges
your-account = Votre compte
footer-line = Du questionnaire au rapport
footer-verify = Vérifier un récépissé
footer-accessibility = Accessibilité
flash-done = C’est fait.
flash-warning = À noter.

## Le pupitre
desk-drawers = À côté du texte
desk-outline = Plan
desk-margin = Marge
desk-close = Retour au texte

## Étapes d’une consultation
stages = Étapes de la consultation
stage-done = (achevée)
stage-planned = Prévue
stage-open = Ouverte
stage-closed = Close
stage-compiled = Compilée
stage-issued = Publiée

## L’état de l’enregistrement
saved-never = Rien n’est encore écrit.
saved-saving = Enregistrement…
saved-at = Enregistré à { $time }
saved-not-yet = Pas encore enregistré.
saved-offline = Pas encore enregistré : pas de connexion. Votre texte est conservé sur cet appareil.
saved-restored = Repris de cet appareil. Pas encore enregistré.
saved-conflict = Modifié par { $who } à { $time }.
saved-conflict-below = Modifié entre-temps par une autre personne. Les deux textes figurent ci-dessous ; rien n’a été écrasé.
saved-see-both = Voir les deux.

## Signes
evidence-count = { $count ->
    [one] { $count } passage à l’appui de cette phrase
   *[other] { $count } passages à l’appui de cette phrase
}
stale-count = { $count ->
    [one] { $count } source modifiée
   *[other] { $count } sources modifiées
}
difference-inserted = ajouté
difference-deleted = supprimé
progress-of = { $done } sur { $of }
tally-total = Total

## Formulaires
field-required = obligatoire
field-error = Erreur :
errors-title = { $count ->
    [one] Un point demande votre attention
   *[other] { $count } points demandent votre attention
}
words-of = { $words } mots sur { $limit }
words-over = { $words } mots ; { $limit } au plus sont demandés

## Listes
pages = Pages de cette liste
pages-previous = Page précédente
pages-next = Page suivante
pages-place = Page { $page } sur { $last }

## Dates et heures
when-day = { $day ->
    [1] { $day }er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
when-moment = { $day } à { $time } (heure de Genève)
when-your-time = ({ $time } chez vous)
when-left-days = { $count ->
    [one] il reste { $count } jour
   *[other] il reste { $count } jours
}
when-left-hours = { $count ->
    [one] il reste { $count } heure
   *[other] il reste { $count } heures
}
when-left-minutes = { $count ->
    [0] il reste moins d’une minute
    [one] il reste { $count } minute
   *[other] il reste { $count } minutes
}
when-closed = délai expiré
when-closed-days = { $count ->
    [one] délai expiré il y a { $count } jour
   *[other] délai expiré il y a { $count } jours
}
when-closed-hours = { $count ->
    [one] délai expiré il y a { $count } heure
   *[other] délai expiré il y a { $count } heures
}
when-closed-minutes = { $count ->
    [0] délai expiré à l’instant
    [one] délai expiré il y a { $count } minute
   *[other] délai expiré il y a { $count } minutes
}
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Mots des boutons et d’ailleurs
save = Enregistrer
cancel = Annuler
remove = Retirer
undo = Annuler cette action
back = Retour
next = Suivant
previous = Précédent
edit = Modifier
add = Ajouter
search = Rechercher
filter = Filtrer
download = Télécharger
upload = Téléverser
close = Fermer
open = Ouvrir
show = Afficher
hide = Masquer
continue = Continuer
confirm = Confirmer
yes = Oui
no = Non
none = Aucun
all = Tous
optional = facultatif
no-information = Pas d’information
not-applicable = Sans objet
states = États
others = Autres
total = Total
respondents = { $count ->
    [one] { $count } répondant
   *[other] { $count } répondants
}
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
paragraphs = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}

## Catégories de répondants
category-MEMBER_STATE = État Membre
category-OBSERVER_STATE = État observateur
category-UN_FUND_PROGRAMME = Fonds ou programme des Nations Unies
category-UN_SECRETARIAT = Secrétariat de l’Organisation des Nations Unies
category-UN_OTHER = Autre entité des Nations Unies
category-SPECIALIZED_AGENCY = Institution spécialisée
category-IGO = Organisation intergouvernementale
category-NHRI = Institution nationale des droits de l’homme
category-NHRI_NETWORK = Réseau d’institutions nationales des droits de l’homme
category-NGO = Organisation non gouvernementale
category-HR_MECHANISM = Mécanisme des droits de l’homme
category-LOCAL_AUTHORITY = Collectivité locale
category-PARLIAMENT = Parlement
category-ACADEMIA = Établissement universitaire
category-BUSINESS = Entreprise
category-TRADE_UNION = Syndicat
category-RELIGIOUS_ORG = Organisation religieuse
category-FOUNDATION = Fondation
category-MEDIA = Média
category-OTHER = Autre organisation
category-INDIVIDUAL = Particulier
categories-MEMBER_STATE = États Membres
categories-OBSERVER_STATE = États observateurs
categories-UN_FUND_PROGRAMME = Fonds et programmes des Nations Unies
categories-UN_SECRETARIAT = Secrétariat de l’Organisation des Nations Unies
categories-UN_OTHER = Autres entités des Nations Unies
categories-SPECIALIZED_AGENCY = Institutions spécialisées
categories-IGO = Organisations intergouvernementales
categories-NHRI = Institutions nationales des droits de l’homme
categories-NHRI_NETWORK = Réseaux d’institutions nationales des droits de l’homme
categories-NGO = Organisations non gouvernementales
categories-HR_MECHANISM = Mécanismes des droits de l’homme
categories-LOCAL_AUTHORITY = Collectivités locales
categories-PARLIAMENT = Parlements
categories-ACADEMIA = Établissements universitaires
categories-BUSINESS = Entreprises
categories-TRADE_UNION = Syndicats
categories-RELIGIOUS_ORG = Organisations religieuses
categories-FOUNDATION = Fondations
categories-MEDIA = Médias
categories-OTHER = Autres organisations
categories-INDIVIDUAL = Particuliers

## Groupes régionaux
group-AFRICAN = États d’Afrique
group-ASIA_PACIFIC = États d’Asie et du Pacifique
group-EEG = États d’Europe orientale
group-GRULAC = États d’Amérique latine et des Caraïbes
group-WEOG = États d’Europe occidentale et autres États

## À qui la question est posée
audience-STATE = États
audience-UN_ENTITY = Entités des Nations Unies
audience-IGO = Organisations intergouvernementales
audience-NHRI = Institutions nationales des droits de l’homme
audience-NGO = Organisations non gouvernementales
audience-OTHER = Autres parties prenantes

## Rôles
role-secretary = Secrétariat
role-supervisor = Responsable
role-rapporteur = Rapporteur
role-member = Membre
role-focal_point = Point de contact
role-contributor = Contributeur

## Types de question
kind-long_text = Texte en paragraphes
kind-short_text = Texte d’une ligne
kind-yes_no = Oui ou non
kind-one_choice = Choix unique
kind-several_choices = Choix multiple
kind-scale = Échelle
kind-number = Nombre
kind-date = Date
kind-file = Fichiers
kind-repeating_group = Groupe répétable
expectation-required = Obligatoire
expectation-expected = Attendue
expectation-optional = Facultative

## Langues
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol

## Pages d’erreur
problem-status = Erreur { $status }
problem-request = Si vous nous écrivez à ce sujet, veuillez indiquer le numéro de la demande :
problem-home = Aller à la première page
problem-404-title = Cette page est introuvable
problem-404-text = Il n’y a pas de page à cette adresse, ou elle n’est pas ouverte au compte avec lequel vous êtes connecté.
problem-404-advice = Vérifiez l’adresse, ou connectez-vous avec le compte qui a été invité. Les liens figurant dans les lettres ont pu être remplacés par de plus récents.
problem-409-title = Un changement est intervenu entre-temps
problem-409-text = Une autre personne a modifié le même élément, ou celui-ci est passé à une autre étape. Rien n’a été écrasé.
problem-409-advice = Revenez en arrière, rechargez la page et examinez l’état actuel avant de refaire votre modification.
problem-other-seat = Vous êtes passé à un autre de vos sièges depuis l’ouverture de cette page : rien n’a été enregistré. Choisissez de nouveau le siège de cette page sous « Vos sièges », puis refaites votre modification.
problem-422-title = L’envoi n’a pas pu être lu
problem-422-text = Ce qui a été envoyé ne correspond pas au formulaire : l’envoi est incomplet, trop volumineux ou d’un autre type que celui demandé. Rien n’a été modifié.
problem-422-advice = Revenez en arrière ; votre saisie s’y trouve en général encore. Rechargez la page si elle est ouverte depuis longtemps.
problem-429-title = Trop de tentatives
problem-429-text = Il y a eu trop de tentatives en peu de temps. Pour la protection de tous, cette adresse fait une pause.
problem-429-advice = Attendez quelques minutes et réessayez. Ce que vous avez enregistré est en sûreté.
problem-500-title = Une erreur s’est produite de notre côté
problem-500-text = La plateforme n’a pas pu achever cette opération. L’incident est consigné ; rien n’a été fait à moitié.
problem-500-advice = Réessayez. Si l’erreur se répète, écrivez au secrétariat en indiquant le numéro ci-dessous.
problem-503-title = Momentanément indisponible
problem-503-text = La plateforme est en maintenance, ou trop sollicitée.
problem-503-advice = Réessayez dans une minute. Le texte qui n’a pas été enregistré est conservé sur cet appareil si votre navigateur le permet.

## La note sur l’accessibilité
accessibility-title = Accessibilité
accessibility-aim = Ces pages visent le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2. Elles s’utilisent au clavier seul, avec un lecteur d’écran, agrandies quatre fois, sur un téléphone, avec une liaison lente et sans script.
accessibility-how-title = Ce que font les pages
accessibility-how-keyboard = Chaque action s’atteint par la touche de tabulation ; un cadre montre où vous êtes, et le premier lien de chaque page mène à son contenu.
accessibility-how-words = Rien n’est dit par la seule couleur : délais, états et changements sont toujours exprimés en mots, et chaque dessin se trouve à côté d’un tableau des mêmes chiffres.
accessibility-how-languages = Chaque page existe en six langues ; les textes dans une autre langue sont signalés comme tels, et l’arabe est composé de droite à gauche.
accessibility-how-saving = Les longs formulaires s’enregistrent pendant que vous écrivez. Sans script, chaque partie d’un formulaire a son propre bouton d’enregistrement.
accessibility-limits-title = Les insuffisances connues
accessibility-limits-text = Les documents joints par des tiers sont transmis tels qu’ils ont été reçus et peuvent ne pas être accessibles.
accessibility-report-title = Si vous rencontrez un obstacle
accessibility-report-text = Écrivez au secrétariat qui vous a invité ; il peut recevoir votre réponse par courriel ou sur papier et nous dira ce qu’il faut corriger.
