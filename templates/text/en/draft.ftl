### The report draft: its desk, its forms, its versions.

draft-title = Report draft
draft-contents = Contents
draft-state = State of the draft
draft-files = Download:
# Of a large draft one chapter is shown at a time; this opens another.
draft-chapter-open = { $count ->
    [one] Show the { $count } paragraph of this chapter
   *[other] Show the { $count } paragraphs of this chapter
}
draft-notes = Notes
draft-note-back = Back to the text

## Nothing there yet, or nothing to compile
draft-none = Not compiled yet
draft-none-text = { $count ->
    [one] { $count } reply counts so far. Compiling makes a complete draft of it: title, summary, introduction, a section for each question, conclusions and annexes.
   *[other] { $count } replies count so far. Compiling makes a complete draft of them: title, summary, introduction, a section for each question, conclusions and annexes.
}
draft-none-no-replies = The draft is compiled from the replies that count. There is none yet.
draft-none-wait = The secretariat has not compiled the replies yet. The draft will appear here.
draft-compile = Compile the report draft
draft-recompile = Compile again
draft-cannot-compile = There is nothing to compile
draft-cannot-dispatch = The questionnaire was not dispatched yet. Dispatch it first; once replies are handed in, they can be compiled.
draft-cannot-submissions = No reply counts yet. A reply counts when it was handed in in time, or late and accepted, and was not rejected, returned or withdrawn.
draft-to-consultation = To the consultation
draft-compiled = The replies are compiled. This is the first version of the draft.
draft-compiled-unchanged = Nothing has changed since the draft was compiled; it stays as it is.
draft-recompiled = { $count ->
    [0] Compiled again. No paragraph reads differently.
    [one] Compiled again. { $count } paragraph changed; what was written by hand stays.
   *[other] Compiled again. { $count } paragraphs changed; what was written by hand stays.
}
# $count paragraphs changed; $flagged paragraphs written by hand wait for somebody to look at them.
draft-recompiled-flagged = Compiled again. Changed paragraphs: { $count }. Paragraphs written by hand whose sources changed, to be looked at: { $flagged }.

## What happened to the replies since the draft was compiled
draft-news-accepted = { $count ->
    [one] { $count } reply was accepted since this was compiled.
   *[other] { $count } replies were accepted since this was compiled.
}
draft-news-replaced = { $count ->
    [one] { $count } reply was replaced by a later version since this was compiled.
   *[other] { $count } replies were replaced by later versions since this was compiled.
}
draft-news-gone = { $count ->
    [one] { $count } reply that the draft is compiled from no longer counts.
   *[other] { $count } replies that the draft is compiled from no longer count.
}
draft-news-advice = Compiling again brings the computed sentences up to date, keeps what was written by hand and flags it where its sources changed.
draft-news-wait = The secretariat can compile the draft again.

## The outline
draft-length = Length
# $words and $limit are numbers such as 10,700.
draft-length-of = { $words } of { $limit } words
draft-length-near = over { $limit }
draft-length-over = too long
draft-stale = Sources changed
draft-stale-here = paragraphs whose sources changed
draft-remarks-open-label = Open remarks
draft-version-label = Version
draft-style-link = Check the house style

## What a place in the draft is called
draft-place-paragraph = Paragraph { $number }
draft-place-summary = Summary
draft-place-title = Title
draft-place-heading = Heading
draft-place-whole = The whole draft
draft-place-annexes = Annexes
draft-place-note = Footnote { $marker }
# $chapter is the heading of a chapter.
draft-place-removed = Removed paragraph in { $chapter }
draft-place-gone = A paragraph that is no longer there

## Whose words they are. The name of the person and the day follow.
draft-hand-computed = Computed from the replies, and computed again when they change.
draft-hand-edited = Edited by { $who }, { $day }.
draft-hand-added = Added by { $who }, { $day }.
draft-hand-removed = Removed by { $who }, { $day }.
draft-hand-moved = Moved by { $who }, { $day }.
draft-nobody = the platform
draft-somebody = Somebody else

## What stands behind a paragraph
# $name is a place such as “Paragraph 12”.
draft-evidence = { $count ->
    [one] { $name }: { $count } answer behind it
   *[other] { $name }: { $count } answers behind it
}
draft-evidence-title = The answers behind it
draft-question = Question { $number }:
draft-evidence-furniture = Told from the record of the consultation, not from an answer.
draft-evidence-unsourced = Written by hand; no answer stands behind this sentence.
draft-evidence-answers = All answers to the question
draft-evidence-submission = The submission
draft-evidence-more = { $count ->
    [one] and { $count } more answer
   *[other] and { $count } more answers
}
draft-evidence-replaced = replaced since
draft-evidence-gone = no longer counts
draft-no-source = no source

## The margin at rest
draft-waits = Waiting for you
draft-waits-stale = Sources changed since somebody wrote them
draft-waits-unsourced = With sentences that no answer stands behind
draft-waits-broken = With a reference to something removed
draft-reading = How to read this page
draft-reading-evidence = The number beside a paragraph says how many answers stand behind it; follow it to see their words here in the margin.
draft-reading-hand = Paragraphs without a line under them are computed from the replies. Under the others stands who wrote, changed or moved them.
draft-reading-keys = With a paragraph in focus, Alt and the up or down arrow move it.
draft-removed = Removed paragraphs
draft-restore = Restore
draft-history = History of this paragraph

## Acts on a paragraph
draft-acts = This paragraph
draft-rename = Rename
draft-add-after = Add a paragraph after it
draft-add-under = Add a paragraph under this heading
draft-move-up = Move up
draft-move-down = Move down
draft-saved = Saved as version { $version }.
draft-added = The paragraph was added; this is version { $version }.
draft-moved = The paragraph was moved.
draft-removed-said = The paragraph was removed. It stays in the list of removed paragraphs and can be restored at any time.
draft-restored = The paragraph is back.
draft-returned = The earlier text is back.

## A paragraph whose sources changed
draft-stale-changed = Answers that now say something else: { $whose }.
draft-stale-appeared = Answers that came in: { $whose }.
draft-stale-withdrew = Answers that no longer count: { $whose }.
draft-stale-beyond = More changed among the sources than is listed one by one.
draft-stale-today = The text as it would be computed today
draft-stale-nothing = Nothing would be computed here any more.
draft-take-computed = Take the computed text
draft-keep-mine = Keep the text as it is
draft-took-computed = The computed text is in its place.
draft-kept = The text stays as it is; the change of its sources is noted as seen.

## Forms
# $name is a place such as “Paragraph 12”.
draft-form-paragraph = Edit: { $name }
draft-form-addition = New paragraph after: { $name }
# $name is a heading such as “II. Actors”.
draft-form-addition-under = New paragraph under: { $name }
draft-form-heading = Heading: { $name }
draft-form-text = Text of the paragraph
draft-form-words = Words of the heading
draft-form-after = It will stand after this paragraph:
draft-save-mine = Save my text over it
draft-conflict = { $who } changed this while you were writing
draft-conflict-text = Nothing was overwritten. Your text stands in the form below; the text as it now stands is here. Bring the two together in the form, or keep the other one.
draft-conflict-theirs = The text as it now stands
draft-conflict-difference = What yours would change in it
draft-conflict-keep-theirs = Keep the text as it now stands
# $name is a place such as “Paragraph 12”.
draft-overtaken = { $who } changed this while you were looking at it ({ $name }). Nothing was done. This is how it now stands:
draft-overtaken-look = Look at the draft as it is now
draft-help = Signs in the text
draft-help-italic = words in italics
draft-help-note = a footnote
draft-help-foreign = words in another language: ar, zh, fr, ru or es
draft-help-reference = “paragraphs 38–51”: the numbers are computed
draft-help-item = at the beginning of a line, a lettered item
draft-help-escape = a backslash makes a sign plain
draft-help-sources = A sentence that you keep, whole or in good part, keeps the answers behind it. A new sentence has none and is marked so.
draft-help-names = What a reference can name
draft-help-heading = A heading has no full stop and no abbreviations. Its number is computed.
draft-fault-gone = That place is no longer in the draft. What you typed is below; copy it, and look at the draft as it is now.
draft-fault-removed = That paragraph was removed. Restore it first.
draft-fault-not-removed = That paragraph was not removed.
draft-fault-key-taken = That paragraph is there already. Look at the draft as it is now.
draft-fault-at-the-end = It can’t be moved further in that direction.
draft-fault-nothing-computed = There is no computed text for this paragraph. Keep the text as it is, or remove the paragraph.
draft-fault-not-flagged = The sources of this paragraph have not changed; there is nothing to confirm.
draft-fault-empty-heading = Write a heading.
draft-fault-long-heading = This heading has more than 300 characters. Shorten it.
draft-fault-empty = Write something, or remove the paragraph.
draft-fault-no-introduction = Begin with a phrase that introduces the items.
draft-fault-too-long = This paragraph has more than 20,000 characters. Divide it.

## Remarks
draft-remarks = Remarks
draft-remarks-open = { $count ->
    [one] { $count } open remark
   *[other] { $count } open remarks
}
draft-remarks-closed = { $count ->
    [one] { $count } remark, settled
   *[other] { $count } remarks, settled
}
draft-remarks-tab-open = Open
draft-remarks-tab-all = All
draft-remarks-none = No remark is open
draft-remarks-none-text = Everybody of the house can make a remark on a paragraph of the draft: put the paragraph in focus and write in the margin.
draft-remarks-none-here = No remark on this paragraph yet.
draft-remark-label = Your remark
draft-remark-add = Add the remark
draft-remark-added = The remark is added.
draft-remark-open = Open
draft-remark-dispose = Accept or reject
draft-remark-reason = Reason
draft-remark-reason-hint = Needed to reject a remark; good to have in any case.
draft-remark-accept = Accept
draft-remark-reject = Reject
draft-remark-accepted = Accepted
draft-remark-rejected = Rejected
draft-remark-was-accepted = The remark is accepted.
draft-remark-was-rejected = The remark is rejected, with your reason.
draft-fault-remark-empty = Write your remark.
draft-fault-remark-long = This has more than 5,000 characters. Shorten it.
draft-fault-reason = Say why the remark is rejected.
draft-fault-disposition = Choose whether the remark is accepted or rejected.

## Versions
draft-versions = Versions of the draft
draft-versions-lead = Each act makes a version, and every version is kept.
draft-versions-version = Version
draft-versions-what = What was done
draft-versions-where = Where
draft-versions-who = By
draft-versions-when = When
draft-versions-difference = Difference
draft-versions-changes = What changed
draft-versions-changes-of = What changed with version { $version }
draft-versions-from = From
draft-versions-to = To
draft-versions-compare = Compare
draft-version-n = Version { $version }
draft-version-reading = { $who }, { $at }. This version is for reading only.
draft-act-line = { $act } – { $who }, { $at }
draft-act-compiled = Compiled
draft-act-recompiled = Compiled again
draft-act-edited = Paragraph edited
draft-act-added = Paragraph added
draft-act-moved = Paragraph moved
draft-act-removed = Paragraph removed
draft-act-restored = Paragraph restored
draft-act-took_computed = Computed text taken
draft-act-kept = Text kept although its sources changed
draft-act-returned = Earlier text brought back
draft-act-renamed = Heading written
draft-act-retitled = Title written

## What changed between two versions
draft-difference-title = What changed from version { $from } to version { $to }
draft-difference-none = The two versions read the same
draft-difference-none-text = No paragraph, heading or table differs.
draft-difference-key-inserted = Underlined words
draft-difference-key-deleted = Struck words
draft-difference-key = were inserted and deleted. A number that only shifted is no change.
draft-difference-front = Title and summary
draft-difference-changed = changed
draft-difference-new = new
draft-difference-gone = removed
draft-difference-moved = moved
draft-difference-table = table changed
draft-difference-changed-count = { $count } changed
draft-difference-new-count = { $count } new
draft-difference-gone-count = { $count } removed
draft-difference-moved-count = { $count } moved
draft-difference-table-count = { $count ->
    [one] { $count } table changed
   *[other] { $count } tables changed
}
# Numbers of paragraphs.
draft-difference-renumbered = Paragraph { $after }, formerly { $before }
draft-difference-former = Former paragraph { $number }
draft-difference-open = In the draft
draft-difference-text = Its text
draft-difference-back = Back to the draft

## The house-style check
draft-style = House style
draft-style-lead = The draft is read against the house style of the United Nations. Words in other languages and quoted titles are left out; nothing is changed by itself.
draft-style-none = No slip was found
draft-style-none-text = The draft keeps to every rule that can be checked.
draft-style-count = { $count ->
    [one] { $count } slip against the house style
   *[other] { $count } slips against the house style
}
draft-style-hints = Worth a second look
draft-style-hints-text = Good texts do this, too; see whether it is meant.
draft-lint-non_oxford_ise = -ize spelling
draft-lint-spelling = Spelling
draft-lint-term = Name or term
draft-lint-un_in_text = “United Nations” in full
draft-lint-duplicate_word = Word twice
draft-lint-duplicate_word_variant = Word twice in two forms
draft-lint-malformed = Leftover of editing
draft-lint-heading_mismatch = Heading and contents differ
draft-lint-contents_range = Paragraph range in the contents
draft-lint-heading_abbreviation = Abbreviation in a heading
draft-lint-heading_full_stop = Full stop after a heading
draft-lint-lone_subheading = Section A without a section B
draft-lint-number_in_figures = Number in figures
draft-lint-number_in_words = Number in words
draft-lint-number_at_start = Number at the start of a sentence
draft-lint-number_grouping = Comma in thousands
draft-lint-per_cent = Percentage
draft-lint-range_hyphen = Dash in a range
draft-lint-serial_comma = Comma before “and”
draft-lint-date_format = Form of a date
draft-lint-time_format = Form of a time
draft-lint-straight_quotes = Straight quotation marks
draft-lint-unbalanced = Mark without its fellow
draft-lint-loaded_verb = Verb that takes sides
draft-lint-first_person = First person
draft-lint-praise = Praise
draft-lint-speaks_for_all = Speaks for everybody
draft-lint-abbreviation_unexplained = Abbreviation not explained
draft-lint-abbreviation_unused = Abbreviation not used
draft-lint-abbreviation_stops = Full stops in an abbreviation
draft-lint-abbreviation_possessive = Possessive of an abbreviation
