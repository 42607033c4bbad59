### Respondents: the registry of those who may be asked.

respondents-title = Respondents
respondents-lead = { $count ->
    [one] { $count } respondent
   *[other] { $count } respondents
} in the registry, in list order. { $without ->
    [0] Mail reaches all of them.
    [one] For { $without } no contact is known.
   *[other] For { $without } no contact is known.
}
respondents-add = Add a respondent
respondents-import = Import a table
respondents-search = Name, abbreviation or country code
respondents-category = Category
respondents-group = Regional group
respondents-name = Name
respondents-abbreviation = Abbreviation
respondents-contact = Contact
respondents-no-contact = No contact
respondents-without-contact = Without contact
respondents-found = { $count ->
    [one] { $count } respondent found
   *[other] { $count } respondents found
}
respondents-none = Nobody found
respondents-none-text = Search for a part of the name in any language, for an abbreviation, or for the three-letter code of a State.
respondents-show-all = Show the whole registry

## The form
respondents-new-title = Add a respondent
respondents-new-lead = All States and the entities of the United Nations system are in the registry already. Add institutions, organizations and others here.
respondents-add-this = Add to the registry
respondents-save = Save names and contact
respondents-edit = Names and contact
respondents-choose = Choose a category
respondents-state = State
respondents-state-hint = Of which State it is an institution; required for national human rights institutions.
respondents-names = Name
respondents-names-hint = As lists print it, without article. One language is enough; reports are sorted by the English name.
respondents-running = Name in English sentences
respondents-running-hint = With its article, such as “the National Human Rights Council of Morocco”. Left empty, the name in lists is used.
respondents-abbreviation-hint = Such as UNICEF; left empty when there is none.
respondents-group-hint = For Member States only. Left empty, it is taken from the list of regional groups.
respondents-contact-hint = Where invitations go until somebody acts for the respondent.
respondents-language = Language of correspondence
respondents-language-hint = Mails to the contact are written in it. People with an account choose a language of their own.
respondents-language-unknown = Not known
respondents-there-already = In the registry is already:

## One respondent
respondents-invitations = Consultations
respondents-invitations-caption = { $count ->
    [one] Asked in { $count } consultation
   *[other] Asked in { $count } consultations
}
respondents-invitations-none = It has not been asked in a consultation yet.
respondents-consultation = Consultation
respondents-asked-on = Asked on
respondents-people = People who act for it
respondents-people-none = Nobody acts for it yet. Offer a seat to its focal point, or dispatch a questionnaire to its contact: the invitation carries an offer.
respondents-offer = Offer a seat to its focal point
respondents-offer-hint = The focal point reads the questionnaire, invites colleagues, and hands the reply in. The offer is good for 60 days.
respondents-offer-send = Send the offer

## Import
respondents-import-title = Import respondents
respondents-import-lead = Upload or paste a table with a line for each respondent. You first see a report of what it would do; nothing is added before you say so.
respondents-import-columns = What the columns mean
respondents-import-example = Download an example to fill in
respondents-import-file = File
respondents-import-file-hint = CSV in UTF-8, at most 2 MB, with commas, semicolons or tabs between the columns.
respondents-import-paste = Or paste the table here
respondents-import-check = Check the table
respondents-column-name = The name in English, as lists print it.
respondents-column-category = The category: its code, such as NGO, or its English name, such as “Non-governmental organization”.
respondents-column-state = The State, by its three-letter code or its English name; needed for States and national human rights institutions.
respondents-column-group = The regional group of a Member State, by its code or English name; may be left empty.
respondents-column-running = The name in English sentences, with its article; may be left empty.
respondents-column-abbreviation = The abbreviation; may be left empty.
respondents-column-contact = The mail address; may be left empty.
respondents-column-language = The language in which mails to the contact are written: its code, such as fr, or its English name; may be left empty.
respondents-column-name-fr = The name in French; in the same way name_ar, name_zh, name_ru and name_es.
respondents-report = { $added ->
    [0] No line can be added
    [one] { $added } line can be added
   *[other] { $added } lines can be added
}, { $there ->
    [0] none is in the registry already
    [one] { $there } is in the registry already
   *[other] { $there } are in the registry already
}, { $bad ->
    [0] and none has a fault.
    [one] and { $bad } has a fault.
   *[other] and { $bad } have a fault.
}
respondents-report-unused = These columns are not understood and will not be used: { $columns }
respondents-report-import = { $count ->
    [one] Add { $count } respondent
   *[other] Add { $count } respondents
}
respondents-report-check-again = Check again
respondents-report-correct = Correct the table here
respondents-report-table = The table as it was read
respondents-report-other = Begin again with another table
respondents-report-line = Line
respondents-report-verdict = What becomes of it
respondents-report-bad = { $count ->
    [one] { $count } line with a fault; it is left out
   *[other] { $count } lines with a fault; they are left out
}
respondents-report-added = { $count ->
    [one] { $count } line to be added
   *[other] { $count } lines to be added
}
respondents-report-there = { $count ->
    [one] { $count } line that is in the registry, or in this table, already
   *[other] { $count } lines that are in the registry, or in this table, already
}
respondents-report-is-there = There already

## What was done
respondents-was-added = { $name } is in the registry now.
respondents-was-saved = The entry of { $name } was saved.
respondents-were-imported = { $count ->
    [0] Nothing was added: all of it is in the registry.
    [one] { $count } respondent was added to the registry.
   *[other] { $count } respondents were added to the registry.
}

## What went wrong
respondents-fault-category = Choose one of the categories.
respondents-fault-latin = Give the name, or the abbreviation, in Latin letters, too: addresses and English lists need it.
respondents-fault-state = There is no State with this code or name.
respondents-fault-state-due = Choose the State: it is needed for States and national human rights institutions.
respondents-fault-state-kind = This State is not of this category: there are 193 Member States and two observer States.
respondents-fault-group = There is no such regional group.
respondents-fault-group-kind = Only Member States belong to a regional group. Choose none.
respondents-fault-language = There is no such language. Choose one of the six official languages.
respondents-fault-there = This respondent is in the registry already.
respondents-fault-import-empty = Choose a file or paste a table.
respondents-fault-import-large = The table is larger than 2 MB or has more than 5,000 lines. Divide it.
respondents-fault-import-encoding = The file is not in UTF-8. In your spreadsheet, choose “CSV UTF-8” when you save it.
respondents-fault-import-head = The first line must name the columns, among them name and category.
respondents-fault-import-lines = There is no line below the names of the columns.
