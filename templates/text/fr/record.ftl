### Le journal : qui a fait quoi dans tout l’espace, pour les responsables.

nav-record = Journal
record-title = Journal des actions
record-lead = Tout ce qui est consigné ici, en commençant par le plus récent : qui a fait quoi, sur quoi et quand. Le contenu des réponses n’y figure jamais.
record-caption = { $count ->
    [one] { $count } action consignée
   *[other] { $count } actions consignées
}
record-at = Date
record-by = Auteur
record-act = Action
record-object = Objet
record-consultation = Consultation
record-platform = La plateforme
record-none = Rien n’est encore consigné
record-none-text = Dès qu’un siège est proposé, qu’une consultation est créée ou qu’une réponse est remise, l’action figure ici.
record-not-found = Aucune action trouvée
record-not-found-text = Aucune action de ce type n’a été effectuée dans cette consultation.
record-show-all = Afficher tout le journal
