### Проект доклада: его рабочий стол, его формы, его версии.

draft-title = Проект доклада
draft-contents = Содержание
draft-state = Состояние проекта
draft-files = Скачать:
draft-chapter-open = { $count ->
    [one] Показать { $count } пункт этой главы
    [few] Показать { $count } пункта этой главы
    [many] Показать { $count } пунктов этой главы
   *[other] Показать { $count } пункта этой главы
}
draft-notes = Примечания
draft-note-back = Назад к тексту

## Пока ничего нет или нечего сводить
draft-none = Пока не сведен
draft-none-text = { $count ->
    [one] На данный момент учитывается { $count } ответ. При сведении из него составляется полный проект: название, резюме, введение, раздел по каждому вопросу, выводы и приложения.
    [few] На данный момент учитываются { $count } ответа. При сведении из них составляется полный проект: название, резюме, введение, раздел по каждому вопросу, выводы и приложения.
    [many] На данный момент учитывается { $count } ответов. При сведении из них составляется полный проект: название, резюме, введение, раздел по каждому вопросу, выводы и приложения.
   *[other] На данный момент учитывается { $count } ответа. При сведении из них составляется полный проект: название, резюме, введение, раздел по каждому вопросу, выводы и приложения.
}
draft-none-no-replies = Проект сводится из учитываемых ответов. Пока нет ни одного.
draft-none-wait = Секретариат еще не свел ответы. Проект появится здесь.
draft-compile = Свести проект доклада
draft-recompile = Свести заново
draft-cannot-compile = Сводить нечего
draft-cannot-dispatch = Вопросник еще не разослан. Сначала разошлите его; когда ответы будут представлены, их можно будет свести.
draft-cannot-submissions = Пока не учитывается ни один ответ. Ответ учитывается, если он представлен в срок либо с опозданием, но принят, и если он не был отклонен, возвращен или отозван.
draft-to-consultation = К консультациям
draft-compiled = Ответы сведены. Это первая версия проекта.
draft-compiled-unchanged = Со времени сведения проекта ничего не изменилось; он остается прежним.
draft-recompiled = { $count ->
    [0] Сведено заново. Ни один пункт не читается иначе.
    [one] Сведено заново. Изменился { $count } пункт; написанное вручную остается.
    [few] Сведено заново. Изменились { $count } пункта; написанное вручную остается.
    [many] Сведено заново. Изменилось { $count } пунктов; написанное вручную остается.
   *[other] Сведено заново. Изменилось { $count } пункта; написанное вручную остается.
}
draft-recompiled-flagged = Сведено заново. Измененные пункты: { $count }. Написанные вручную пункты, источники которых изменились и которые следует просмотреть: { $flagged }.

## Что произошло с ответами после сведения проекта
draft-news-accepted = { $count ->
    [one] После сведения был принят { $count } ответ.
    [few] После сведения были приняты { $count } ответа.
    [many] После сведения было принято { $count } ответов.
   *[other] После сведения было принято { $count } ответа.
}
draft-news-replaced = { $count ->
    [one] После сведения { $count } ответ был заменен более поздней версией.
    [few] После сведения { $count } ответа были заменены более поздними версиями.
    [many] После сведения { $count } ответов были заменены более поздними версиями.
   *[other] После сведения { $count } ответа были заменены более поздними версиями.
}
draft-news-gone = { $count ->
    [one] Больше не учитывается { $count } ответ, из которого сведен проект.
    [few] Больше не учитываются { $count } ответа, из которых сведен проект.
    [many] Больше не учитываются { $count } ответов, из которых сведен проект.
   *[other] Больше не учитываются { $count } ответа, из которых сведен проект.
}
draft-news-advice = При повторном сведении составленные автоматически предложения обновляются, а написанное вручную сохраняется и помечается там, где изменились его источники.
draft-news-wait = Секретариат может свести проект заново.

## План
draft-length = Объем
draft-length-of = Слов: { $words } из { $limit }
draft-length-near = более { $limit }
draft-length-over = слишком длинный
draft-stale = Источники изменились
draft-stale-here = пункты, источники которых изменились
draft-remarks-open-label = Открытые замечания
draft-version-label = Версия
draft-style-link = Проверить соблюдение редакционных правил

## Как называется место в проекте
draft-place-paragraph = Пункт { $number }
draft-place-summary = Резюме
draft-place-title = Название
draft-place-heading = Заголовок
draft-place-whole = Весь проект
draft-place-annexes = Приложения
draft-place-note = Сноска { $marker }
draft-place-removed = Удаленный пункт ({ $chapter })
draft-place-gone = Пункт, которого больше нет

## Чьи это слова. Далее следуют имя и день.
draft-hand-computed = Составлено автоматически из ответов и составляется заново, когда они меняются.
draft-hand-edited = Изменено: { $who }, { $day }.
draft-hand-added = Добавлено: { $who }, { $day }.
draft-hand-removed = Удалено: { $who }, { $day }.
draft-hand-moved = Перемещено: { $who }, { $day }.
draft-nobody = платформа
draft-somebody = Кто-то другой

## Что лежит в основе пункта
draft-evidence = { $count ->
    [one] { $name }: в основе { $count } ответ
    [few] { $name }: в основе { $count } ответа
    [many] { $name }: в основе { $count } ответов
   *[other] { $name }: в основе { $count } ответа
}
draft-evidence-title = Ответы, лежащие в основе
draft-question = Вопрос { $number }:
draft-evidence-furniture = Составлено по материалам консультаций, а не по какому-либо ответу.
draft-evidence-unsourced = Написано вручную; в основе этого предложения нет ни одного ответа.
draft-evidence-answers = Все ответы на вопрос
draft-evidence-submission = Представленный ответ
draft-evidence-more = { $count ->
    [one] и еще { $count } ответ
    [few] и еще { $count } ответа
    [many] и еще { $count } ответов
   *[other] и еще { $count } ответа
}
draft-evidence-replaced = с тех пор заменен
draft-evidence-gone = больше не учитывается
draft-no-source = источника нет

## Поля в покое
draft-waits = Ожидает вас
draft-waits-stale = Источники изменились после того, как текст был написан
draft-waits-unsourced = Есть предложения, в основе которых нет ни одного ответа
draft-waits-broken = Есть ссылка на удаленное
draft-reading = Как читать эту страницу
draft-reading-evidence = Число рядом с пунктом показывает, сколько ответов лежит в его основе; перейдите по нему, чтобы увидеть их слова здесь, на полях.
draft-reading-hand = Пункты без строки под ними составлены автоматически из ответов. Под остальными указано, кем они написаны, изменены или перемещены.
draft-reading-keys = Выбранный пункт можно переместить клавишей Alt вместе со стрелкой вверх или вниз.
draft-removed = Удаленные пункты
draft-restore = Восстановить
draft-history = История этого пункта

## Действия с пунктом
draft-acts = Этот пункт
draft-rename = Переименовать
draft-add-after = Добавить пункт после него
draft-add-under = Добавить пункт под этим заголовком
draft-move-up = Переместить вверх
draft-move-down = Переместить вниз
draft-saved = Сохранено; номер версии: { $version }.
draft-added = Пункт добавлен; номер версии: { $version }.
draft-moved = Пункт перемещен.
draft-removed-said = Пункт удален. Он остается в списке удаленных пунктов, и его можно восстановить в любое время.
draft-restored = Пункт восстановлен.
draft-returned = Прежний текст восстановлен.

## Пункт, источники которого изменились
draft-stale-changed = Ответы, в которых теперь сказано иное: { $whose }.
draft-stale-appeared = Поступившие ответы: { $whose }.
draft-stale-withdrew = Ответы, которые больше не учитываются: { $whose }.
draft-stale-beyond = Изменений в источниках больше, чем перечислено здесь поименно.
draft-stale-today = Текст, который был бы составлен сегодня
draft-stale-nothing = Сегодня здесь ничего не было бы составлено.
draft-take-computed = Взять составленный текст
draft-keep-mine = Оставить текст как есть
draft-took-computed = На этом месте теперь стоит автоматически составленный текст.
draft-kept = Текст остается прежним; изменение его источников отмечено как просмотренное.

## Формы
draft-form-paragraph = Изменение: { $name }
draft-form-addition = Новый пункт; предыдущее место: { $name }
draft-form-addition-under = Новый пункт под заголовком: { $name }
draft-form-heading = Заголовок: { $name }
draft-form-text = Текст пункта
draft-form-words = Слова заголовка
draft-form-after = Он будет стоять после следующего пункта:
draft-save-mine = Сохранить мой текст вместо него
draft-conflict = { $who }: текст изменен, пока вы писали
draft-conflict-text = Ничего не было заменено. Ваш текст приведен в форме ниже; текст в его нынешнем виде приведен здесь. Соедините оба текста в форме или оставьте другой.
draft-conflict-theirs = Текст в его нынешнем виде
draft-conflict-difference = Что изменил бы в нем ваш текст
draft-conflict-keep-theirs = Оставить текст в его нынешнем виде
draft-overtaken = { $who }: текст изменен, пока вы его смотрели ({ $name }). Ничего не было сделано. Вот его нынешний вид:
draft-overtaken-look = Посмотреть проект в его нынешнем виде
draft-help = Знаки в тексте
draft-help-italic = слова курсивом
draft-help-note = сноска
draft-help-foreign = слова на другом языке: ar, zh, fr, ru или es
draft-help-reference = «paragraphs 38–51»: номера проставляются автоматически
draft-help-item = в начале строки: подпункт с буквой
draft-help-escape = обратная косая черта делает знак обычным
draft-help-sources = Предложение, сохраненное целиком или в значительной части, сохраняет лежащие в его основе ответы. У нового предложения их нет, и это отмечается.
draft-help-names = На что можно сослаться
draft-help-heading = В заголовке нет точки в конце и нет сокращений. Его номер проставляется автоматически.
draft-fault-gone = Этого места в проекте больше нет. Введенный вами текст приведен ниже; скопируйте его и посмотрите проект в его нынешнем виде.
draft-fault-removed = Этот пункт был удален. Сначала восстановите его.
draft-fault-not-removed = Этот пункт не был удален.
draft-fault-key-taken = Этот пункт уже есть. Посмотрите проект в его нынешнем виде.
draft-fault-at-the-end = Дальше в этом направлении переместить нельзя.
draft-fault-nothing-computed = Для этого пункта нет автоматически составленного текста. Оставьте текст как есть или удалите пункт.
draft-fault-not-flagged = Источники этого пункта не изменились; подтверждать нечего.
draft-fault-empty-heading = Напишите заголовок.
draft-fault-long-heading = В этом заголовке более 300 знаков. Сократите его.
draft-fault-empty = Напишите что-нибудь или удалите пункт.
draft-fault-no-introduction = Начните с вводной фразы к подпунктам.
draft-fault-too-long = В этом пункте более 20 000 знаков. Разделите его.

## Замечания
draft-remarks = Замечания
draft-remarks-open = { $count ->
    [one] { $count } открытое замечание
    [few] { $count } открытых замечания
    [many] { $count } открытых замечаний
   *[other] { $count } открытого замечания
}
draft-remarks-closed = { $count ->
    [one] { $count } замечание рассмотрено
    [few] { $count } замечания рассмотрены
    [many] { $count } замечаний рассмотрено
   *[other] { $count } замечания рассмотрено
}
draft-remarks-tab-open = Открытые
draft-remarks-tab-all = Все
draft-remarks-none = Открытых замечаний нет
draft-remarks-none-text = Каждый, кто имеет место на стороне органа, может сделать замечание к пункту проекта: выберите пункт и напишите на полях.
draft-remarks-none-here = Замечаний к этому пункту пока нет.
draft-remark-label = Ваше замечание
draft-remark-add = Добавить замечание
draft-remark-added = Замечание добавлено.
draft-remark-open = Открыто
draft-remark-dispose = Принять или отклонить
draft-remark-reason = Основание
draft-remark-reason-hint = Требуется, чтобы отклонить замечание; желательно в любом случае.
draft-remark-accept = Принять
draft-remark-reject = Отклонить
draft-remark-accepted = Принято
draft-remark-rejected = Отклонено
draft-remark-was-accepted = Замечание принято.
draft-remark-was-rejected = Замечание отклонено с указанным вами основанием.
draft-fault-remark-empty = Напишите замечание.
draft-fault-remark-long = Здесь более 5 000 знаков. Сократите текст.
draft-fault-reason = Укажите, почему замечание отклоняется.
draft-fault-disposition = Выберите, принять замечание или отклонить.

## Версии
draft-versions = Версии проекта
draft-versions-lead = Каждое действие создает новую версию, и все версии сохраняются.
draft-versions-version = Версия
draft-versions-what = Что сделано
draft-versions-where = Где
draft-versions-who = Кем
draft-versions-when = Когда
draft-versions-difference = Различия
draft-versions-changes = Что изменилось
draft-versions-changes-of = Что изменилось в версии { $version }
draft-versions-from = Исходная
draft-versions-to = Конечная
draft-versions-compare = Сравнить
draft-version-n = Версия { $version }
draft-version-reading = { $who }, { $at }. Эта версия предназначена только для чтения.
draft-act-line = { $act } — { $who }, { $at }
draft-act-compiled = Проект сведен
draft-act-recompiled = Проект сведен заново
draft-act-edited = Пункт изменен
draft-act-added = Пункт добавлен
draft-act-moved = Пункт перемещен
draft-act-removed = Пункт удален
draft-act-restored = Пункт восстановлен
draft-act-took_computed = Взят автоматически составленный текст
draft-act-kept = Текст оставлен, хотя его источники изменились
draft-act-returned = Восстановлен прежний текст
draft-act-renamed = Изменен заголовок
draft-act-retitled = Изменено название

## Что изменилось между двумя версиями
draft-difference-title = Что изменилось от версии { $from } к версии { $to }
draft-difference-none = Обе версии читаются одинаково
draft-difference-none-text = Нет различий ни в пунктах, ни в заголовках, ни в таблицах.
draft-difference-key-inserted = Подчеркнутые слова
draft-difference-key-deleted = Зачеркнутые слова
draft-difference-key = были соответственно добавлены и исключены. Сдвиг номера изменением не считается.
draft-difference-front = Название и резюме
draft-difference-changed = изменен
draft-difference-new = новый
draft-difference-gone = удален
draft-difference-moved = перемещен
draft-difference-table = изменена таблица
draft-difference-changed-count = Изменено: { $count }
draft-difference-new-count = Добавлено: { $count }
draft-difference-gone-count = Удалено: { $count }
draft-difference-moved-count = Перемещено: { $count }
draft-difference-table-count = { $count ->
    [one] Изменена { $count } таблица
    [few] Изменены { $count } таблицы
    [many] Изменено { $count } таблиц
   *[other] Изменено { $count } таблицы
}
draft-difference-renumbered = Пункт { $after }, бывший { $before }
draft-difference-former = Бывший пункт { $number }
draft-difference-open = В проекте
draft-difference-text = Текст
draft-difference-back = Назад к проекту

## Проверка соблюдения редакционных правил
draft-style = Редакционные правила
draft-style-lead = Проект проверяется на соответствие редакционным правилам Организации Объединенных Наций. Слова на других языках и названия, приведенные в кавычках, не проверяются; само по себе ничего не меняется.
draft-style-none = Отступлений не найдено
draft-style-none-text = Проект соответствует всем правилам, соблюдение которых можно проверить.
draft-style-count = { $count ->
    [one] { $count } отступление от редакционных правил
    [few] { $count } отступления от редакционных правил
    [many] { $count } отступлений от редакционных правил
   *[other] { $count } отступления от редакционных правил
}
draft-style-hints = Стоит посмотреть еще раз
draft-style-hints-text = Это встречается и в хороших текстах; проверьте, намеренно ли это.
draft-lint-non_oxford_ise = Написание с -ize
draft-lint-spelling = Правописание
draft-lint-term = Название или термин
draft-lint-un_in_text = “United Nations” полностью
draft-lint-duplicate_word = Слово повторено
draft-lint-duplicate_word_variant = Слово повторено в двух формах
draft-lint-malformed = След правки
draft-lint-heading_mismatch = Заголовок и содержание расходятся
draft-lint-contents_range = Номера пунктов в содержании
draft-lint-heading_abbreviation = Сокращение в заголовке
draft-lint-heading_full_stop = Точка после заголовка
draft-lint-lone_subheading = Раздел A без раздела B
draft-lint-number_in_figures = Число цифрами
draft-lint-number_in_words = Число прописью
draft-lint-number_at_start = Число в начале предложения
draft-lint-number_grouping = Запятая в тысячах
draft-lint-per_cent = Проценты
draft-lint-range_hyphen = Тире в диапазоне
draft-lint-serial_comma = Запятая перед “and”
draft-lint-date_format = Форма даты
draft-lint-time_format = Форма времени
draft-lint-straight_quotes = Прямые кавычки
draft-lint-unbalanced = Непарный знак
draft-lint-loaded_verb = Оценочный глагол
draft-lint-first_person = Первое лицо
draft-lint-praise = Похвала
draft-lint-speaks_for_all = Речь от имени всех
draft-lint-abbreviation_unexplained = Сокращение не раскрыто
draft-lint-abbreviation_unused = Сокращение не используется
draft-lint-abbreviation_stops = Точки в сокращении
draft-lint-abbreviation_possessive = Притяжательная форма сокращения
