### A text that was typed when the session had ended: it is carried along to the sign-in page and can be sent again.

kept-ended = Votre session a pris fin. Ce que vous avez saisi est conservé : connectez-vous et vous pourrez l’envoyer de nouveau.
kept-ended-files = Votre session a pris fin ; rien n’a été envoyé. Connectez-vous pour continuer.
kept-too-long = Votre session a pris fin, et ce que vous avez saisi est trop long pour être conservé ici. Revenez en arrière dans votre navigateur et copiez-le avant de vous connecter.
# Before a list of the names of files.
kept-files = { $count ->
    [one] Un fichier ne peut pas être conservé. Choisissez-le de nouveau :
   *[other] Les fichiers ne peuvent pas être conservés. Choisissez-les de nouveau :
}
kept-password-forgotten = Mot de passe oublié (s’ouvre dans un nouvel onglet ; votre texte reste ici)

kept-title = Votre texte est toujours là
kept-title-files = { $count ->
    [one] Choisissez de nouveau le fichier
   *[other] Choisissez de nouveau les fichiers
}
kept-lead = Votre session est ouverte. Rien n’a encore été envoyé : relisez votre texte, puis envoyez-le de nouveau.
kept-lead-since = Vous avez ouvert une nouvelle session après avoir affiché la page ; rien n’a donc été envoyé. Relisez votre texte, puis envoyez-le de nouveau.
kept-lead-files = Vous avez ouvert une nouvelle session après avoir affiché la page ; rien n’a donc été envoyé.
kept-no-seat = Rien n’a été envoyé, car ce compte n’a pas de siège permettant cet envoi. Copiez votre texte, puis connectez-vous avec le compte avec lequel vous l’avez rédigé.
kept-seat = Siège
kept-by = Envoyé par
kept-destination = Destination
kept-send = Envoyer de nouveau
kept-leave = Quitter sans envoyer
kept-page = Revenir à la page
kept-authorized = J’ai pouvoir de remettre cette réponse
kept-chosen = Répondants
