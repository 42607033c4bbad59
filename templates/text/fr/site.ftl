### Les pages qui ne relèvent du travail d’aucun secrétariat en particulier.

nav-consultations = Consultations
nav-respondents = Répondants
nav-people = Personnes
nav-colleagues = Collègues

site-home-title = Du questionnaire au rapport
site-home-heading = De la note verbale à la trace écrite
site-home-lead = Verbale est le lieu où un secrétariat consulte États, organismes, institutions et organisations, et où leurs réponses deviennent un rapport dont chaque phrase peut être rattachée aux mots sur lesquels elle se fonde.
site-home-verify = Vérifier un récépissé
site-personas-heading = Entrer sous l’identité d’un personnage
site-personas-text = Ceci est une démonstration sur votre propre machine. Choisissez un personnage et parcourez la plateforme ; rien ne quitte la machine.
site-personas-mail = Lire les courriels que la démonstration aurait envoyés
site-persona-enter = Continuer en tant que { $name }
site-journey-heading = Le déroulement
site-journey-write = Le secrétariat établit un questionnaire et l’adresse aux destinataires que désigne le mandat.
site-journey-reply = Chaque répondant rédige sa réponse à l’abri des regards, la fait approuver par ses propres services, la remet et reçoit un récépissé signé.
site-journey-compile = Une seule opération compile les réponses en un projet de rapport : elles y sont comptées, attribuées et numérotées.
site-journey-review = Le Rapporteur ou la Rapporteuse le lit, le modifie et le publie ; chaque phrase ramène à la réponse sur laquelle elle repose.

site-email = Adresse électronique
site-password = Mot de passe
site-sign-in-refused = Cette adresse et ce mot de passe ne correspondent pas. Vérifiez-les et réessayez.
site-too-many = Trop de tentatives en peu de temps. Attendez un instant, puis réessayez.
site-too-many-letters = Trop de courriels ont été demandés en peu de temps. Attendez dix minutes, puis réessayez.
site-busy = Beaucoup de personnes se connectent en ce moment. Saisissez de nouveau votre mot de passe dans quelques secondes.
site-sign-in-by-offer = Il n’y a pas d’inscription : un siège vous est proposé par courriel, par le secrétariat ou par un ou une collègue.
signed-out = Votre session est fermée.
signed-out-everywhere = Vos sessions sont fermées sur tous les appareils.

site-password-forgotten = Mot de passe oublié
site-password-forgotten-hint = Un lien est envoyé à cette adresse si un compte y est rattaché. Il est valable 30 minutes.
site-password-send = Envoyer le lien
site-password-sent = Si un compte est rattaché à { $address }, un lien vient de lui être envoyé. Consultez votre messagerie.
site-password-link-gone = Ce lien n’est plus utilisable : il est trop ancien, a déjà servi ou a été remplacé par un lien plus récent. Demandez un nouveau lien.
site-password-new = Nouveau mot de passe
site-password-set = Définir le mot de passe
site-password-rule = Au moins 12 caractères. Une phrase se retient mieux qu’une suite de signes.
site-password-change = Changer de mot de passe
site-password-present = Mot de passe actuel
site-password-change-hint = Vos sessions sont alors fermées sur tous les autres appareils.
password-was-set = Le mot de passe est défini.
password-too-short = Utilisez au moins 12 caractères.
password-too-long = Utilisez 1 024 caractères au plus.
password-too-easy = Ce mot de passe est trop facile à deviner. Utilisez d’autres mots que votre nom ou celui de cette plateforme, et des lettres plus variées.
password-not-right = Ce mot de passe n’est pas le bon. Réessayez.

site-seats-none = Vous n’avez pas encore de siège
site-seats-none-text = Les sièges sont proposés par courriel. Adressez-vous au secrétariat, ou au point de contact de votre État ou organisation.
site-seat-sit = Y accéder

site-language = Langue des pages et des courriels
site-language-hint = Le menu des langues, en haut de chaque page, la change aussi.
site-language-set = Définir la langue
language-was-set = Les pages et les courriels vous sont désormais présentés en français.

site-sessions = Vos sessions ouvertes
site-session-browser = Navigateur
site-session-unknown = Navigateur inconnu
site-session-began = Ouverte le
site-session-used = Dernière utilisation
site-session-end = Fermer la session
site-session-here = Session actuelle
session-ended = La session est fermée sur cet appareil.
site-sign-out-everywhere = Fermer toutes les sessions

site-seat-offer-title = Un siège vous est proposé
site-seat-offer-lead = { $tenant } : un siège est proposé à { $name }. Rôle : { $role }.
site-seat-offer-address = La proposition a été envoyée à { $address }.
site-seat-offer-code = Code figurant dans le courriel
site-seat-offer-code-hint = Six chiffres, dans le même courriel que le lien.
site-seat-offer-take = Accepter le siège
site-seat-offer-none = Aucune proposition à cette adresse
site-seat-offer-none-text = Ce lien ne mène à aucune proposition qui puisse être acceptée. Il est peut-être incomplet, ou remplacé par celui d’un courriel plus récent ; la proposition a pu expirer, être retirée ou être déjà acceptée.
site-seat-offer-none-advice = Si vous avez accepté votre siège, connectez-vous. Sinon, reportez-vous au courriel le plus récent, ou demandez à la personne qui vous a proposé le siège d’envoyer de nouveau la proposition.
seat-offer-wrong-code = Ce code n’est pas celui du courriel. Il comporte six chiffres ; reportez-vous au courriel le plus récent.
seat-taken = Vous avez accepté votre siège. Bienvenue.

site-verify-title = Vérifier un récépissé
site-verify-lead = Quiconque remet une réponse reçoit un récépissé signé. Chacun peut vérifier ici qu’un récépissé est authentique ; le contenu de la réponse n’est pas affiché.
site-verify-receipt = Récépissé
site-verify-hint = Collez le texte intégral, de la première à la dernière accolade.
site-verify-file = Ou fournissez le fichier
site-verify-check = Vérifier le récépissé
site-verify-genuine = Le récépissé est authentique et n’a pas été modifié.
site-verify-respondent = Répondant
site-verify-consultation = Consultation
site-verify-version = Version
site-verify-at = Remise le
site-verify-tampered = Ce récépissé a été modifié après sa signature. Demandez-en un nouvel exemplaire là où vous l’avez obtenu.
site-verify-other-key = Ce récépissé n’a pas été signé par la présente installation. Vérifiez-le là où la réponse a été remise.
site-verify-unreadable = Ceci n’est pas un récépissé de Verbale. Collez le texte intégral du récépissé, de la première à la dernière accolade.
site-verify-key = La clé de cette installation
site-verify-key-text = Cette clé Ed25519 (base64url) permet de vérifier un récépissé également sans cette page.

site-mail-title = Courriels de la démonstration
site-mail-text = Aucun serveur de messagerie n’est configuré : les courriels ne vont pas plus loin que cette page.
site-mail-none = Aucun courriel pour l’instant
site-mail-none-text = Envoyez un questionnaire, remettez une réponse ou proposez un siège ; le courriel apparaîtra ici.
site-mail-subject = Objet
site-mail-to = Destinataire
site-mail-at = Établi le

fault-empty = Veuillez remplir ce champ.
fault-too-long = Ce texte est trop long. Abrégez-le.
fault-control = Écrivez ce texte sur une seule ligne, sans tabulation ni autre caractère de commande.
