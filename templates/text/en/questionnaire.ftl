### Questionnaire: its desk, preview, versions, corrigenda.

questionnaire = Questionnaire
questionnaire-untitled = Untitled questionnaire
questionnaire-contents = Parts and questions
questionnaire-head = Head
# $number is a Roman numeral
questionnaire-part = Part { $number }
# $number as readers see it: "4" or "4 (a)"
questionnaire-question = Question { $number }
questionnaire-choice = Choice { $number }
questionnaire-field = Field { $number }
questionnaire-draft = Version { $version }, draft
questionnaire-frozen = Version { $version }, dispatched
questionnaire-frozen-text = This version was dispatched and stays as it is. A correction is issued as a new version, a corrigendum; answers keep their questions.
questionnaire-none = Nothing is asked yet
questionnaire-none-text = A questionnaire has parts with numbered questions. Add the first part below, or copy the questionnaire of an earlier consultation. Leave the title of the part empty if you need no parts.
questionnaire-to-dispatch = Choose respondents and dispatch
questionnaire-leave-focus = Close without saving
questionnaire-edit-head = Edit the head
questionnaire-edit-part = Edit part { $number }
questionnaire-edit-question = Edit question { $number }
questionnaire-move-hint = Move with the arrows, or with Alt and an arrow key on a link.
questionnaire-move-parts-up = Move part { $number } up
questionnaire-move-parts-down = Move part { $number } down
questionnaire-move-questions-up = Move question { $number } up
questionnaire-move-questions-down = Move question { $number } down
questionnaire-at-the-edge = It cannot be moved further in that direction.

## Head and parts
questionnaire-title = Title
questionnaire-title-hint = As it stands at the top of the questionnaire.
questionnaire-preamble = Preamble
questionnaire-preamble-hint = What must be known first: the mandate, the drafting group, when the report goes where. An empty line begins a new paragraph.
questionnaire-instruction = Instruction
questionnaire-instruction-hint = How to answer. Example: Reply only to the questions that are applicable to you.
questionnaire-languages = Languages of issue
questionnaire-languages-hint = In each of them every text must be there before dispatch.
questionnaire-languages-changed = The languages of issue changed.
questionnaire-save-head = Save the head
questionnaire-head-saved = The head was saved.
questionnaire-part-title-hint = Example: Obstacles and challenges. May be empty.
questionnaire-part-guidance-hint = A sentence that stands under the title. May be empty.
questionnaire-add-part = Add a part
questionnaire-new-part-title = Title of the new part
questionnaire-new-part-hint = Example: Obstacles and challenges. May be empty.
questionnaire-add-this-part = Add the part
questionnaire-part-added = Part { $number } was added.
questionnaire-save-part = Save part { $number }
questionnaire-part-saved = Part { $number } was saved.
questionnaire-remove-part = Remove part { $number }
questionnaire-remove-part-ask = { $count ->
    [0] Remove part { $number }? It has no questions.
    [one] Remove part { $number } with its question?
   *[other] Remove part { $number } with its { $count } questions?
}
questionnaire-part-removed = Part { $number } was removed.
questionnaire-restored = It is back where it stood.

## A question
questionnaire-text = Wording
questionnaire-text-hint = One matter a question. Ask openly: “How …?”, “Please describe …”.
questionnaire-no-words-yet = Not worded yet.
questionnaire-guidance = Guidance
questionnaire-guidance-hint = Help for those who answer: definitions, what to include. May be empty.
questionnaire-heading = Heading in the report
questionnaire-heading-hint = A few words that head the section of the report on this question. Respondents do not see it.
questionnaire-kind = Kind of answer
questionnaire-kind-hint = What else the kind needs to know appears below.
questionnaire-kind-fixed-hint = The kind stays: this question was dispatched, and answers to it may exist. To ask otherwise, remove it and add another.
questionnaire-details = Ask for details as well
questionnaire-choices = Choices
questionnaire-choices-hint = One a line, for a scale from least to most.
questionnaire-choices-hint-languages = One a line, for a scale from least to most; the same line is the same choice in every language. Leave a line empty where a translation is missing.
questionnaire-other = Offer “Other, please specify”
questionnaire-unit = Unit
questionnaire-unit-hint = What is counted or measured. Example: Swiss francs
questionnaire-year = Ask for the year of the figure
questionnaire-fields = Fields of an item
questionnaire-fields-hint = What is asked of each item, such as title, partners, results. Empty the label of a field to remove it; two empty fields are always at hand.
questionnaire-field-label = Label
questionnaire-field-long = Several lines
questionnaire-max-items = Items at most
questionnaire-max-items-hint = For “up to three good practices”: 3
questionnaire-add-question = Add a question to part { $number }
questionnaire-where = Where
questionnaire-at-the-end = At the end of the part
questionnaire-after-question = After question { $number }
questionnaire-add-this-question = Add the question
questionnaire-question-added = Question { $number } was added. Complete it here.
questionnaire-save-question = Save question { $number }
questionnaire-question-saved = Question { $number } was saved.
questionnaire-remove-question = Remove question { $number }
questionnaire-remove-question-ask = Remove question { $number }? The questions after it are numbered anew.
questionnaire-question-removed = Question { $number } was removed.

## Beside the question in focus
questionnaire-audience = Put to
questionnaire-audience-hint = None ticked: to everybody.
questionnaire-only-to = Only to:
questionnaire-condition = When
questionnaire-condition-hint = A question can depend on an earlier answer.
questionnaire-condition-always = Put always
questionnaire-condition-answered = Put only if question { $number } was answered
questionnaire-condition-yes = Put only if question { $number } was answered “Yes”
questionnaire-condition-no = Put only if question { $number } was answered “No”
questionnaire-condition-chosen = Put only if “{ $choice }” was chosen in question { $number }
questionnaire-condition-gone = Depends on a question that was removed
questionnaire-condition-unmet = This condition can never be met.
questionnaire-expectation = Is an answer wanted?
questionnaire-expectation-required = Without it, handing in is refused. Use it rarely.
questionnaire-expectation-expected = Its absence is pointed out before handing in.
questionnaire-expectation-optional = Its absence is not mentioned.
questionnaire-word-limit = Word limit
questionnaire-word-limit-hint = Beyond it the respondent is warned, not stopped. Empty: no limit.
questionnaire-attachments = Files may be given with the answer
questionnaire-sub = Sub-question of the question before it
questionnaire-translations = Translations
questionnaire-translations-complete = Complete in all languages of issue.
# "Question 4: Guidance is missing in French."
questionnaire-missing = { $place }: { $wording } is missing in { $language }.
questionnaire-texts-missing = { $count ->
    [one] one text is missing
   *[other] { $count } texts are missing
}
questionnaire-to-do = Before dispatch
questionnaire-complete = Everything is there. The questionnaire can be dispatched.
questionnaire-unready-no-questions = Add at least one question.
questionnaire-unready-no-title = Give the questionnaire a title.
questionnaire-unready-empty-part = Part { $number } has no questions. Add one or remove the part.
questionnaire-unready-few-choices = Question { $number } offers fewer than two choices.
questionnaire-unready-condition-gone = Question { $number } depends on a question that was removed.
questionnaire-unready-condition-later = Question { $number } depends on a question that does not come before it.
questionnaire-unready-condition-never = The condition of question { $number } can never be met.
questionnaire-copy-title = Begin with an earlier one
questionnaire-copy-from = Copy the questionnaire of
questionnaire-copy-hint = Parts, questions, languages and instruction are copied; the title stays.
questionnaire-copy = Copy it
questionnaire-copied = Copied from “{ $title }”.

## As it is read
questionnaire-must-answer = An answer is required.
questionnaire-is-expected = An answer is expected; its absence is pointed out.
questionnaire-up-to-words = { $count ->
    [one] Up to one word.
   *[other] Up to { $count } words.
}
questionnaire-up-to-items = { $count ->
    [one] One item:
   *[other] Up to { $count } items, each with:
}
questionnaire-files-welcome = Files may be attached.
questionnaire-give-details = Please give details.
questionnaire-give-year = Year of the figure
questionnaire-give-date = Day, month, year
questionnaire-give-files = Please attach one or more files.
questionnaire-other-specify = Other, please specify
questionnaire-preview = Preview
questionnaire-preview-as = As
questionnaire-preview-in = In
questionnaire-preview-missing = { $count ->
    [one] One text is missing in this language; it is shown in another one.
   *[other] { $count } texts are missing in this language; they are shown in another one.
}
questionnaire-preview-none = No question is put to this audience
questionnaire-preview-none-text = Choose another audience, or change to whom the questions are put.

## Versions
questionnaire-versions = Versions
questionnaire-versions-text = What was dispatched is never changed. Each corrigendum is a version of its own; answers follow their questions from version to version.
questionnaire-version = Version
questionnaire-version-n = Version { $version }
questionnaire-version-standing = Standing
questionnaire-version-questions = Questions
questionnaire-version-changes = Changes
questionnaire-is-draft = Draft
questionnaire-is-dispatched = Dispatched
questionnaire-difference-to = Difference from version { $version }
questionnaire-difference-title = What version { $version } changes in version { $before }
questionnaire-difference-none = No difference
questionnaire-difference-none-text = Nothing has changed yet. Change what needs correcting first.
questionnaire-is-new = New
questionnaire-is-removed = Removed
questionnaire-is-changed = Changed
questionnaire-moved-from = Moved; it stood at: { $place }.
questionnaire-terms-changed = Its kind, audience, condition, limit or expectation changed.

## Corrigendum
questionnaire-corrigendum = Corrigendum
questionnaire-corrigendum-begin = Begin a corrigendum
questionnaire-corrigendum-begun = Version { $version } is a draft of the corrigendum. Those who were asked keep seeing the version before it until you dispatch this one.
questionnaire-corrigendum-review = Review the corrigendum
questionnaire-corrigendum-edit = Back to the questions
questionnaire-corrigendum-text = This is what changes. Answers already written stay with their questions; replies already handed in stay on record as they are.
questionnaire-corrigendum-unready = Before the corrigendum can be dispatched:
questionnaire-corrigendum-overtaken = The corrigendum was changed in the meantime. Look at it again before you dispatch it.
questionnaire-corrigendum-discard = Discard the corrigendum
questionnaire-corrigendum-discard-question = Version { $version } is only a draft. It goes, with everything that was changed in it, and cannot be brought back. The questionnaire stays as it was dispatched; nobody is told.
questionnaire-corrigendum-discard-this = Discard version { $version }
questionnaire-corrigendum-discarded = The corrigendum was discarded. The questionnaire is as it was before.
questionnaire-corrigendum-not-discarded = The corrigendum was changed in the meantime. Look at it again before you discard it.
questionnaire-corrigendum-told = { $mails ->
    [0] Nobody will be told by mail: none of those who were asked has an address.
    [one] One mail will tell those who were asked.
   *[other] { $mails } mails will tell those who were asked.
}
questionnaire-corrigendum-dispatch = { $respondents ->
    [one] Dispatch the corrigendum to one respondent
   *[other] Dispatch the corrigendum to { $respondents } respondents
}
questionnaire-corrigendum-ask = { $respondents ->
    [one] Dispatch freezes version { $version }; the one respondent who was asked sees it from then on.
   *[other] Dispatch freezes version { $version }; the { $respondents } respondents who were asked see it from then on.
}
questionnaire-corrigendum-dispatched = { $count ->
    [0] The corrigendum is dispatched. No mail was sent: nobody has an address.
    [one] The corrigendum is dispatched; one mail is on its way.
   *[other] The corrigendum is dispatched; { $count } mails are on their way.
}

## Somebody was faster
questionnaire-conflict-title = Changed in the meantime
questionnaire-conflict-text = Somebody else saved a change ({ $about }) while you were writing. Nothing was overwritten: choose which text stays.
questionnaire-conflict-typed = What you typed
questionnaire-conflict-now = What is there now
questionnaire-conflict-empty = Empty
questionnaire-conflict-keep-mine = Keep what I typed
questionnaire-conflict-take-theirs = Take what is there now

## What is wrong
questionnaire-fault-too-long = This is too long. Write at most { $most } characters.
questionnaire-fault-control = Write this on one line, without tabs or other control characters.
questionnaire-fault-control-text = There are control characters in this text. Remove them, for example by typing the text anew.
questionnaire-fault-direction = There is a hidden character in this text that turns its direction around. Remove it, for example by typing the text anew.
questionnaire-fault-no-language = Choose at least one language.
questionnaire-fault-kind = Choose a kind of answer.
questionnaire-fault-kind-fixed = The kind of this question cannot be changed, because it was dispatched. Remove the question and add another.
questionnaire-fault-number = Write a whole number from 1 to { $most }.
questionnaire-fault-condition = This condition can never be met. Choose another.
questionnaire-fault-few-choices = Write at least two choices, one a line.
questionnaire-fault-many-choices = Write at most { $most } choices.
questionnaire-fault-same-choices = Two choices read the same.
questionnaire-fault-lines = { $count ->
    [one] There is one line here, but { $source } in the source. Leave a line empty where a translation is missing.
   *[other] There are { $count } lines here, but { $source } in the source. Leave a line empty where a translation is missing.
}
questionnaire-fault-no-fields = Give the items at least one field.
questionnaire-fault-many-fields = Give the items at most { $most } fields.
questionnaire-fault-same-fields = Two fields have the same label.
questionnaire-fault-frozen = This version of the questionnaire can no longer be changed. Your change was not saved.
questionnaire-fault-overtaken = Somebody else changed the questionnaire in the meantime. Nothing was done; look at it as it is now and repeat your act.
questionnaire-fault-not-empty = There are questions already. Remove them before you copy others.
